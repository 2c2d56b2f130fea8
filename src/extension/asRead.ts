import type { TextDocument } from 'vscode';
import type { Article } from '../engine/article';

/** Whether a document shows an article as it was read: with unsaved changes no place in it is certain. */
export function isAsRead(document: TextDocument, article: Article): boolean {
  return withLineFeeds(document.getText()) === withLineFeeds(article.text);
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
