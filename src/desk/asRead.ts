import type { Article } from '../engine/article';

/** Whether an editor shows an article as it was read: with unsaved changes no place in it is certain. */
export function isAsRead(shown: string, { text }: Article): boolean {
  return withLineFeeds(shown) === withLineFeeds(text);
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
