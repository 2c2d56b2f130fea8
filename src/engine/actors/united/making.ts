/** Makes an actor of a cluster and those that are part of it. */
import type { Actor, HeldRole } from '../knownActor';
import { nameKey } from '../words';
import { type Cluster, typeIn } from './cluster';
import type { Clusters } from './clusters';
import { pairsOf, sumOf } from './tally';

/** The actor of `root`; `undefined` if no article names it and no registry knows it. */
export function makeActor(root: Cluster, clusters: Clusters): Actor | undefined {
  const members = [root, ...root.children];
  const rows = clusters.rowsOf(members);
  const mentionCount = members.reduce((sum, { mentions }) => sum + mentions, 0);
  const roles = rolesIn(rows, clusters);
  const { registered, isKnown, key } = root;
  if (!registered && mentionCount === 0 && roles.length === 0) return undefined;
  return {
    name: root.name,
    type: registered?.type ?? typeIn(sumOf(members.map(({ types }) => types))) ?? 'organisation',
    aliases: aliasesOf(members, clusters),
    roles,
    mentionCount,
    ...articlesOf(rows, clusters),
    ...(isKnown && { known: key }),
    ...(registered && { registered }),
  };
}

function articlesOf(
  rows: readonly number[],
  { rows: appearances }: Clusters,
): Pick<Actor, 'articleCount' | 'latest'> {
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

const NO_ROLES: readonly HeldRole[] = [];

/** By file and place; the same words in the same article once. */
function rolesIn(rows: readonly number[], { rows: appearances }: Clusters): readonly HeldRole[] {
  const all: HeldRole[] = [];
  for (const row of rows)
    for (const role of appearances.rolesIn(row)) all.push({ ...role, article: appearances.fileOf(row) });
  if (all.length === 0) return NO_ROLES;
  const seen = new Set<string>();
  return all.sort(byPlace).filter(({ article, text }) => {
    const key = `${article}\n${nameKey(text)}`;
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
