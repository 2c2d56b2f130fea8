/** Ctrl+. on a name: what can be decided about it. Offered only where somebody asks, or every name would shine. */
import {
  type CancellationToken,
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  CodeActionTriggerKind,
  type Range,
  type TextDocument,
  window,
} from 'vscode';
import { isSameActor } from '../desk/actorLine';
import type { Log } from '../session/ports';
import { type NameTarget, targetOf } from './actorTarget';
import type { Research } from './research';
import { settle } from './settle';
import { spotAt } from './spot';

/** The kind of all of them. */
export const actorActionKind = CodeActionKind.Refactor.append('verbatim').append('actor');

/** Answers in notes and articles. */
export function actorActionProvider(research: Research, log: Log): CodeActionProvider {
  return {
    provideCodeActions: (document, range, { triggerKind, only }, token) =>
      settle(log, 'Offering what to decide on a name', async () => {
        if (triggerKind !== CodeActionTriggerKind.Invoke && !only) return undefined;
        const target = await targetAt(research, document, range, token);
        return target && !token.isCancellationRequested ? actionsOn(target) : undefined;
      }),
  };
}

/** The name at the range; else the words that are selected. */
async function targetAt(
  research: Research,
  document: TextDocument,
  range: Range,
  token: CancellationToken,
): Promise<NameTarget | undefined> {
  const here = await spotAt(research, document, range.start, 'touching', token);
  if (!here) return undefined;
  const name = await here.folder.ask('nameAt', here.spot, token);
  const selected = selectedWords(document, range);
  if (name && (selected === '' || selected === name.form)) return targetOf(name, here.folder);
  const isName = /\p{L}/u.test(selected) && selected.length <= LONGEST;
  return isName ? { folder: here.folder, form: selected, actor: undefined, place: undefined } : undefined;
}

/** Longest selection that may be a name, in UTF-16 units. */
const LONGEST = 80;

function selectedWords(document: TextDocument, range: Range): string {
  const editor = window.activeTextEditor;
  const isSelected = editor?.document === document && !range.isEmpty;
  return isSelected ? document.getText(range).replace(/\s+/g, ' ').trim() : '';
}

function actionsOn(target: NameTarget): CodeAction[] {
  const { form, actor, place } = target;
  if (!place) return [action(`“${form}” is another name of …`, 'addAlias', target)];
  return [
    ...place.candidates
      .filter((candidate) => !actor || !isSameActor(candidate, actor))
      .map((candidate) =>
        action(`“${form}” is ${candidate.name}`, 'decideActor', { ...target, actor: candidate }),
      ),
    ...(actor ? actionsOnActor(target, actor) : []),
    ...(place.via === 'role'
      ? []
      : [
          action(`“${form}” is another name of …`, 'addAlias', target),
          action(`“${form}” is no name here`, 'rejectMention', target),
          action(`“${form}” is never a name`, 'rejectForm', target),
        ]),
  ];
}

function actionsOnActor(
  target: NameTarget,
  { name, isRegistered, aliases }: NonNullable<NameTarget['actor']>,
): CodeAction[] {
  return [
    ...(isRegistered ? [] : [action(`Accept ${name}`, 'acceptActor', target)]),
    action(`Rename ${name} …`, 'renameActor', target),
    action(`Merge ${name} with …`, 'mergeActors', target),
    ...(aliases.length > 1 ? [action(`Split ${name} …`, 'splitActor', target)] : []),
  ];
}

function action(title: string, command: string, target: NameTarget): CodeAction {
  const made = new CodeAction(title, actorActionKind.append(command));
  made.command = { command: `verbatim.${command}`, title, arguments: [target] };
  return made;
}
