/** Makes an actor of a cluster and those that are part of it. */
import type { Actor, HeldRole } from '../knownActor';
import { nameKey } from '../words';
import { type Cluster, typeIn } from './cluster';
import type { Clusters } from './clusters';
import { pairsOf, sumOf } from './tally';

/** What is counted in the articles that name an actor. */
export type Counted = Pick<Actor, 'articleCount' | 'latest'>;

/** The actor of `root`; `undefined` if no article names it and no registry knows it. */
export function makeActor(root: Cluster, clusters: Clusters): Actor | undefined {
  const rows = clusters.rowsOf([root, ...root.children]);
  const roles = rolesIn(rows, clusters);
  if (!root.registered && roles.length === 0 && mentionsOf(root) === 0) return undefined;
  return actorWith(root, clusters, articlesOf(rows, clusters), roles);
}

/** The actor of `root`, of which the rest is known. */
export function actorWith(
  root: Cluster,
  clusters: Clusters,
  counted: Counted,
  roles: readonly HeldRole[],
): Actor {
  const { name, registered, isKnown, key, children } = root;
  const members = [root, ...children];
  return {
    name,
    type: registered?.type ?? typeIn(sumOf(members.map(({ types }) => types))) ?? 'organisation',
    aliases: aliasesOf(members, clusters),
    roles,
    mentionCount: mentionsOf(root),
    ...counted,
    ...(isKnown && { known: key }),
    ...(registered && { registered }),
  };
}

function mentionsOf({ mentions, children }: Cluster): number {
  return children.reduce((sum, child) => sum + child.mentions, mentions);
}

function articlesOf(rows: readonly number[], { rows: appearances }: Clusters): Counted {
  const articles = new Set<number>();
  let latest = '';
  for (const row of rows) {
    if (appearances.mentionsIn(row) === 0) continue;
    articles.add(appearances.articleOf(row));
    const date = appearances.dateAt(row) ?? '';
    if (date > latest) latest = date;
  }
  return { articleCount: articles.size, latest };
}

/** No roles; held once. */
export const NO_ROLES: readonly HeldRole[] = [];

/** The roles in `rows`, by file and place; the same words in the same article once. */
export function rolesIn(rows: readonly number[], { rows: appearances }: Clusters): readonly HeldRole[] {
  const all: HeldRole[] = [];
  for (const row of rows)
    for (const role of appearances.rolesIn(row)) all.push({ ...role, article: appearances.fileOf(row) });
  if (all.length === 0) return NO_ROLES;
  const { strings } = appearances;
  const seen = new Set<string>();
  return all.sort(byPlace).filter(({ article, text }) => {
    const key = `${article}\n${strings.keyOf(strings.numberOf(text))}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function byPlace(a: HeldRole, b: HeldRole): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start;
}

/** Printed forms, the most frequent first, of equals the name itself; then what the registry adds. */
function aliasesOf(members: readonly Cluster[], { rows }: Clusters): string[] {
  const { name, registered } = members[0] ?? {};
  const printed = pairsOf(sumOf(members.map(({ forms }) => forms)))
    .map(([form, times]) => ({ form: rows.strings.at(form), times }))
    .sort((a, b) => b.times - a.times || Number(b.form === name) - Number(a.form === name) || byLength(a, b))
    .map(({ form }) => form);
  if (!registered) return printed;
  const keys = new Set(printed.map(nameKey));
  return [...printed, ...registered.aliases.filter((alias) => !keys.has(nameKey(alias)))];
}

interface Printed {
  readonly form: string;
  readonly times: number;
}

/** The longer first, of equals the later in code order: accents and small letters go before plain ones and capitals. */
function byLength({ form: a }: Printed, { form: b }: Printed): number {
  return b.length - a.length || (a < b ? 1 : -1);
}
