/** Writes what has changed in a registry into its text, and nothing else: the rest stays as somebody laid it out. */
import type { RegisteredActor, Registry } from '../../engine/actors/registry/registry';
import { changeJson, type JsonChange } from './jsonEdits';

/** What a new file begins with. */
const NEW = '{\n  "actors": []\n}\n';

/** The order of an actor's members in the file. */
const ACTOR = ['name', 'type', 'aliases', 'roles', 'wikidata', 'note'] as const;

/**
 * The text of a registry that was read from `text` as `before` and is to be `after`. Members that are unknown, order
 * and layout are kept. A blank text becomes a new file. `text` must be JSON without problems of syntax.
 */
export function writeRegistry(text: string, before: Registry, after: Registry): string {
  const base = text.trim() === '' ? NEW : text;
  const body = base.replace(/^\ufeff/, '');
  const changes = [...changesOfActors(before.actors, after.actors), ...changesOfRejected(before, after)];
  return base.slice(0, base.length - body.length) + changeJson(body, changes);
}

/** Removals first, from the end, so that the places of the others hold; then changes; then insertions in order. */
function changesOfActors(
  before: readonly RegisteredActor[],
  after: readonly RegisteredActor[],
): JsonChange[] {
  const kept = pairs(before, after);
  const gone = before.flatMap((actor, i) => (kept.has(actor) ? [] : [i])).reverse();
  const removals = gone.map((i): JsonChange => ({ path: ['actors', i], value: undefined }));
  const stay = before.filter((actor) => kept.has(actor));
  const updates = stay.flatMap((actor, i) => membersChanged(actor, kept.get(actor) ?? actor, i));
  const old = new Set(kept.values());
  const insertions = after.flatMap((actor, i): JsonChange[] =>
    old.has(actor) ? [] : [{ path: ['actors', i], value: written(actor), insert: true }],
  );
  return [...removals, ...updates, ...insertions];
}

/** Which actor of `after` each one of `before` has become: itself, else the one of its name, else the one at its place. */
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
  for (const actor of before)
    take(
      actor,
      [...free].find(({ name }) => name === actor.name),
    );
  for (const actor of before)
    take(
      actor,
      [...free].find(({ aliases }) => aliases.includes(actor.name)),
    );
  return found;
}

function membersChanged(before: RegisteredActor, after: RegisteredActor, index: number): JsonChange[] {
  if (before === after) return [];
  const [old, fresh] = [written(before), written(after)];
  return ACTOR.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(fresh[name])).map((name) => ({
    path: ['actors', index, name],
    value: fresh[name],
  }));
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

function changesOfRejected({ rejected: before }: Registry, { rejected: after }: Registry): JsonChange[] {
  const [old, wanted] = [new Set(before.map(toJson)), new Set(after.map(toJson))];
  const gone = before.flatMap((rejection, i) => (wanted.has(toJson(rejection)) ? [] : [i])).reverse();
  const fresh = after.filter((rejection) => !old.has(toJson(rejection)));
  const length = before.length - gone.length;
  return [
    ...gone.map((i): JsonChange => ({ path: ['rejected', i], value: undefined })),
    ...fresh.map((value, i): JsonChange => ({ path: ['rejected', length + i], value, insert: true })),
  ];
}

function toJson(value: unknown): string {
  return JSON.stringify(value);
}
