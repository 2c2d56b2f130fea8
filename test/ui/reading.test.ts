/** A reader's first minutes with the sample workspace, by mouse and keyboard in the real window. */
import assert from 'node:assert/strict';
import { hoverByKeyboard, hoverOver, leave } from '../support/hands/hover';
import { takePicture } from '../support/hands/picture';
import { clickOn, definitionOf, peek } from '../support/hands/places';
import { countSquiggles, readProblems } from '../support/hands/problems';
import { openNote, quickEntries, runCommand } from '../support/hands/quickInput';
import { statusItem } from '../support/hands/status';
import { useWindow } from '../support/hands/useWindow';

const NOTE = 'notes/01-traite-arandel.md';
const TRUE_QUOTATION = 'Un fleuve n’a pas deux vérités';
const FALSE_QUOTATION = 'Nous fermerons les vannes';

describe('the sample workspace in the window', () => {
  const hands = useWindow(NOTE);

  it('underlines the fault and counts it', async () => {
    assert.match(await statusItem(hands.page, /verified/), /\d+ of \d+/);
    assert.ok((await countSquiggles(hands.page, 'error')) >= 1);
    await takePicture(hands.page, 'note');
  });

  it('shows the passage of a true quotation under the mouse', async () => {
    const card = await hoverOver(hands.page, TRUE_QUOTATION, (text) => text.includes('Verbatim'));
    assert.match(card, /Beatriz Sarmelo/);
    assert.match(card, /un débit se mesure/);
    await takePicture(hands.page, 'hover quotation');
    await leave(hands.page);
  });

  it('says what was altered, and what the source has', async () => {
    const card = await hoverOver(hands.page, FALSE_QUOTATION, (text) => text.includes('Ramón Iturvela'));
    assert.match(card, /negation/);
    assert.match(card, /Nous ne fermerons pas les vannes/);
    await takePicture(hands.page, 'hover altered');
    await leave(hands.page);
  });

  it('shows the card of an actor under the mouse', async () => {
    const card = await hoverOver(hands.page, 'Beatriz Sarmelo', (text) => text.includes('ministre'));
    assert.match(card, /Beatriz Sarmelo/);
    await takePicture(hands.page, 'hover actor');
    await leave(hands.page);
  });

  it('shows the same card by keyboard', async () => {
    await clickOn(hands.page, TRUE_QUOTATION);
    assert.match(
      await hoverByKeyboard(hands.page, (text) => text.includes('Verbatim')),
      /un débit se mesure/,
    );
    await leave(hands.page);
  });

  it('goes to the passage with F12', async () => {
    const place = await definitionOf(hands.page, TRUE_QUOTATION);
    assert.equal(place.file, 'arandel-01-accord.txt');
    assert.match(place.text, /Un fleuve n’a pas deux vérités/);
    await takePicture(hands.page, 'passage');
    await openNote(hands.page, NOTE);
  });

  it('goes to an actor with F12', async () => {
    const place = await definitionOf(hands.page, 'Joana Telmar');
    assert.match(place.text, /Joana Telmar/);
    await openNote(hands.page, NOTE);
  });

  it('peeks at every place that names an actor', async () => {
    await clickOn(hands.page, 'Beatriz Sarmelo');
    await runCommand(hands.page, 'Peek References');
    await peek(hands.page).first().waitFor();
    await takePicture(hands.page, 'peek');
    await hands.page.keyboard.press('Escape');
  });

  it('verifies from the palette, and the Problems view lists the fault', async () => {
    await runCommand(hands.page, 'Verify Quotes in This Note');
    const problems = await readProblems(hands.page);
    const altered = problems.filter(({ code }) => code === 'quote.altered');
    assert.deepEqual(
      altered.map(({ file }) => file),
      ['01-traite-arandel.md'],
    );
    assert.match(altered[0]?.message ?? '', /negation/);
    await takePicture(hands.page, 'problems');
  });

  it('verifies all notes', async () => {
    await runCommand(hands.page, 'Verify Quotes in All Notes');
    await statusItem(hands.page, /verified/);
    await takePicture(hands.page, 'all notes');
  });

  it('finds a quotation of the corpus', async () => {
    await openNote(hands.page, NOTE);
    await runCommand(hands.page, 'Search Quotations and Actors');
    await quickEntries(hands.page).first().waitFor();
    await hands.page.keyboard.type('compteurs');
    const entry = quickEntries(hands.page)
      .filter({ hasText: /compteurs/ })
      .first();
    await entry.waitFor();
    await takePicture(hands.page, 'search');
    await hands.page.keyboard.press('Escape');
  });
});
