import type { Locator, Page } from 'playwright-core';

/** A place in the window, in pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The text area of the editor in front. */
function textArea(page: Page): Locator {
  return page.locator('.editor-group-container.active .editor-instance .view-lines');
}

/** The lines in sight, top to bottom; a long line that the editor wraps is several. Every space is U+0020. */
async function visibleLines(page: Page): Promise<readonly string[]> {
  const lines = await textArea(page).locator('.view-line').evaluateAll(readLines);
  return lines.map((line) => line.replace(/\s/g, ' '));
}

/**
 * The middle of the first visible row of the `nth` occurrence (from 0) of `text` in the editor in front: where a
 * reader would put the mouse. Kinds of spaces and line ends do not matter. Waits until the text is in sight.
 */
export async function pointOf(page: Page, text: string, nth = 0): Promise<Point> {
  const wanted = { text: text.replace(/\s+/g, ' '), nth };
  const deadline = Date.now() + 30_000;
  for (;;) {
    const point = await textArea(page).evaluate(locate, wanted);
    if (point) return point;
    if (Date.now() > deadline) {
      throw new Error(`not in sight (occurrence ${nth}): ${text}\n${(await visibleLines(page)).join('\n')}`);
    }
    await nextFrame(page);
  }
}

/** Where the cursor blinks. */
export async function cursorPoint(page: Page): Promise<Point> {
  const cursor = page
    .locator('.editor-group-container.active .editor-instance .cursors-layer .cursor')
    .first();
  const box = await cursor.boundingBox();
  if (!box) throw new Error('the editor shows no cursor');
  return { x: box.x + 3, y: box.y + box.height / 2 };
}

/** The row on which the cursor stands (the whole line, unless the editor wraps it). */
export async function lineAtCursor(page: Page): Promise<string> {
  const { y } = await cursorPoint(page);
  const row = await textArea(page).locator('.view-line').evaluateAll(rowAt, y);
  return row.replace(/\s/g, ' ');
}

/** Waits until the window has drawn itself anew: the beat at which states are asked for again. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 16)))');
}

// What follows runs inside the window, and so may use nothing from outside itself. The types are the few parts of
// the DOM that it needs: the DOM's own would let every file of the project call `document`.

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

interface TextNode {
  readonly data: string;
}

interface Element {
  readonly textContent: string | null;
  readonly ownerDocument: {
    createRange(): {
      setStart(node: TextNode, offset: number): void;
      setEnd(node: TextNode, offset: number): void;
      getClientRects(): Iterable<Rect>;
    };
    createTreeWalker(root: unknown, show: number): { nextNode(): TextNode | null };
  };
  readonly parentElement: Element;
  querySelectorAll(selector: string): Iterable<Element>;
  closest(selector: string): Element | null;
  getBoundingClientRect(): Rect;
}

function readLines(rows: Element[]): string[] {
  return [...rows]
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((row) => row.textContent ?? '');
}

function rowAt(rows: Element[], y: number): string {
  const row = rows.find(
    (one) => one.getBoundingClientRect().top <= y && y < one.getBoundingClientRect().bottom,
  );
  return row?.textContent ?? '';
}

function locate(area: Element, wanted: { text: string; nth: number }): { x: number; y: number } | undefined {
  const rows = [...area.querySelectorAll('.view-line')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const letters: { node: TextNode; offset: number }[] = [];
  let text = '';
  for (const row of rows) {
    const walker = area.ownerDocument.createTreeWalker(row, 4); // NodeFilter.SHOW_TEXT
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let offset = 0; offset < node.data.length; offset++) letters.push({ node, offset });
      text += node.data.replace(/\s/g, ' ');
    }
  }
  let start = text.indexOf(wanted.text);
  for (let count = 0; count < wanted.nth && start >= 0; count++) start = text.indexOf(wanted.text, start + 1);
  const first = letters[start];
  const last = letters[start + wanted.text.length - 1];
  const frame = area.closest('.editor-instance')?.getBoundingClientRect();
  if (!first || !last || !frame) return undefined;
  const range = area.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  for (const { left, right, top, bottom, width } of range.getClientRects()) {
    const [x, y] = [(left + Math.min(right, frame.right)) / 2, (top + bottom) / 2];
    if (width > 0 && x > frame.left && x < frame.right && y > frame.top && y < frame.bottom) return { x, y };
  }
  return undefined;
}
