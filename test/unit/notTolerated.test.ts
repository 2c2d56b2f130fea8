/** No tolerance without its counter-case: what each of them must not swallow. */
import assert from 'node:assert/strict';
import type { CheckedQuote } from '../../src/engine/rules/checkedNote';
import { checkText } from '../support/checkText';
import { type CounterCase, ofLiberties, ofSigns, ofSpeakers, ofUnseen } from '../support/notTolerated';

type Verdicts = readonly CheckedQuote['verdict'][];

const TITLE = 'Au bord du lac';
const [BEFORE, AFTER] = ['Personne ne passe le gué avant midi.', 'Les roues tournent depuis le printemps.'];

function verdicts(note: string, body: string, file = 'a.txt'): string {
  const articles = { [file]: { title: TITLE, text: `${BEFORE}\n\n${body}\n\n${AFTER}` } };
  return checkText(note, articles)
    .quotes.map(({ verdict }) => verdict)
    .join();
}

/** One test: that one of `rightful` is said; or, while that is known not to be so, that it is not. */
function holds(name: string, said: () => string, rightful: Verdicts, notYet?: string): void {
  const isRight = (): boolean => rightful.some((verdict) => verdict === said());
  if (notYet === undefined) it(name, () => assert.ok(isRight(), said()));
  else it(`not yet (${notYet}): ${name}`, () => assert.ok(!isRight(), 'it is right: take the reason out'));
}

function inMarks(cases: Readonly<Record<string, readonly CounterCase[]>>, rightful: Verdicts): void {
  for (const [tolerance, all] of Object.entries(cases))
    describe(tolerance, () => {
      for (const [source, note, notYet] of all) {
        const said = () => verdicts(`On lit : « ${note} » (a.txt).`, `${source}.`);
        holds(`${source} → ${note}`, said, rightful, notYet);
      }
    });
}

describe('a tolerance does not swallow, of signs:', () => inMarks(ofSigns, ['altered']));

describe('a tolerance does not swallow, of liberties:', () => inMarks(ofLiberties, ['altered', 'not-found']));

describe('a tolerance does not swallow, of speakers:', () => {
  for (const [source, note, notYet] of ofSpeakers)
    holds(note, () => verdicts(note, source), ['altered', 'wrong-speaker'], notYet);
});

describe('nothing is borne out by what a reader does not see:', () => {
  for (const [source, note, notYet] of ofUnseen)
    holds(source, () => verdicts(`On lit : « ${note} » (a.md).`, source, 'a.md'), ['not-found'], notYet);
});

describe('a long quotation is judged to its end, or said to be too long', () => {
  const words = (count: number, stem: string) =>
    Array.from({ length: count }, (_, i) => `${stem}${'abcdefghij'[i % 10]}${(i * 7919) % 9973}`).join(' ');
  const cases: readonly [kept: number, invented: number][] = [
    [900, 20],
    [1700, 1300],
    [1900, 600],
  ];
  const source = words(3000, 'quai');
  for (const [kept, invented] of cases) {
    const quoted = `${source.split(' ').slice(0, kept).join(' ')} ${words(invented, 'brume')}`;
    const said = () => verdicts(`> ${quoted}\n>\n> — a.txt`, source);
    holds(`${kept} true words and ${invented} invented ones`, said, ['altered', 'unchecked']);
  }
});
