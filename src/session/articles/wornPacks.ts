/**
 * Which packs are hardly worth keeping. Records are never changed in their place, so that a pack wears out as articles
 * change, and each session that reads something begins another.
 */

/** How much of a pack is still asked for. In bytes. */
export interface PackUse {
  readonly pack: number;
  readonly used: number;
  readonly size: number;
}

/** More packs than this are too many: each is an open file. */
const MANY = 8;

/**
 * The packs whose records had better be written anew: those less than half used, and of many packs the small ones, which
 * hold at most as much as an even share. Each record is so copied about as often as the articles double.
 */
export function wornPacks(packs: readonly PackUse[]): Set<number> {
  const total = packs.reduce((sum, { used }) => sum + used, 0);
  const isSmall = ({ used }: PackUse) => packs.length > MANY && used * packs.length <= total;
  const worn = packs.filter((each) => 2 * each.used < each.size || isSmall(each));
  return new Set(worn.map(({ pack }) => pack));
}
