/** What the user decides about actors, as a change of the registry's text. */
import {
  type Actor,
  type Registry,
  type Rejection,
  registeredFrom,
  registryOperations,
} from '../engine/actors';
import { LineMap, type LineRange } from '../engine/text/lines';
import { registryTextAfter } from '../session/registryFile';
import type { ActorLine } from './actorLine';
import type { Desk } from './desk';

/** One decision. */
export type RegistryChange =
  | { readonly kind: 'accept'; readonly actors: readonly ActorLine[] }
  | { readonly kind: 'rename'; readonly actor: ActorLine; readonly name: string }
  | { readonly kind: 'merge'; readonly actor: ActorLine; readonly other: ActorLine }
  | {
      readonly kind: 'split';
      readonly actor: ActorLine;
      readonly forms: readonly string[];
      readonly name: string;
    }
  /** `actor` speaks for whoever is called `name`. */
  | { readonly kind: 'speaksFor'; readonly actor: ActorLine; readonly name: string }
  | { readonly kind: 'addAlias' | 'decide'; readonly actor: ActorLine; readonly form: string }
  | { readonly kind: 'reject'; readonly rejection: Rejection };

/** A decision about a registry of this text. */
export interface RegistryRequest {
  readonly text: string;
  readonly change: RegistryChange;
}

/** What became of it. `broken`: no JSON, to be mended first. `gone`: no article names the actor any more. */
export type RegistryAnswer = { readonly text: string } | { readonly refused: 'broken' | 'gone' };

/** The text of the registry after a decision; what it does not touch stays as it is laid out. */
export function changedRegistry(desk: Desk, { text, change }: RegistryRequest): RegistryAnswer {
  const operation = operationOf(change, desk);
  if (!operation) return { refused: 'gone' };
  const after = registryTextAfter(text, operation);
  return after === undefined ? { refused: 'broken' } : { text: after };
}

/** The mistakes of the registry as last read. */
export function registryProblems({
  session: { registry },
}: Desk): { readonly message: string; readonly range: LineRange }[] {
  const lines = new LineMap(registry.text);
  return registry.problems.map(({ message, span = { start: 0, end: 1 } }) => ({
    message,
    range: lines.rangeOf(span),
  }));
}

type Operation = (before: Registry) => Registry;

function operationOf(change: RegistryChange, desk: Desk): Operation | undefined {
  if (change.kind === 'reject') return (before) => registryOperations.reject(before, change.rejection);
  if (change.kind === 'accept')
    return acceptAll(change.actors.flatMap((line) => desk.lines.actorOf(line) ?? []));
  const actor = desk.lines.actorOf(change.actor);
  if (!actor) return undefined;
  const known = registeredFrom(actor);
  switch (change.kind) {
    case 'rename':
      return (before) => registryOperations.rename(before, known, change.name);
    case 'merge': {
      const other = desk.lines.actorOf(change.other);
      return other && ((before) => registryOperations.merge(before, known, registeredFrom(other)));
    }
    case 'speaksFor':
      return (before) => registryOperations.speaksFor(before, known, change.name);
    case 'split':
      return (before) => registryOperations.split(before, known, change.forms, change.name);
    default:
      return (before) => registryOperations[change.kind](before, known, change.form);
  }
}

function acceptAll(actors: readonly Actor[]): Operation | undefined {
  if (actors.length === 0) return undefined;
  return (before) => actors.map(registeredFrom).reduce(registryOperations.accept, before);
}
