/** Names of actors, completed in notes: with Ctrl+Space, or after `@`, which the name replaces. */
import {
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  CompletionList,
  CompletionTriggerKind,
  type Position,
  Range,
  type TextDocument,
} from 'vscode';
import type { ActorType } from '../engine/actors';
import { ActorCompletion, type NameOffer } from '../session/actorCompletion';
import type { Log } from '../session/ports';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';
import { count } from './summary';
import { actorKinds } from './words';

/** Opens the list as it is typed. */
export const nameTrigger = '@';

/** Where a citation key that begins further back is overlooked, in UTF-16 units. */
const LONGEST_CITATION = 300;

/** How many names and how many roles of each are listed. */
const LISTED = 200;
const ROLES = 6;

const kinds: Readonly<Record<ActorType, CompletionItemKind>> = {
  person: CompletionItemKind.User,
  organisation: CompletionItemKind.Class,
  country: CompletionItemKind.Module,
  place: CompletionItemKind.Constant,
  bloc: CompletionItemKind.Module,
  outlet: CompletionItemKind.File,
};

/** Answers in notes, where a name may stand: in prose, and in a quotation only where the writer asks for it. */
export function completionProvider(research: Research, log: Log): CompletionItemProvider {
  return {
    provideCompletionItems: (document, position, token, { triggerKind }) =>
      settle(log, 'Completing a name', async () => {
        const before = document.lineAt(position.line).text.slice(0, position.character);
        const isTyped = triggerKind === CompletionTriggerKind.TriggerCharacter;
        if (isTyped ? !opensName(before) : citesByKey(before)) return undefined;
        await research.folderOf(document.uri)?.ready();
        const folder = research.folderOfNote(document);
        if (!folder || token.isCancellationRequested) return undefined;
        const { offers, isCut } = new ActorCompletion(folder.actorForms).offers(before, LISTED);
        if (offers.length === 0) return undefined;
        const longest = Math.max(...offers.map(({ replaces }) => replaces));
        if (!mayStand(folder, document, position, { longest, isTyped })) return undefined;
        const items = offers.map((offer, i) => toItem(offer, i, document, position));
        return new CompletionList(items, isCut);
      }),
  };
}

/** An `@` after a letter belongs to an address, after a bracket to a citation key. */
function opensName(before: string): boolean {
  return /(?:^|[\s«“„‘"'’(*_—–-])@$/u.test(before) && !citesByKey(before);
}

/** `[@roy2024`, `[see @roy2024; @li`. */
function citesByKey(before: string): boolean {
  return /\[[^[\]]*@[^\s[\]]*$/.test(before.slice(-LONGEST_CITATION));
}

function mayStand(
  folder: ResearchFolder,
  document: TextDocument,
  position: Position,
  { longest, isTyped }: { readonly longest: number; readonly isTyped: boolean },
): boolean {
  const end = document.offsetAt(position);
  const place = folder.session.placeOf(folder.noteText(document), { start: end - longest, end });
  return place === 'prose' || (place === 'quotation' && !isTyped);
}

function toItem(
  { actor, form, replaces, filter }: NameOffer,
  rank: number,
  document: TextDocument,
  position: Position,
): CompletionItem {
  const item = new CompletionItem(form, kinds[actor.type]);
  const start = position.translate(0, -replaces);
  const word = document.getWordRangeAtPosition(position);
  item.range = {
    inserting: new Range(start, position),
    replacing: new Range(start, word?.contains(position) ? word.end : position),
  };
  item.filterText = filter;
  item.sortText = String(rank).padStart(4, '0');
  const facts = [actorKinds[actor.type].word, count(actor.mentionCount, 'mention')];
  item.detail = [...(form === actor.name ? [] : [actor.name]), ...facts].join(' · ');
  const roles = new Set(actor.roles.map(({ text }) => text.replace(/\s+/g, ' ')));
  if (roles.size > 0) item.documentation = [...roles].slice(0, ROLES).join('\n');
  return item;
}
