/** The light bulb and Ctrl+.: fixes of what is flagged under the cursor, rewrites of the quotation there. */
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  CodeActionTriggerKind,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import type { FindingFix, FixAnswer } from '../desk/fixes';
import type { Fix } from '../engine/rules/fixes/fix';
import type { Log } from '../session/ports';
import { fromRange, toRange } from './convert';
import { toWorkspaceEdit } from './fixEdit';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';
import { speaksForAction } from './speaksFor';

/** What the editor is told beforehand, so that it asks for nothing else. */
export const codeActionKinds: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
];

/** A fix as the editor lists it. Its edit is made when it is chosen, and only if the note is still the same. */
class FixAction extends CodeAction {
  readonly document: TextDocument;
  readonly version: number;
  readonly fix: Fix;

  /** @param kind is narrowed by that of the fix, so that a key can be bound to it: `quickfix.verbatim.ignore` */
  constructor(document: TextDocument, fix: Fix, kind: CodeActionKind) {
    super(fix.title, kind.append('verbatim').append(fix.kind));
    this.document = document;
    this.version = document.version;
    this.fix = fix;
  }
}

/** Answers in notes. */
export function codeActionProvider(research: Research, log: Log): CodeActionProvider<CodeAction> {
  return {
    provideCodeActions: (document, range, context, token) =>
      settle(log, 'Offering fixes', async () => {
        await research.folderOf(document.uri)?.ready();
        const folder = research.folderOfNote(document);
        if (!folder?.canJudge || token.isCancellationRequested) return undefined;
        const { only, triggerKind } = context;
        const isAsked = only !== undefined || triggerKind === CodeActionTriggerKind.Invoke;
        const rewrites = isAsked && wants(context, CodeActionKind.RefactorRewrite);
        const { version } = document;
        const request = { ...folder.textOf(document), range: fromRange(range), rewrites };
        const answer = await folder.ask('fixes', request, token);
        return document.version === version ? actionsFor(document, answer, context, folder) : undefined;
      }),
    resolveCodeAction: (action) => {
      if (action instanceof FixAction && action.version === action.document.version)
        action.edit = toWorkspaceEdit(action.document, action.fix.edits);
      return action;
    },
  };
}

/** Fixes always; rewrites only where somebody asks, or the light bulb would shine on every other quotation. */
function actionsFor(
  document: TextDocument,
  answer: FixAnswer,
  context: CodeActionContext,
  folder: ResearchFolder,
): CodeAction[] {
  const quickFix = (fix: Fix) => new FixAction(document, fix, CodeActionKind.QuickFix);
  const fixes = answer.fixes.map((each) =>
    Object.assign(quickFix(each.fix), {
      diagnostics: context.diagnostics.filter((diagnostic) => isOf(diagnostic, each)),
      isPreferred: each.isPreferred,
    }),
  );
  const relations = answer.relations.map((relation) =>
    Object.assign(speaksForAction(relation, folder), {
      diagnostics: context.diagnostics.filter((diagnostic) => isOf(diagnostic, relation)),
    }),
  );
  const all = [
    ...(wants(context, CodeActionKind.QuickFix)
      ? [...fixes, ...relations, ...answer.everywhere.map(quickFix)]
      : []),
    ...answer.rewrites.map((fix) => new FixAction(document, fix, CodeActionKind.RefactorRewrite)),
  ];
  const { only } = context;
  return all.filter(({ kind }) => !only || (kind && only.contains(kind)));
}

function wants({ only }: CodeActionContext, kind: CodeActionKind): boolean {
  return only?.intersects(kind) ?? true;
}

function isOf({ code, range }: Diagnostic, fix: Pick<FindingFix, 'code' | 'range'>): boolean {
  return code === fix.code && range.isEqual(toRange(fix.range));
}
