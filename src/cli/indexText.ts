/** The text report of `verbatim index`: a line an article, then the actors named most. */
import { ActorCards } from '../session/actorCards';
import { Cards } from '../session/cards';
import type { Session } from '../session/session';
import type { FileProblem } from '../session/syncResult';
import { notices } from './notices';

/** How many actors are listed. */
const MOST_NAMED = 20;

/** Prints the index for a person. */
export function indexText(session: Session, problems: readonly FileProblem[]): string {
  const { library } = session;
  const cards = new ActorCards(library, new Cards(library));
  const articles = library.articles().map(({ file, title, date, quotes, names }) => {
    const facts = [date, `${quotes.length} quotations`, `${names.actors.length} actors`];
    return `${file}  ${title ?? '(no title)'}  (${facts.filter(Boolean).join(', ')})`;
  });
  const actors = library.directory.actors.slice(0, MOST_NAMED).map((actor) => {
    const { roles } = cards.of(actor);
    const role = roles[0] ? `, ${roles[0].text}` : '';
    return `  ${actor.name} (${actor.type}${role}): ${actor.mentionCount} mentions in ${actor.articleCount} articles`;
  });
  return `${[...articles, 'Most named:', ...actors, ...notices(problems)].join('\n')}\n`;
}
