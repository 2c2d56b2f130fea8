/**
 * Changes single members and items of a JSON text and leaves every other character as it stands. (The edits of
 * jsonc-parser 3.3 lay out the neighbours anew, and lose a bracket where the last item of a list in one line goes.)
 * Each change parses the text once: O(changes · text).
 */
import { type JsonPath, type Node, nodeAt, spanOf, treeOf } from './jsonTree';

/** One change. `undefined` removes; `insert` moves what stands at the last index of the path down. */
export interface JsonChange {
  readonly path: JsonPath;
  readonly value: unknown;
  readonly insert?: boolean;
}

/** How a text is laid out. */
interface Layout {
  readonly indent: string;
  readonly eol: string;
}

/** `text`, which is JSON, with `changes` made one after the other. */
export function changeJson(text: string, changes: readonly JsonChange[]): string {
  const layout = {
    indent: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ',
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return changes.reduce((current, change) => changed(current, change, layout), text);
}

function changed(text: string, { path, value, insert = false }: JsonChange, layout: Layout): string {
  const root = treeOf(text);
  const inner = path.slice(0, -1);
  const parent = root && nodeAt(root, inner);
  if (!root || !parent)
    return value === undefined ? text : changed(text, { path: inner, value: [value] }, layout);
  const last = path.at(-1) ?? 0;
  const old = nodeAt(root, path);
  if (value === undefined)
    return old ? removed(text, parent, typeof last === 'string' ? (old.parent ?? old) : old) : text;
  if (!old || insert)
    return inserted(text, parent, last, rendering(value, path, layout), layout, inner.length);
  const { start, end } = spanOf(old);
  const inline = !text.slice(start, end).includes('\n');
  return text.slice(0, start) + rendering(value, path, layout)(inline) + text.slice(end);
}

function removed(text: string, parent: Node, child: Node): string {
  const children = parent.children ?? [];
  const at = children.indexOf(child);
  const [previous, next] = [children[at - 1], children[at + 1]];
  const { start, end } = spanOf(child);
  if (previous) return text.slice(0, spanOf(previous).end) + text.slice(end);
  if (next) return text.slice(0, start) + text.slice(next.offset);
  const outer = spanOf(parent);
  return text.slice(0, outer.start + 1) + text.slice(outer.end - 1);
}

/** A member goes to the end of its object, an item to its index. */
function inserted(
  text: string,
  parent: Node,
  key: string | number,
  render: (inline: boolean) => string,
  { indent, eol }: Layout,
  depth: number,
): string {
  const children = parent.children ?? [];
  const outer = spanOf(parent);
  const name = typeof key === 'string' ? `${JSON.stringify(key)}: ` : '';
  const line = eol + indent.repeat(depth + 1);
  if (children.length === 0) {
    const body = line + name + render(false) + eol + indent.repeat(depth);
    return text.slice(0, outer.start + 1) + body + text.slice(outer.end - 1);
  }
  const inline = !text.slice(outer.start, outer.end).includes('\n');
  const gap = inline ? ' ' : line;
  const previous = typeof key === 'string' ? children.at(-1) : children[key - 1];
  const content = name + render(inline);
  if (!previous) {
    const first = children[0]?.offset ?? outer.start + 1;
    return `${text.slice(0, first)}${content},${gap}${text.slice(first)}`;
  }
  const { end } = spanOf(previous);
  return `${text.slice(0, end)},${gap}${content}${text.slice(end)}`;
}

/** Writes a value in one line, or indented for its place. No string holds a line end, so every one is layout. */
function rendering(value: unknown, path: JsonPath, { indent, eol }: Layout): (inline: boolean) => string {
  return (inline) => {
    const text = JSON.stringify(value, null, indent);
    if (!inline) return text.replace(/\n/g, eol + indent.repeat(path.length));
    return text
      .replace(/\[\n\s*/g, '[')
      .replace(/\n\s*\]/g, ']')
      .replace(/\n\s*/g, ' ');
  };
}
