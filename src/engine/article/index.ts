/** Articles: decoded text in, title, date, quotations and speakers out. The door of this folder. */
export type { Article, ArticleMetadata, Interruption } from './article';
export { wordsPrinted } from './article';
export { readArticle } from './readArticle';
export type { Turn } from './turns/turn';
