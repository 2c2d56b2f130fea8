/** Who signs an article without a by-line that says so. */
import { type Article, seenOf } from '../../article/article';
import { contains, type Span, slice } from '../../text/span';

/** A name that signs stands among so many lines at the foot, one that a title gives among so many at the head. */
const EDGE = 6;
const LONGEST_SIGNED = 90;

/** Short lines at the head that say by whom the text is, and at the foot that are a name; in turns, those who speak are named. */
export function signatures(article: Article): string[] {
  if (article.turns.length > 0) return [];
  const text = seenOf(article);
  const lines = article.paragraphs.filter(({ start, end }) => end - start <= LONGEST_SIGNED);
  const names = article.names.mentions.filter(
    ({ actor, via }) => via === 'name' && article.names.actors[actor]?.type === 'person',
  );
  const named = (line: Span) => names.find((name) => contains(line, name));
  const head = lines.slice(0, EDGE).filter((line) => {
    const name = named(line);
    return name !== undefined && BY.test(text.slice(line.start, name.start));
  });
  const foot = lines.slice(-EDGE).filter((line) => {
    const name = named(line);
    return name !== undefined && line.end - line.start - (name.end - name.start) <= LONGEST_BESIDE;
  });
  return [...head, ...foot].map((line) => slice(text, line));
}

const BY = /(?<!\p{L})(?:by|par|von)\s+(?:\p{L}+\.?\s+){0,3}$/iu;
/** Most UTF-16 units beside a name that signs: a civility, a dash. */
const LONGEST_BESIDE = 8;
