/** The rows of all articles as plain data. */

import { areOffsets } from '../../text/offsets';
import { actorTypes } from '../actor';
import { areBelow, areTallies, type Lists } from './lists';

/** Bits of a row's traits below which its type stands, as its place among {@link actorTypes}. */
export const TYPE = 7;

/** No row in it is dead. Names, keys, forms and texts are numbers of strings. */
export interface AppearancesImage {
  /** In the order of their rows. */
  readonly files: readonly string[];
  /** Of each file the number of its date, from 1; 0 where it has none. */
  readonly dates: Uint32Array;
  /** Where the rows of each file begin; last, their end. */
  readonly rowsFrom: Uint32Array;
  readonly name: Uint32Array;
  readonly key: Uint32Array;
  readonly traits: Uint32Array;
  readonly mentions: Uint32Array;
  /** 2^32 - 1 where there is no mention. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Of each row pairs of a form and how often it stands. */
  readonly forms: Lists;
  /** Row, start, end and text of each role, row by row. */
  readonly roles: Uint32Array;
}

/** What {@link AppearancesImage.roles} says of one role. */
export const ROLE_SIZE = 4;

/** Whether an image read from somewhere is one over so many strings: all that is looked up by it is there. O(image). */
export function areAppearances(image: AppearancesImage, strings: number): boolean {
  const { files, dates, rowsFrom, name, key, traits, mentions, start, end, forms } = image;
  const rows = name.length;
  if (dates.length !== files.length || rowsFrom.length !== files.length + 1) return false;
  if ([key, traits, mentions, start, end].some(({ length }) => length !== rows)) return false;
  if (!areBelow(dates, strings + 1) || !areOffsets(rowsFrom, rows)) return false;
  if (!areBelow(name, strings) || !areBelow(key, strings)) return false;
  return areTypes(traits) && areTallies(forms, rows, strings) && areRoles(image, strings);
}

function areTypes(traits: Uint32Array): boolean {
  for (let row = 0; row < traits.length; row++)
    if (((traits[row] ?? 0) & TYPE) >= actorTypes.length) return false;
  return true;
}

function areRoles({ roles, name }: AppearancesImage, strings: number): boolean {
  for (let at = 0; at < roles.length; at += ROLE_SIZE)
    if ((roles[at] ?? 0) >= name.length || (roles[at + 3] ?? 0) >= strings) return false;
  return roles.length % ROLE_SIZE === 0;
}
