const causes: Readonly<Record<string, string>> = {
  ENOENT: 'it is no longer there',
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its path is too long',
  EBUSY: 'another program is using it',
  EIO: 'the disk reported an error',
};

/** Why the disk refused, as the end of a sentence: `errorText({ code: 'EACCES' })` is `permission was denied`. */
export function errorText(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return causes[code] ?? (code ? `the system reported ${code}` : 'the system gave no reason');
}
