/** Writes what has changed in a registry into its text, and nothing else: the rest stays as somebody laid it out. */
import type { RegisteredActor, Registry } from '../../engine/actors/registry/registry';
import { nameKey } from '../../engine/actors/words';
import type { Problem } from '../../engine/text/span';
import { changeJson, type JsonChange } from './jsonEdits';
import { itemsOf, type JsonPath, type Node, nodeAt, treeOf } from './jsonTree';
import { readActor, readAlias, readRejection, readRole, readSpokenFor } from './readRegistry';

/** What a new file begins with. */
const NEW = '{\n  "actors": []\n}\n';

/** The order of an actor's members in the file. */
const ACTOR = ['name', 'type', 'aliases', 'roles', 'speaksFor', 'wikidata', 'note'] as const;

/**
 * The text of a registry that was read from `text` as `before` and is to be `after`. Members that are unknown, entries
 * that could not be read, order and layout are kept. A blank text becomes a new file; `undefined` where there is no list
 * in the place of one, which must be mended first. `text` must be JSON without problems of syntax.
 */
export function writeRegistry(text: string, before: Registry, after: Registry): string | undefined {
  const base = text.trim() === '' ? NEW : text;
  const body = base.replace(/^\ufeff/, '');
  const root = treeOf(body);
  if (!root || !hasLists(root)) return undefined;
  const changes = [
    ...changesOfActors(itemsOfList(root, 'actors'), before.actors, after.actors),
    ...changesOfList(itemsOfList(root, 'rejected'), readRejection, after.rejected, ['rejected']),
  ];
  return base.slice(0, base.length - body.length) + changeJson(body, changes);
}

function itemsOfList(node: Node, name: string): readonly Node[] {
  const list = nodeAt(node, [name]);
  return list ? itemsOf(list) : [];
}

function hasLists(root: Node): boolean {
  const isList = (node: Node, name: string) => (nodeAt(node, [name])?.type ?? 'array') === 'array';
  return (
    ['actors', 'rejected'].every((name) => isList(root, name)) &&
    itemsOfList(root, 'actors').every((actor) =>
      ['aliases', 'roles', 'speaksFor'].every((name) => isList(actor, name)),
    )
  );
}

/**
 * Removals first, from the end, so that the places of the others hold; then changes; then insertions in order. Items that
 * could not be read are no actors, and count in the places of the others.
 */
function changesOfActors(
  items: readonly Node[],
  before: readonly RegisteredActor[],
  after: readonly RegisteredActor[],
): JsonChange[] {
  const kept = pairs(before, after);
  let read = 0;
  const slots = items.map((node) => ({ node, actor: readActor(node, []) && before[read++] }));
  const gone = slots.flatMap(({ actor }, i) => (actor && !kept.has(actor) ? [i] : [])).reverse();
  const removals = gone.map((i): JsonChange => ({ path: ['actors', i], value: undefined }));
  const stay = slots.filter(({ actor }) => !actor || kept.has(actor));
  const updates = stay.flatMap(({ node, actor }, i) =>
    actor ? membersChanged(node, actor, kept.get(actor) ?? actor, i) : [],
  );
  const order = stay.map(({ actor }) => actor && kept.get(actor));
  const old = new Set(order);
  const insertions = after.flatMap((actor, i): JsonChange[] => {
    if (old.has(actor)) return [];
    const index = i === 0 ? 0 : order.indexOf(after[i - 1]) + 1;
    order.splice(index, 0, actor);
    return [{ path: ['actors', index], value: written(actor), insert: true }];
  });
  return [...removals, ...updates, ...insertions];
}

/** Which actor of `after` each one of `before` has become: itself, else the one of its name, else the one who bears it. */
function pairs(
  before: readonly RegisteredActor[],
  after: readonly RegisteredActor[],
): Map<RegisteredActor, RegisteredActor> {
  const found = new Map<RegisteredActor, RegisteredActor>();
  const free = new Set(after);
  const take = (actor: RegisteredActor, twin: RegisteredActor | undefined): void => {
    if (!twin || !free.has(twin) || found.has(actor)) return;
    found.set(actor, twin);
    free.delete(twin);
  };
  for (const actor of before) if (free.has(actor)) take(actor, actor);
  const rest = before.filter((actor) => !found.has(actor));
  for (const actor of rest)
    take(
      actor,
      [...free].find(({ name }) => name === actor.name),
    );
  for (const actor of rest)
    take(
      actor,
      [...free].find(({ name, aliases }) =>
        [name, ...aliases].some((form) => nameKey(form) === nameKey(actor.name)),
      ),
    );
  return found;
}

function membersChanged(
  node: Node,
  before: RegisteredActor,
  after: RegisteredActor,
  index: number,
): JsonChange[] {
  if (before === after) return [];
  const [old, fresh] = [written(before), written(after)];
  const changed = ACTOR.filter((name) => toJson(old[name]) !== toJson(fresh[name]));
  return changed.flatMap((name): JsonChange[] => {
    const path = ['actors', index, name];
    if (name === 'aliases') return changesOfList(itemsOfList(node, name), readAlias, after.aliases, path);
    if (name === 'roles') return changesOfList(itemsOfList(node, name), readRole, after.roles, path);
    if (name === 'speaksFor')
      return changesOfList(itemsOfList(node, name), readSpokenFor, after.speaksFor ?? [], path);
    return [{ path, value: fresh[name] }];
  });
}

/** Takes out what is not in `after`, puts the rest of it at the end; what could not be read stays. An empty list goes. */
function changesOfList<T>(
  items: readonly Node[],
  read: (node: Node, problems: Problem[]) => T | undefined,
  after: readonly T[],
  path: JsonPath,
): JsonChange[] {
  let next = 0;
  const gone = items.flatMap((node, i) => {
    const value = read(node, []);
    if (value === undefined) return [];
    if (toJson(value) !== toJson(after[next])) return [i];
    next++;
    return [];
  });
  if (gone.length > 0 && gone.length === items.length && after.length === 0)
    return [{ path, value: undefined }];
  const left = items.length - gone.length;
  return [
    ...gone.reverse().map((i): JsonChange => ({ path: [...path, i], value: undefined })),
    ...after.slice(next).map((value, i): JsonChange => ({ path: [...path, left + i], value, insert: true })),
  ];
}

/** An actor as the file has it: empty lists are left out. */
function written(actor: RegisteredActor): Readonly<Record<string, unknown>> {
  const { aliases, roles } = actor;
  const members = {
    ...actor,
    aliases: aliases.length > 0 ? aliases : undefined,
    roles: roles.length > 0 ? roles : undefined,
  };
  return Object.fromEntries(ACTOR.map((name) => [name, members[name]]));
}

function toJson(value: unknown): string {
  return JSON.stringify(value);
}
