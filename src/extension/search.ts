/** The quick pick over actors and quotations: a quotation is written into the note with its citation, an actor shown. */
import { commands, type Disposable, type QuickPickItem, type TextEditor, ThemeIcon, window } from 'vscode';
import type { HitLine, QuotationLine } from '../desk/search';
import type { Log } from '../session/ports';
import { dateInWords, titleOf } from './articleText';
import { toLocation } from './convert';
import { Filling } from './filling';
import { insertQuotation } from './insertQuotation';
import { labelText } from './messageText';
import { openPassage } from './openPassage';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';
import { Store } from './store';
import { count } from './summary';
import { actorKinds } from './words';

/** How many hits are listed. */
const LISTED = 50;

interface Item extends QuickPickItem {
  readonly hit: HitLine;
}

type ActorHit = Extract<HitLine, { kind: 'actor' }>;

const openButton = { iconPath: new ThemeIcon('go-to-file'), tooltip: 'Open the passage' };

/** Registers the command. It may be given what to search for. */
export function registerSearch(research: Research, log: Log): Disposable {
  const store = new Store();
  const run = (query: unknown) => search(research, log, typeof query === 'string' ? query : '');
  store.add(
    commands.registerCommand('verbatim.search', (query: unknown) => settle(log, 'Search', () => run(query))),
  );
  return store;
}

async function search(research: Research, log: Log, query: string): Promise<void> {
  const editor = window.activeTextEditor;
  const folder = (editor && research.folderOf(editor.document.uri)) ?? research.folders[0];
  await folder?.ready();
  if (!folder?.hasArticles) {
    void window.showInformationMessage('Verbatim: there are no articles to search.');
    return;
  }
  const store = new Store();
  const pick = store.add(window.createQuickPick<Item>());
  pick.placeholder = 'Words of a quotation, or a name';
  pick.value = query;
  const itemsFor = async (query: string) =>
    (await folder.ask('search', { query, limit: LISTED })).map(toItem);
  const filling = new Filling(pick, (query) => settle(log, 'Searching', () => itemsFor(query)));
  const settled = (what: string, task: () => Promise<void>) => {
    pick.hide();
    void settle(log, what, task);
  };
  store.add(pick.onDidChangeValue(() => filling.fill()));
  store.add(pick.onDidHide(() => store.dispose()));
  store.add(
    pick.onDidTriggerItemButton(({ item }) =>
      settled('Opening a hit', () => open(item.hit, folder, research)),
    ),
  );
  store.add(
    pick.onDidAccept(async () => {
      await filling.filled();
      const item = pick.selectedItems[0] ?? pick.activeItems[0] ?? pick.items[0];
      if (item) settled('Using a hit', () => use(item.hit, folder, research, editor));
    }),
  );
  filling.fill();
  pick.show();
}

/** `alwaysShow`: the ranking is the search's, the editor is not to filter it again. */
function toItem(hit: HitLine): Item {
  return hit.kind === 'actor' ? actorItem(hit) : quotationItem(hit);
}

function actorItem(hit: ActorHit): Item {
  const { name, type, mentions, aliases } = hit.actor;
  const { icon, word } = actorKinds[type];
  const others = aliases.filter((alias) => alias !== name).slice(0, 3);
  const detail = [word, count(mentions, 'mention'), ...others].join(' · ');
  return { hit, label: `${icon} ${labelText(name)}`, detail: labelText(detail), alwaysShow: true };
}

function quotationItem(hit: QuotationLine): Item {
  const { text, speaker, article } = hit;
  const facts = [speaker, titleOf(article), article.date && dateInWords(article.date)];
  return {
    hit,
    label: `$(quote) ${labelText(text.replace(/\s+/g, ' '))}`,
    detail: labelText(facts.filter(Boolean).join(' · ')),
    buttons: [openButton],
    alwaysShow: true,
  };
}

async function use(
  hit: HitLine,
  folder: ResearchFolder,
  research: Research,
  editor: TextEditor | undefined,
): Promise<void> {
  if (hit.kind === 'actor') return showActor(hit, folder);
  if (!(await insertQuotation(hit, editor, research))) await open(hit, folder, research);
}

async function open(hit: HitLine, folder: ResearchFolder, research: Research): Promise<void> {
  if (hit.kind === 'actor') return showActor(hit, folder);
  await openPassage(research, hit.article.path, hit.span);
}

/** Opens the first mention, with all of them beside it. */
async function showActor({ actor }: ActorHit, folder: ResearchFolder): Promise<void> {
  const [here, ...others] = (await folder.ask('actorPlaces', actor)).map(toLocation);
  if (!here) return;
  await window.showTextDocument(here.uri, { selection: here.range, preview: true });
  if (others.length > 0)
    await commands.executeCommand('editor.action.showReferences', here.uri, here.range.start, [
      here,
      ...others,
    ]);
}
