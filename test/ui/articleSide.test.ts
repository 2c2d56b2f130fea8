/** From source to note in the real window: what is quoted of an article, who is named, and names while writing. */
import assert from 'node:assert/strict';
import { nextFrame, pointOf } from '../support/hands/editorText';
import { takePicture } from '../support/hands/picture';
import { clickOn, definitionOf, peek } from '../support/hands/places';
import { openNote, quickEntries } from '../support/hands/quickInput';
import { statusItem } from '../support/hands/status';
import { useWindow } from '../support/hands/useWindow';

const ARTICLE = 'port-veran-greve.txt';

describe('an article in the window', () => {
  const hands = useWindow('notes/01-traite-arandel.md');
  const lenses = () => hands.page.locator('.codelens-decoration:visible');

  it('shows which of its passages are quoted, by notes that nobody has opened', async () => {
    await statusItem(hands.page, /verified/);
    await openNote(hands.page, `articles/${ARTICLE}`);
    await lenses().filter({ hasText: 'uoted in 02-greve-port-veran.md' }).first().waitFor();
    await lenses().filter({ hasText: 'ltered in 02-greve-port-veran.md' }).first().waitFor();
    await takePicture(hands.page, 'lens');
  });

  it('opens the places in the notes', async () => {
    await lenses().filter({ hasText: 'ltered in' }).first().locator('a').first().click();
    await peek(hands.page).first().waitFor();
    await takePicture(hands.page, 'lens peek');
    await hands.page.keyboard.press('Escape');
  });

  it('leads to the note with F12', async () => {
    const place = await definitionOf(hands.page, 'Nous ne refusons pas les machines');
    assert.equal(place.file, '02-greve-port-veran.md');
    assert.match(place.text, /Nous ne refusons pas/);
  });

  it('marks an actor wherever a note names it', async () => {
    await openNote(hands.page, 'notes/01-traite-arandel.md');
    await clickOn(hands.page, 'Beatriz Sarmelo');
    const marks = hands.page.locator('.wordHighlightText');
    await marks.nth(1).waitFor();
    await takePicture(hands.page, 'highlights');
  });
});

describe('Ctrl+T in the window', () => {
  const hands = useWindow('notes/01-traite-arandel.md');

  const asked = [
    ['Sarm', /Beatriz Sarmelo/],
    ['Beatriz Sarm', /Beatriz Sarmelo/],
    ['Samelo', /Beatriz Sarmelo/],
    ['Sarnelo', /Sarnelo ≈ Beatriz Sarmelo/],
    ['ramon', /ramon ≈ Ramón Iturvela/],
    ['FIAR', /FIAR/],
  ] as const;
  for (const [typed, shown] of asked) {
    it(`finds an actor by “${typed}”`, async () => {
      await statusItem(hands.page, /verified/);
      await hands.page.keyboard.press('Control+t');
      await hands.page.keyboard.type(typed);
      await quickEntries(hands.page).filter({ hasText: shown }).first().waitFor();
      await takePicture(hands.page, `symbols ${typed}`);
      await hands.page.keyboard.press('Escape');
    });
  }
});

describe('writing names in the window', () => {
  const hands = useWindow('notes/01-traite-arandel.md');
  const suggestions = () => hands.page.locator('.suggest-widget.visible .monaco-list-row');

  /** What Enter would write. */
  const chosen = (name: string) =>
    suggestions().and(hands.page.locator('.focused')).filter({ hasText: name });

  it('an @ and three letters offer the name, Enter writes it', async () => {
    const { page } = hands;
    await statusItem(page, /verified/);
    await clickOn(page, 'Ce que prévoit le texte');
    await page.keyboard.press('End');
    await page.keyboard.type(' avec @');
    await suggestions().first().waitFor();
    await takePicture(page, 'names all');
    await page.keyboard.type('itu');
    await chosen('Ramón Iturvela').waitFor();
    await takePicture(page, 'names');
    await page.keyboard.press('Enter');
    await pointOf(page, 'Ce que prévoit le texte avec Ramón Iturvela');
  });

  it('Ctrl+Space completes a surname, first name and all', async () => {
    const { page } = hands;
    await page.keyboard.type(' et Beatriz Sar');
    await page.keyboard.press('Control+Space');
    await chosen('Beatriz Sarmelo').waitFor();
    await nextFrame(page);
    await page.keyboard.press('Control+Space');
    await takePicture(page, 'names details');
    await page.keyboard.press('Enter');
    await pointOf(page, 'Ce que prévoit le texte avec Ramón Iturvela et Beatriz Sarmelo');
  });
});
