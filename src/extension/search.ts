/** The quick pick over actors and quotations: a quotation is written into the note with its citation, an actor shown. */
import { commands, type Disposable, type QuickPickItem, type TextEditor, ThemeIcon, window } from 'vscode';
import type { Log } from '../session/ports';
import type { QuotationHit } from '../session/quotations';
import type { ActorHit, SearchHit } from '../session/quoteSearch';
import { dateInWords, titleOf } from './articleText';
import { insertQuotation } from './insertQuotation';
import { articleLocations, mentionPlaces } from './mentions';
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
  readonly hit: SearchHit;
}

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
  const fill = () => {
    pick.items = folder.search.search(pick.value, LISTED).map(toItem);
  };
  const settled = (what: string, task: () => Promise<void>) => {
    pick.hide();
    void settle(log, what, task);
  };
  store.add(pick.onDidChangeValue(fill));
  store.add(pick.onDidHide(() => store.dispose()));
  store.add(
    pick.onDidTriggerItemButton(({ item }) =>
      settled('Opening a hit', () => open(item.hit, folder, research)),
    ),
  );
  store.add(
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item) settled('Using a hit', () => use(item.hit, folder, research, editor));
    }),
  );
  fill();
  pick.show();
}

/** `alwaysShow`: the ranking is the search's, the editor is not to filter it again. */
function toItem(hit: SearchHit): Item {
  return hit.kind === 'actor' ? actorItem(hit) : quotationItem(hit);
}

function actorItem(hit: ActorHit): Item {
  const { name, type, mentionCount, aliases } = hit.actor;
  const { icon, word } = actorKinds[type];
  const others = aliases.filter((alias) => alias !== name).slice(0, 3);
  const detail = [word, count(mentionCount, 'mention'), ...others].join(' · ');
  return { hit, label: `${icon} ${labelText(name)}`, detail: labelText(detail), alwaysShow: true };
}

function quotationItem(hit: QuotationHit): Item {
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
  hit: SearchHit,
  folder: ResearchFolder,
  research: Research,
  editor: TextEditor | undefined,
): Promise<void> {
  if (hit.kind === 'actor') return showActor(hit, folder, research);
  if (!(await insertQuotation(hit, editor, research))) await open(hit, folder, research);
}

async function open(hit: SearchHit, folder: ResearchFolder, research: Research): Promise<void> {
  if (hit.kind === 'actor') return showActor(hit, folder, research);
  await openPassage(research, hit.article.path, hit.span);
}

/** Opens the first mention, with all of them beside it. */
async function showActor({ actor }: ActorHit, folder: ResearchFolder, research: Research): Promise<void> {
  const { library } = folder.session;
  const [first, ...others] = mentionPlaces(actor, library);
  const path = first && library.pathOf(first.article);
  if (!first || path === undefined) return;
  await openPassage(research, path, first);
  const locations = articleLocations([first, ...others], library);
  const [here] = locations;
  if (here && others.length > 0) {
    await commands.executeCommand('editor.action.showReferences', here.uri, here.range.start, locations);
  }
}
