/** Which files of a snapshot there are, and where their records lie. */
export const MANIFEST = 'manifest';
/** All that a session reads before it can answer: the manifest, and what is made of all articles. */
export const READ_FIRST: readonly string[] = [MANIFEST, 'index', 'gathered'];
