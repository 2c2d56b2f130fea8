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
import type { OfferLine } from '../desk/completion';
import type { ActorType } from '../engine/actors';
import type { Log } from '../session/ports';
import { fromPosition } from './convert';
import type { Research } from './research';
import { settle } from './settle';
import { count } from './summary';
import { actorKinds } from './words';

/** Opens the list as it is typed. */
export const nameTrigger = '@';

/** Where a citation key that begins further back is overlooked, in UTF-16 units. */
const LONGEST_CITATION = 300;

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
        if (!folder) return undefined;
        const spot = { ...folder.textOf(document), at: fromPosition(position), edge: 'touching' as const };
        const answer = await folder.ask('completion', { ...spot, isTyped }, token);
        const items = answer?.offers.map((offer, i) => toItem(offer, i, document, position));
        return items && new CompletionList(items, answer?.isCut);
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

function toItem(
  { actor, form, replaces, filter, roles }: OfferLine,
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
  const facts = [actorKinds[actor.type].word, count(actor.mentions, 'mention')];
  item.detail = [...(form === actor.name ? [] : [actor.name]), ...facts].join(' · ');
  if (roles.length > 0) item.documentation = roles.join('\n');
  return item;
}
