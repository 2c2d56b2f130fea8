/**
 * `npm run train`: fits the weights by which the recogniser judges unknown names, prints how good they are, and writes
 * them. Only the tuning half of the annotated articles is read; what stands in the other half must not be fitted to.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../support/places';
import { readAnnotated } from './articles';
import { crossValidated, shareRight } from './crossValidation';
import { fittedTo, type Weights } from './fit';
import { PRIOR } from './prior';
import { unknownNamesOf } from './unknownNames';
import { type WeightsTable, weightsFile } from './weightsFile';

const FILE = join(project, 'src/engine/actors/data/signWeights.ts');

/** The tuning half. */
const [FIRST, LAST] = ['2016-01-01', '2016-06-30'] as const;

/** How strongly the weights are held to the prior. From 0.5 to 8 the cross-validated share is 0.881 to 0.885: chance. */
const PULL = 2;
/** Printed for comparison. */
const OTHER_PULLS = [1, 4, 8];

/** The prior of the fitted kinds; what speaks for all kinds alike says nothing and is taken off. */
function handWeights(): Weights {
  return new Map(
    Object.entries(PRIOR).map(([sign, [person, place, organisation]]) => {
      const mean = (person + place + organisation) / 3;
      return [sign, [person - mean, place - mean, organisation - mean]];
    }),
  );
}

/** With the weights for outlets, which are told from organisations by hand. */
function withOutlets(weights: Weights): WeightsTable {
  return new Map(
    [...weights].map(([sign, row]) => [sign, [...row, (row[2] ?? 0) + (PRIOR[sign]?.[3] ?? 0)]]),
  );
}

function print(what: string, share: number): void {
  console.log(`${what.padEnd(28)} ${share.toFixed(4)}`);
}

function main(): void {
  const articles = readAnnotated(FIRST, LAST);
  if (articles === undefined) return;
  const names = articles.flatMap(unknownNamesOf);
  console.log(`${names.length} unknown names in ${articles.length} articles; the share whose kind is right:`);
  const prior = handWeights();
  const byHand = shareRight(names, prior);
  const held = crossValidated(names, prior, PULL);
  const weights = fittedTo(names, prior, PULL);
  print('by hand alone', byHand);
  print(`cross-validated, pull ${PULL}`, held);
  for (const pull of OTHER_PULLS) print(`cross-validated, pull ${pull}`, crossValidated(names, prior, pull));
  print('on what it was fitted to', shareRight(names, weights));
  const origin = { articles: articles.length, pull: PULL, crossValidated: held, byHand };
  write(weightsFile(withOutlets(weights), origin));
}

function write(file: string): void {
  const same = file === readFileSync(FILE, 'utf8');
  if (!same) writeFileSync(FILE, file);
  console.log(same ? 'the weights are as they were' : `written: ${FILE}`);
}

main();
