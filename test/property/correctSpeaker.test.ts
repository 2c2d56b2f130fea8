import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../src/engine/article';
import { applyEdits, type Fix } from '../../src/engine/rules/fixes/fix';
import { fixesFor } from '../../src/engine/rules/fixes/fixesFor';
import { type Checked, checkerOver } from '../support/checkText';
import { CALLED, FORMS, SPOKEN, TIDE } from '../support/speakerForms';

const check = checkerOver([readArticle('port.txt', TIDE).value]);

function fixOf(checked: Checked): Fix | undefined {
  return checked.findings
    .flatMap((finding) => fixesFor(finding, checked, checked.sources))
    .find(({ kind }) => kind === 'correct-speaker');
}

/** What no French sentence has: a name after an unelided word, a preposition and an article apart. */
const SPLIT = /(?<!\p{L})(?:(?:de|que) (?=[AEIOUÉ])|(?:de|à) les? )/u;

const note = fc
  .record({
    form: fc.constantFrom(...FORMS),
    claimed: fc.constantFrom(...CALLED),
    speaker: fc.constantFrom(...Object.keys(SPOKEN)),
    typed: fc.boolean(),
  })
  .map(({ form, claimed, speaker, typed }) => {
    const words = SPOKEN[speaker] ?? '';
    const text = form.replace('X', claimed).replace(/([«>] )Q/, `$1${words}`);
    return typed ? text.replaceAll('’', "'") : text;
  });

let accused = 0;
let mended = 0;

describe('giving words to who speaks them', () => {
  it('makes the note verbatim, in whole words, and a second time nothing', () => {
    fc.assert(
      fc.property(note, (text) => {
        const checked = check(text);
        if (checked.quotes.some(({ verdict }) => verdict === 'wrong-speaker')) accused++;
        const fix = fixOf(checked);
        if (!fix) return;
        mended++;
        const after = applyEdits(text, fix.edits);
        const again = check(after);
        assert.deepEqual(
          again.quotes.map(({ verdict }) => verdict),
          ['verbatim'],
          after,
        );
        assert.deepEqual(again.findings, [], after);
        assert.equal(fixOf(again), undefined, after);
        assert.doesNotMatch(after.replace(/«[^»]*»|^>.*$/gmu, ''), SPLIT);
      }),
      { numRuns: 400 },
    );
  });

  it('is offered for nearly every form', () => assert.ok(mended > 0.9 * accused, `${mended} of ${accused}`));
});
