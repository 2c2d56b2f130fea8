/** Reads `.verbatim/actors.json`: what is right counts, what is not is a problem with its place. */

import { FUNCTION_WORDS } from '../../engine/actors/data/wordLists';
import {
  emptyRegistry,
  type RegisteredActor,
  type RegisteredRole,
  type Registry,
  type Rejection,
} from '../../engine/actors/registry/registry';
import { nameKey } from '../../engine/actors/words';
import type { Parsed, Problem } from '../../engine/text/span';
import { readJson } from '../json';
import { type Node, nodeAt, spanOf, treeOf } from './jsonTree';
import { A_NAME, Members, nameTest } from './members';

/** The kinds of actor that the file may name. */
const actorTypes = ['person', 'organisation', 'country', 'place', 'bloc', 'outlet'] as const;

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const ITEM = /^Q[1-9]\d*$/;

/**
 * Reads a registry. A mistake costs the member it stands in, an actor without a name itself; `undefined` for text
 * that is no JSON object. A blank file decides nothing. Never throws. O(n).
 */
export function readRegistry(text: string): Parsed<Registry | undefined> {
  if (text.trim() === '') return { value: emptyRegistry, problems: [] };
  const json = readJson(text);
  if (json.problems.length > 0) return { value: undefined, problems: json.problems };
  const problems: Problem[] = [];
  const root = treeOf(text.replace(/^\ufeff/, ' '));
  if (root?.type !== 'object')
    return { value: undefined, problems: [{ message: 'The registry must be one JSON object, { … }.' }] };
  const members = new Members(root, ['$schema', 'actors', 'rejected'], 'the registry', problems);
  const actors = members.list('actors').map((node) => ({ node, value: readActor(node, problems) }));
  tellTwins(actors, problems);
  return {
    value: {
      actors: actors.flatMap(({ value }) => value ?? []),
      rejected: members.list('rejected').flatMap((node) => readRejection(node, problems) ?? []),
    },
    problems,
  };
}

const ACTOR = ['name', 'type', 'aliases', 'roles', 'speaksFor', 'wikidata', 'note'];

/** Reads an entry of "actors"; `undefined` if it has no name. Mistakes go to `problems`. */
export function readActor(node: Node, problems: Problem[]): RegisteredActor | undefined {
  const members = new Members(node, ACTOR, 'an actor', problems);
  const name = members.need('name');
  if (name === undefined) return undefined;
  const type = members.oneOf('type', actorTypes) ?? 'person';
  const wikidata = members.text('wikidata', ITEM, 'a Wikidata item such as "Q42"');
  const note = members.text('note');
  const speaksFor = members.list('speaksFor').flatMap((other) => readSpokenFor(other, problems) ?? []);
  tellSelf(node, name, speaksFor, problems);
  return {
    name,
    type,
    aliases: members.list('aliases').flatMap((alias) => readAlias(alias, problems) ?? []),
    roles: members.list('roles').flatMap((role) => readRole(role, problems) ?? []),
    ...(speaksFor.length > 0 && { speaksFor }),
    ...(wikidata !== undefined && { wikidata }),
    ...(note !== undefined && { note }),
  };
}

/** Reads an item of "aliases", as {@link readActor} does. */
export function readAlias(node: Node, problems: Problem[]): string | undefined {
  const alias: unknown = node.value;
  const isName = typeof alias === 'string' && nameTest.test(alias) && nameKey(alias) !== '';
  if (isName && !isEverydayWord(alias)) return alias;
  if (isName)
    problems.push({
      message: `"${alias}" is an everyday word and would be found everywhere.`,
      span: spanOf(node),
    });
  else problems.push({ message: `An alias must be ${A_NAME}.`, span: spanOf(node) });
  return undefined;
}

/** "le", "Il", "a": no name but in capitals. */
function isEverydayWord(alias: string): boolean {
  const isCapitals = alias.length > 1 && alias === alias.toUpperCase();
  return !isCapitals && FUNCTION_WORDS.has(nameKey(alias));
}

/** Reads an item of "speaksFor", as {@link readActor} does. */
export function readSpokenFor(node: Node, problems: Problem[]): string | undefined {
  const name: unknown = node.value;
  if (typeof name === 'string' && nameTest.test(name) && nameKey(name) !== '') return name;
  const message = `Whom an actor speaks for must be ${A_NAME}: the name of another actor.`;
  problems.push({ message, span: spanOf(node) });
  return undefined;
}

function tellSelf(node: Node, name: string, speaksFor: readonly string[], problems: Problem[]): void {
  if (!speaksFor.some((other) => nameKey(other) === nameKey(name))) return;
  const message = `"${name}" speaks for itself anyway; "speaksFor" names others. Another name of the same actor is an alias.`;
  problems.push({ message, span: spanOf(nodeAt(node, ['speaksFor']) ?? node) });
}

/** Reads an item of "roles", as {@link readActor} does. */
export function readRole(node: Node, problems: Problem[]): RegisteredRole | undefined {
  const members = new Members(node, ['role', 'from', 'to'], 'a role', problems);
  const role = members.need('role');
  if (role === undefined) return undefined;
  const date = 'a date such as "2024-10-01", "2024-10" or "2024"';
  const from = members.text('from', DATE, date);
  const to = members.text('to', DATE, date);
  if (from !== undefined && to !== undefined && from.slice(0, to.length) > to)
    problems.push({ message: `The role "${role}" ends before it begins.`, span: spanOf(node) });
  return { role, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Reads an entry of "rejected", as {@link readActor} does. */
export function readRejection(node: Node, problems: Problem[]): Rejection | undefined {
  const members = new Members(node, ['form', 'in', 'prefix', 'suffix'], 'a rejected form', problems);
  const form = members.need('form');
  if (form === undefined) return undefined;
  const [place, prefix, suffix] = [members.text('in'), members.text('prefix'), members.text('suffix')];
  return {
    form,
    ...(place !== undefined && { in: place }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
}

/** Two entries of one name are read as one; the user is told at the second. */
function tellTwins(
  actors: readonly { readonly node: Node; readonly value: RegisteredActor | undefined }[],
  problems: Problem[],
): void {
  const seen = new Set<string>();
  for (const { node, value } of actors) {
    const key = value && nameKey(value.name);
    if (key === undefined) continue;
    if (seen.has(key))
      problems.push({
        message: `"${value?.name}" is listed twice; both are read as one.`,
        span: spanOf(node),
      });
    seen.add(key);
  }
}
