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
      {
        numRuns: 1500,
        examples: [
          [
            '> **12\n> grand** bateau 000 vraiment habitants espèrent le préfet du fleuve\n>\n> — a (a.txt)\n',
          ],
        ],
      },
    );
    assert.ok(restored > 350, `${restored} were altered`);
  }).timeout(60_000);

  it('restoring once more changes nothing', () => {
    fc.assert(
      fc.property(note, (text) => {
        const fix = fixes(checkText(text, SOURCE)).find(({ kind }) => kind === 'restore-wording');
        if (!fix) return;
        const again = fixes(checkText(applyEdits(text, fix.edits), SOURCE));
        assert.deepEqual(
          again.filter(({ kind }) => kind === 'restore-wording'),
          [],
        );
      }),
      { numRuns: 500 },
    );
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

const SPEECH = 'le bassin restera ouvert aux pêcheurs tant que la grande écluse tiendra bon';
const BEFORE = 'Interrogée hier soir devant le vieux marché, la maire a juré que';
const AFTER = 'avant de quitter la salle sous les huées de la foule';
const SPOKEN = {
  'a.txt': { title: 'Le bassin de Sarvane', text: `${BEFORE} « ${SPEECH} », ${AFTER}.` },
};

/** A quotation of most of the speech, which may begin before it or end behind it, with slips. */
const crossing = fc
  .tuple(fc.nat(5), fc.nat(5), fc.array(slip, { minLength: 30, maxLength: 30 }))
  .map(([before, after, slips]) =>
    [
      ...(before > 0 ? BEFORE.split(' ').slice(-before) : []),
      ...SPEECH.split(' '),
      ...AFTER.split(' ').slice(0, after),
    ]
      .map((word, i) => slips[i]?.(word) ?? word)
      .filter((word) => word !== '')
      .join(' '),
  )
  .map((words) => `Elle a dit : « ${words.replace(/\s+/g, ' ').trim()} » (a.txt).`);

describe('fixes of a quotation that runs beyond a speech', () => {
  it('leave no word of narration within the marks', () => {
    let restored = 0;
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(crossing, (text) => {
        const fix = fixes(checkText(text, SPOKEN)).find(({ kind }) => kind === 'restore-wording');
        if (!fix) return;
        restored++;
        const result = applyEdits(text, fix.edits);
        const [quote] = checkText(result, SPOKEN).quotes;
        assert.equal(quote?.verdict, 'verbatim', `${text}\n→\n${result}`);
        for (const run of result.slice(quote.start, quote.end).split('[…]'))
          assert.ok(letters(SPEECH).includes(letters(run)), `${text}\n→\n${result}`);
      }),
      { numRuns: 400 },
    );
    assert.ok(restored > 60, `${restored} were restored`);
  }).timeout(60_000);
});
