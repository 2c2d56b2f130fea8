import type { Parsed } from '../engine/text/span';
import { nearestName } from './nearestName';

/** Whether a value is an object with named members: neither `null` nor a list. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The members of `object` whose name is among `known`; every other one is a problem that names the nearest
 * known one: `There is no setting "maxgap"; did you mean "maxGap"?`, with `what` for "setting".
 */
export function knownMembers(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
  what: string,
): Parsed<Readonly<Record<string, unknown>>> {
  const strangers = Object.keys(object).filter((name) => !known.includes(name));
  return {
    value: Object.fromEntries(Object.entries(object).filter(([name]) => known.includes(name))),
    problems: strangers.map((name) => ({ message: `There is no ${what} "${name}"; ${advice(name, known)}` })),
  };
}

function advice(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest ? `did you mean "${nearest}"?` : `known are ${known.map((each) => `"${each}"`).join(', ')}.`;
}
