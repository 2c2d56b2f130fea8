/** How well weights would do on articles that they were not fitted to. */
import { randomFrom } from '../support/random';
import { fittedTo, isRight, type Weights } from './fit';
import type { UnknownName } from './unknownNames';

const FOLDS = 5;
/** How often the articles are dealt out anew: the share of one deal is off by chance, by up to 0.005. */
const DEALS = 4;

/**
 * The share of names whose kind is right when each article's names are judged by weights fitted to the other folds'
 * articles. Whole articles are held back, since the same names stand all over one. Deterministic.
 */
export function crossValidated(names: readonly UnknownName[], prior: Weights, pull: number): number {
  const random = randomFrom(1);
  let right = 0;
  for (let deal = 0; deal < DEALS; deal++) {
    const foldOf = dealt(names, random);
    for (let fold = 0; fold < FOLDS; fold++) {
      const isHeld = ({ article }: UnknownName) => foldOf.get(article) === fold;
      const weights = fittedTo(
        names.filter((name) => !isHeld(name)),
        prior,
        pull,
      );
      right += names.filter((name) => isHeld(name) && isRight(weights, name)).length;
    }
  }
  return right / (DEALS * names.length);
}

/** The fold of each article, by chance. */
function dealt(names: readonly UnknownName[], random: () => number): ReadonlyMap<string, number> {
  const articles = new Set(names.map(({ article }) => article));
  return new Map([...articles].map((article) => [article, Math.floor(random() * FOLDS)]));
}

/** The share of names whose kind is right by given weights. */
export function shareRight(names: readonly UnknownName[], weights: Weights): number {
  return names.filter((name) => isRight(weights, name)).length / names.length;
}
