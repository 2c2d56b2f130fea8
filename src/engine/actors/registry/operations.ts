/**
 * What a user may do to the registry: each a function from one registry to the next. The order of entries stays; a new
 * one goes before the first whose name comes after it, so that two people who add different actors rarely meet in git.
 */
import { nameKey } from '../words';
import type { RegisteredActor, Registry, Rejection } from './registry';

/** Adds `actor`; the actor of that name, if there is one, takes its aliases and roles instead. */
export function accept(registry: Registry, actor: RegisteredActor): Registry {
  const known = actorNamed(registry, actor.name);
  const free = withoutRejection(registry, [actor.name, ...actor.aliases]);
  if (known) return withActor(free, known, united(known, actor));
  const key = nameKey(actor.name);
  const next = registry.actors.findIndex(({ name }) => nameKey(name) > key);
  return {
    ...free,
    actors: registry.actors.toSpliced(next < 0 ? registry.actors.length : next, 0, tidy(actor)),
  };
}

/**
 * Gives `actor` another canonical name; the old one stays as an alias. Accepts the actor first if need be, and unites it
 * with the registered actor who has that name already.
 */
export function rename(registry: Registry, actor: RegisteredActor, name: string): Registry {
  const accepted = accept(registry, actor);
  const known = actorNamed(accepted, actor.name);
  if (!known) return accepted;
  const twin = actorNamed(accepted, name);
  const whole = twin && twin !== known ? united(known, twin) : known;
  const renamed = withActor(
    accepted,
    known,
    tidy({ ...whole, name, aliases: [...whole.aliases, known.name] }),
  );
  return { ...renamed, actors: renamed.actors.filter((each) => each !== twin) };
}

/** Makes `other` and `actor` one, called as `actor` is. */
export function merge(registry: Registry, actor: RegisteredActor, other: RegisteredActor): Registry {
  const accepted = accept(registry, actor);
  const [known, twin] = [actorNamed(accepted, actor.name), actorNamed(accepted, other.name)];
  if (!known || known === twin) return accepted;
  const whole = united(known, united(other, twin ?? other));
  const merged = withActor(accepted, known, whole);
  return { ...merged, actors: merged.actors.filter((each) => each !== twin) };
}

/** Takes `forms` from `actor` and makes them an actor of their own, called `name`. */
export function split(
  registry: Registry,
  actor: RegisteredActor,
  forms: readonly string[],
  name: string,
): Registry {
  const taken = new Set([...forms, name].map(nameKey));
  const known = actorNamed(registry, actor.name) ?? actor;
  const aliases = known.aliases.filter((alias) => !taken.has(nameKey(alias)));
  const rest = { ...known, aliases };
  const kept = actorNamed(registry, actor.name) ? withActor(registry, known, rest) : accept(registry, rest);
  return accept(kept, { name, type: actor.type, aliases: forms, roles: [] });
}

/** Lets `alias` mean `actor`, whom it accepts first if need be. Other actors who bear it keep it. */
export function addAlias(registry: Registry, actor: RegisteredActor, alias: string): Registry {
  return withoutRejection(accept(registry, { ...actor, aliases: [...actor.aliases, alias] }), [alias]);
}

/** Lets a form that several bear mean `actor` alone. */
export function decide(registry: Registry, actor: RegisteredActor, form: string): Registry {
  const key = nameKey(form);
  const freed = registry.actors.map((each) => withoutAlias(each, key));
  return addAlias({ ...registry, actors: freed }, actor, form);
}

/** Lets `actor`, whom it accepts first if need be, speak for whoever is called `other`: no accusation between them. */
export function speaksFor(registry: Registry, actor: RegisteredActor, other: string): Registry {
  if (nameKey(actor.name) === nameKey(other)) return registry;
  return accept(registry, { ...actor, speaksFor: [...(actor.speaksFor ?? []), other] });
}

/** Says that a form, perhaps only at one place, is no name. An alias of that form goes if it is rejected everywhere. */
export function reject(registry: Registry, rejection: Rejection): Registry {
  const key = nameKey(rejection.form);
  const everywhere = rejection.in === undefined;
  const actors = everywhere ? registry.actors.map((actor) => withoutAlias(actor, key)) : registry.actors;
  const known = registry.rejected.some((each) => JSON.stringify(each) === JSON.stringify(rejection));
  return { actors, rejected: known ? registry.rejected : [...registry.rejected, rejection] };
}

/** The registered actor of this name, in any writing. */
function actorNamed(registry: Registry, name: string): RegisteredActor | undefined {
  const key = nameKey(name);
  return registry.actors.find((actor) => nameKey(actor.name) === key);
}

function withActor(registry: Registry, old: RegisteredActor, actor: RegisteredActor): Registry {
  return { ...registry, actors: registry.actors.map((each) => (each === old ? actor : each)) };
}

function withoutAlias(actor: RegisteredActor, key: string): RegisteredActor {
  const aliases = actor.aliases.filter((alias) => nameKey(alias) !== key);
  return aliases.length === actor.aliases.length ? actor : { ...actor, aliases };
}

/** What is accepted is rejected no more. */
function withoutRejection(registry: Registry, forms: readonly string[]): Registry {
  const keys = new Set(forms.map(nameKey));
  const rejected = registry.rejected.filter(
    ({ form, in: place }) => place !== undefined || !keys.has(nameKey(form)),
  );
  return { ...registry, rejected };
}

/** `actor` with what `other` adds: its names, its roles, for whom it speaks, and where `actor` has none its item and note. */
function united(actor: RegisteredActor, other: RegisteredActor): RegisteredActor {
  const { wikidata = other.wikidata } = actor;
  const notes = [...new Set([actor.note, other.note].filter((note) => note !== undefined))];
  const held = new Set(actor.roles.map((role) => JSON.stringify(role)));
  return tidy({
    ...actor,
    aliases: [...actor.aliases, other.name, ...other.aliases],
    roles: [...actor.roles, ...other.roles.filter((role) => !held.has(JSON.stringify(role)))],
    ...spokenFor(actor, other),
    ...(wikidata !== undefined && { wikidata }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  });
}

/** For whom both speak, each once; nobody for themselves. */
function spokenFor(...actors: readonly RegisteredActor[]): Pick<RegisteredActor, 'speaksFor'> {
  const own = actors.flatMap(({ name, aliases }) => [name, ...aliases]).map(nameKey);
  const names = actors
    .flatMap((actor) => actor.speaksFor ?? [])
    .filter((name) => !own.includes(nameKey(name)));
  const speaksFor = [...new Map(names.map((name) => [nameKey(name), name])).values()];
  return speaksFor.length > 0 ? { speaksFor } : {};
}

/** Each printed form once, the name itself not among them. Forms that differ in accents or capitals alone are one. */
function tidy(actor: RegisteredActor): RegisteredActor {
  const seen = new Set([nameKey(actor.name)]);
  const aliases = actor.aliases.filter((alias) => {
    const key = nameKey(alias);
    const isNew = key !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return { ...actor, aliases };
}
