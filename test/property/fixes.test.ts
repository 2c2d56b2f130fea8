import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/engine/rules/fixes/fix';
import { fixesFor } from '../../src/engine/rules/fixes/fixesFor';
import { type Checked, checkText } from '../support/checkText';

const SOURCE = {
  'a.txt':
    'Nous n’avons jamais vu, de mémoire de pêcheur, l’ancienne digue du port céder sous une crue d’hiver. ' +
    'Qu’elle tienne encore, c’est ce que 12 000 habitants espèrent; le préfet "du\nfleuve" ne promet rien aux ' +
    'riverains avant le 3 mai, et la com-\nmune attend toujours les 45 millions d’euros que l’État lui doit.',
};
const WORDS = SOURCE['a.txt']
  .replace(/-\n/, '')
  .replace(/["\n]/g, ' ')
  .split(/ +|(?<=’)/)
  .map((word) => word.replace(/[.,;]$/, ''));

/** What a careless writer does to one word, markup included. */
const slip = fc.constantFrom(
  (word: string) => word,
  (word: string) => word,
  (word: string) => word,
  (word: string) => word,
  (word: string) => word,
  () => '',
  (word: string) => `${word} vraiment`,
  () => 'montagne',
  () => 'd’orage',
  (word: string) => `**${word}**`,
  (word: string) => `**${word} très**`,
  (word: string) => `**${word}\ngrand** bateau`,
  (word: string) => `${word}\n`,
  (word: string) => `${word} […]`,
  (word: string) => `${word},`,
  () => 'n’',
);

/** A quotation of a run of words, each of them with a slip. */
const quotation = fc
  .tuple(
    fc.nat(WORDS.length - 12),
    fc.integer({ min: 8, max: 24 }),
    fc.array(slip, { minLength: 24, maxLength: 24 }),
  )
  .map(([from, length, slips]) =>
    WORDS.slice(from, from + length)
      .map((word, i) => slips[i]?.(word) ?? word)
      .filter((word) => word !== '')
      .reduce((text, word) => text + (/’$|\n$|^$/.test(text) ? '' : ' ') + word, ''),
  );

const note = fc
  .tuple(quotation, fc.boolean())
  .map(([words, isBlock]) =>
    isBlock
      ? `> ${words.trim().replace(/\n/g, '\n> ')}\n>\n> — a (a.txt)\n`
      : `Il a dit « ${words.trim()} » (a.txt).`,
  );

function fixes(checked: Checked) {
  return checked.findings.flatMap((finding) => fixesFor(finding, checked, checked.sources));
}

describe('fixes of any altered quotation', () => {
  it('restoring the wording makes it verbatim', () => {
    let restored = 0;
    fc.assert(
      fc.property(note, (text) => {
        const fix = fixes(checkText(text, SOURCE)).find(({ kind }) => kind === 'restore-wording');
        if (!fix) return;
        restored++;
        const result = applyEdits(text, fix.edits);
        const [quote] = checkText(result, SOURCE).quotes;
        assert.equal(quote?.verdict, 'verbatim', `${text}\n→\n${result}\n${JSON.stringify(quote?.changes)}`);
      }),
      { numRuns: 1500 },
    );
    assert.ok(restored > 500, `${restored} were altered`);
  }).timeout(60_000);

  it('ignoring leaves no finding, and edits are sorted, disjoint and inside', () => {
    fc.assert(
      fc.property(note, (text) => {
        for (const { kind, edits } of fixes(checkText(text, SOURCE))) {
          assert.ok(edits.length > 0);
          edits.forEach(({ start, end }, i) => {
            assert.ok((edits[i - 1]?.end ?? 0) <= start && start <= end && end <= text.length);
          });
          if (kind === 'ignore') assert.deepEqual(checkText(applyEdits(text, edits), SOURCE).findings, []);
        }
      }),
      { numRuns: 500 },
    );
  }).timeout(60_000);
});
