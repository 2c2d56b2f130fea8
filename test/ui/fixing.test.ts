/** A writer mends a note in the real window, by keyboard alone, and takes it back. */
import assert from 'node:assert/strict';
import { pointOf } from '../support/hands/editorText';
import { openFixes, takeFix } from '../support/hands/fixes';
import { takePicture } from '../support/hands/picture';
import { statusItem } from '../support/hands/status';
import { useWindow } from '../support/hands/useWindow';

const NOTE = 'notes/01-traite-arandel.md';
const FALSE_QUOTATION = 'Nous fermerons les vannes';
const TRUE_QUOTATION = 'Nous ne fermerons pas les vannes';
const RESTORE = 'Restore the source’s wording';
const IGNORE = 'Ignore here (covers 1 quotation)';

describe('fixes in the window', () => {
  const hands = useWindow(NOTE);

  it('Ctrl+. lists them, the best first', async () => {
    await statusItem(hands.page, /8 of 10 verified/);
    const titles = await openFixes(hands.page, FALSE_QUOTATION, RESTORE);
    assert.deepEqual(titles.slice(0, 3), [RESTORE, 'Make it a paraphrase: drop the marks', IGNORE]);
    await takePicture(hands.page, 'fixes');
  });

  it('Enter restores the wording, and the flag goes', async () => {
    await takeFix(hands.page, RESTORE);
    await pointOf(hands.page, TRUE_QUOTATION);
    await statusItem(hands.page, /9 of 10 verified/);
    await takePicture(hands.page, 'fixed');
  });

  it('Ctrl+Z takes it back in one step', async () => {
    await hands.page.keyboard.press('Control+z');
    await pointOf(hands.page, FALSE_QUOTATION);
    await statusItem(hands.page, /8 of 10 verified/);
  });

  it('a reason is typed where the comment asks for it', async () => {
    await openFixes(hands.page, FALSE_QUOTATION, IGNORE);
    await takeFix(hands.page, IGNORE);
    await pointOf(hands.page, '<!-- verbatim-ignore quote.altered “Nous fermerons les vannes…”:');
    await hands.page.keyboard.type('cité de travers exprès');
    await pointOf(
      hands.page,
      '<!-- verbatim-ignore quote.altered “Nous fermerons les vannes…”: cité de travers exprès -->',
    );
    await statusItem(hands.page, /8 of 10 verified/);
    await takePicture(hands.page, 'ignored');
  });
});
