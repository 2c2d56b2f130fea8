/** Makes an actor of a cluster and those that are part of it. */
import type { Actor, HeldRole } from '../knownActor';
import { nameKey } from '../words';
import type { Appearances } from './appearances';
import { type Cluster, typeIn } from './cluster';
import type { Clusters } from './clusters';
import { pairsOf, sumOf, type Tally } from './tally';

/** What of an actor takes long to find out. */
export type Counted = Pick<Actor, 'type' | 'aliases' | 'articleCount' | 'latest'>;

/** The actor of `root`; `undefined` if no article names it and no registry knows it. */
export function makeActor(root: Cluster, clusters: Clusters): Actor | undefined {
  const rows = clusters.rowsOf([root, ...root.children]);
  const roles = rolesIn(rows, clusters);
  if (!root.registered && roles.length === 0 && mentionsOf(root) === 0) return undefined;
  const type = root.registered?.type ?? typeIn(sumWith(root, typesOf)) ?? 'organisation';
  return actorWith(root, { type, aliases: aliasesOf(root, clusters), ...articlesOf(rows, clusters) }, roles);
}

/** The actor of `root`, of which the rest is known. */
export function actorWith(root: Cluster, counted: Counted, roles: readonly HeldRole[]): Actor {
  const { name, registered, isKnown, key } = root;
  const { type, aliases, articleCount, latest } = counted;
  const actor = { name, type, aliases, roles, mentionCount: mentionsOf(root), articleCount, latest };
  return isKnown ? { ...actor, known: key, ...(registered && { registered }) } : actor;
}

const typesOf = ({ types }: Cluster): Tally => types;
const formsOf = ({ forms }: Cluster): Tally => forms;

/** The sum of a tally of `root` and of those that are part of it; most are alone. */
function sumWith(root: Cluster, tallyOf: (cluster: Cluster) => Tally): Tally {
  return root.children.length === 0 ? tallyOf(root) : sumOf([root, ...root.children].map(tallyOf));
}

function mentionsOf({ mentions, children }: Cluster): number {
  return children.reduce((sum, child) => sum + child.mentions, mentions);
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

/** No roles; held once. */
export const NO_ROLES: readonly HeldRole[] = [];

/** The roles in `rows`, by file and place; the same words in the same article once. */
export function rolesIn(rows: readonly number[], { rows: appearances }: Clusters): readonly HeldRole[] {
  const all: HeldRole[] = [];
  for (const row of rows)
    for (const role of appearances.rolesIn(row)) all.push({ ...role, article: appearances.fileOf(row) });
  if (all.length < 2) return all.length === 0 ? NO_ROLES : all;
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
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1);
}

/** Printed forms, the most frequent first, of equals the name itself; then what the registry adds. */
function aliasesOf(root: Cluster, { rows }: Clusters): string[] {
  const { name, registered } = root;
  const printed = printedOf(sumWith(root, formsOf), name, rows);
  if (!registered) return printed;
  const keys = new Set(printed.map(nameKey));
  return [...printed, ...registered.aliases.filter((alias) => !keys.has(nameKey(alias)))];
}

function printedOf(forms: Tally, name: string, { strings }: Appearances): string[] {
  if (forms.length === 2) return [strings.at(forms[0] ?? 0)];
  return pairsOf(forms)
    .map(([form, times]) => ({ form: strings.at(form), times }))
    .sort((a, b) => b.times - a.times || Number(b.form === name) - Number(a.form === name) || byLength(a, b))
    .map(({ form }) => form);
}

interface Printed {
  readonly form: string;
  readonly times: number;
}

/** The longer first, of equals the later in code order: accents and small letters go before plain ones and capitals. */
function byLength({ form: a }: Printed, { form: b }: Printed): number {
  return b.length - a.length || (a < b ? 1 : -1);
}
