/** What a reader decides about actors, by keyboard in the real window. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextFrame } from '../support/hands/editorText';
import { openFixes, takeFix } from '../support/hands/fixes';
import { hoverByKeyboard, leave } from '../support/hands/hover';
import { takePicture } from '../support/hands/picture';
import { clickOn } from '../support/hands/places';
import { openNote, quickEntries, runCommand } from '../support/hands/quickInput';
import { useWindow } from '../support/hands/useWindow';

const NOTE = 'notes/01-traite-arandel.md';

describe('deciding about actors in the window', () => {
  const hands = useWindow(NOTE);

  /** The registry on disk, once it holds what is wanted. */
  async function registry(wanted: (text: string) => boolean): Promise<{ actors: { name: string }[] }> {
    const path = join(hands.workspace.folder, '.verbatim', 'actors.json');
    const deadline = Date.now() + 20_000;
    for (;;) {
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      if (wanted(text)) return JSON.parse(text);
      if (Date.now() > deadline) throw new Error(`the registry never became as wanted:\n${text}`);
      await nextFrame(hands.page);
    }
  }

  it('accepts an actor with Ctrl+.', async () => {
    const titles = await openFixes(hands.page, 'Beatriz Sarmelo', 'Accept Beatriz Sarmelo');
    assert.ok(titles.some((title) => title.startsWith('Rename Beatriz Sarmelo')));
    await takePicture(hands.page, 'actor actions');
    await takeFix(hands.page, 'Accept Beatriz Sarmelo');
    const { actors } = await registry((text) => text.includes('Sarmelo'));
    assert.deepEqual(
      actors.map(({ name }) => name),
      ['Beatriz Sarmelo'],
    );
    await clickOn(hands.page, 'Beatriz Sarmelo');
    await hoverByKeyboard(hands.page, (text) => text.includes('mentions'));
    await takePicture(hands.page, 'accepted actor');
    await leave(hands.page);
  });

  it('accepts several of the suggested ones from a list with evidence', async () => {
    await runCommand(hands.page, 'Accept Suggested Actors');
    await quickEntries(hands.page).filter({ hasText: 'Espagne' }).first().waitFor();
    await takePicture(hands.page, 'suggested actors');
    for (const _ of ['Espagne', 'Portugal']) {
      await hands.page.keyboard.press('ArrowDown');
      await hands.page.keyboard.press('Space');
    }
    await takePicture(hands.page, 'suggested actors chosen');
    await hands.page.keyboard.press('Enter');
    const { actors } = await registry((text) => text.includes('Portugal'));
    assert.deepEqual(
      actors.map(({ name }) => name),
      ['Beatriz Sarmelo', 'Espagne', 'Portugal'],
    );
  });

  it('renames with F2, in the note and the registry', async () => {
    await clickOn(hands.page, 'Beatriz Sarmelo');
    await hands.page.keyboard.press('F2');
    const box = hands.page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'Beatriz Sarmelo');
    await takePicture(hands.page, 'rename actor');
    await box.fill('Béatrice Sarmel');
    await hands.page.keyboard.press('Enter');
    await registry((text) => text.includes('Béatrice Sarmel'));
    await takePicture(hands.page, 'renamed actor');
  });

  it('merges an actor with another, and splits them again', async () => {
    await openFixes(hands.page, 'Ramón Iturvela', 'Merge Ramón Iturvela');
    await takeFix(hands.page, 'Merge Ramón Iturvela');
    await quickEntries(hands.page).first().waitFor();
    await hands.page.keyboard.type('Telmar');
    await quickEntries(hands.page).filter({ hasText: 'Joana Telmar' }).first().waitFor();
    await takePicture(hands.page, 'merge actors');
    await hands.page.keyboard.press('Enter');
    await registry((text) => text.includes('Joana Telmar'));
    await openFixes(hands.page, 'Ramón Iturvela', 'Split Ramón Iturvela');
    await takeFix(hands.page, 'Split Ramón Iturvela');
    await quickEntries(hands.page).filter({ hasText: 'Joana Telmar' }).first().waitFor();
    await hands.page.keyboard.type('Joana');
    await hands.page.keyboard.press('ArrowDown');
    await takePicture(hands.page, 'split actor');
    await hands.page.keyboard.press('Space');
    await hands.page.keyboard.press('Enter');
    await hands.page.getByText('The canonical name').first().waitFor();
    await hands.page.keyboard.press('Enter');
    const { actors } = await registry((text) => /"name": "Joana Telmar"/.test(text));
    assert.ok(actors.some(({ name }) => name === 'Ramón Iturvela'));
  });

  it('rejects a mention by command, and makes a form another name of somebody', async () => {
    await clickOn(hands.page, 'Ramón Iturvela');
    await runCommand(hands.page, 'Reject This Mention');
    await registry((text) => text.includes('"rejected"'));
    await openFixes(hands.page, 'Anselm Roig', '“Anselm Roig” is another name of');
    await takeFix(hands.page, '“Anselm Roig” is another name of');
    await quickEntries(hands.page).first().waitFor();
    await hands.page.keyboard.type('Telmar');
    await quickEntries(hands.page).filter({ hasText: 'Joana Telmar' }).first().waitFor();
    await takePicture(hands.page, 'add alias');
    await hands.page.keyboard.press('Enter');
    await registry((text) => /"aliases": \[\s*"Anselm Roig"/.test(text));
  });

  it('completes and checks the file itself', async () => {
    await openNote(hands.page, 'actors.json');
    await takePicture(hands.page, 'actors file');
  });
});
