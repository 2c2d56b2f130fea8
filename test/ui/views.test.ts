/** A reader goes through actors and quotations in the side bar, by keyboard alone. */
import assert from 'node:assert/strict';
import { pointOf } from '../support/hands/editorText';
import { takePicture } from '../support/hands/picture';
import { runCommand } from '../support/hands/quickInput';
import { statusItem } from '../support/hands/status';
import { focusView, goToLine, hasKeyboard, treeLines, treeMessage, unfold } from '../support/hands/trees';
import { useWindow } from '../support/hands/useWindow';

const NOTE = 'notes/01-traite-arandel.md';

describe('the views in the window', () => {
  const hands = useWindow(NOTE);

  it('Actors: from a type down to a mention, which Enter opens', async () => {
    const { page } = hands;
    await statusItem(page, /verified/); // the extension runs
    await focusView(page, 'Actors');
    await unfold(page, 'Actors');
    await takePicture(page, 'actors');
    await goToLine(page, 'Actors', 'Joana Telmar');
    await unfold(page, 'Actors');
    await unfold(page, 'Actors');
    await takePicture(page, 'actor mentions');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'arandel-02-reactions.txt' }).waitFor();
    await pointOf(page, 'Joana Telmar, présidente');
    await takePicture(page, 'actor mention opened');
  });

  it('Actors: narrowed while typing, and widened again', async () => {
    const { page } = hands;
    await runCommand(page, 'Filter Actors');
    await page.locator('.quick-input-widget', { hasText: 'Filter Actors' }).waitFor();
    await page.keyboard.type('pesc');
    await treeMessage(page, 'Actors').filter({ hasText: 'Only “pesc”' }).waitFor();
    await treeLines(page, 'Actors').filter({ hasText: 'Duarte Pescal' }).waitFor();
    await takePicture(page, 'actors filtered');
    await page.keyboard.press('Enter');
    assert.ok(await hasKeyboard(page, 'Actors', Date.now() + 20_000));
    assert.equal(await treeLines(page, 'Actors').count(), 2);
    await runCommand(page, 'Show All Actors');
    await treeLines(page, 'Actors').filter({ hasText: 'Organisations' }).waitFor();
  });

  it('Actors: Escape takes back what was typed', async () => {
    const { page } = hands;
    await runCommand(page, 'Filter Actors');
    await page.locator('.quick-input-widget', { hasText: 'Filter Actors' }).waitFor();
    await page.keyboard.type('iturvale');
    await treeLines(page, 'Actors').filter({ hasText: 'Ramón Iturvela' }).waitFor();
    await page.keyboard.press('Escape');
    await treeLines(page, 'Actors').filter({ hasText: 'Organisations' }).waitFor();
    await treeMessage(page, 'Actors').filter({ hasText: 'Only' }).waitFor({ state: 'hidden' });
  });

  it('Actors: sorted by the latest mention', async () => {
    const { page } = hands;
    await runCommand(page, 'Sort Actors by Latest Mention');
    await focusView(page, 'Actors');
    await unfold(page, 'Actors');
    await goToLine(page, 'Actors', 'Beatriz Sarmelo');
    await takePicture(page, 'actors by date');
    await runCommand(page, 'Sort Actors by Number of Mentions');
  });

  it('Quotations: one is written into the note that was in front before', async () => {
    const { page } = hands;
    await focusView(page, 'Quotations');
    await goToLine(page, 'Quotations', 'Ximena Larrondo');
    await unfold(page, 'Quotations');
    await takePicture(page, 'quotations');
    await page.keyboard.press('Shift+F10');
    await page.locator('.context-view .action-label', { hasText: 'Insert into the Note' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: '01-traite-arandel.md' }).waitFor();
    await pointOf(page, 'observatoire du Cerro Almeda rouvre');
    await takePicture(page, 'quotation inserted');
  });
});
