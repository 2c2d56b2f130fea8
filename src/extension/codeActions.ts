/** The light bulb and Ctrl+.: fixes of what is flagged under the cursor, rewrites of the quotation there. */
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  CodeActionTriggerKind,
  type Diagnostic,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Finding } from '../engine/rules/checkedNote';
import type { Fix, FixSources } from '../engine/rules/fixes/fix';
import { fixAll, fixesFor, isCure, rewritesFor } from '../engine/rules/fixes/fixesFor';
import { LineMap } from '../engine/text/lines';
import type { Span } from '../engine/text/span';
import { fixSourcesOf } from '../session/fixSources';
import type { NoteReport } from '../session/noteReport';
import type { Log } from '../session/ports';
import { toRange } from './convert';
import { shownFindings } from './findings';
import { toWorkspaceEdit } from './fixEdit';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';

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
        if (!folder?.hasArticles || token.isCancellationRequested) return undefined;
        const { version } = document;
        const report = await folder.check(folder.noteText(document));
        if (token.isCancellationRequested || document.version !== version) return undefined;
        return new Offer(document, report, folder).actionsAt(range, context);
      }),
    resolveCodeAction: (action) => {
      if (action instanceof FixAction && action.version === action.document.version)
        action.edit = toWorkspaceEdit(action.document, action.fix.edits);
      return action;
    },
  };
}

/** What can be offered for one version of a note. */
class Offer {
  readonly #document: TextDocument;
  readonly #report: NoteReport;
  readonly #lines: LineMap;
  readonly #sources: FixSources;
  readonly #findings: readonly Finding[];

  constructor(document: TextDocument, report: NoteReport, folder: ResearchFolder) {
    this.#document = document;
    this.#report = report;
    this.#lines = new LineMap(report.note.text);
    this.#sources = fixSourcesOf(report, folder.session.library, folder.settings);
    this.#findings = shownFindings(report, folder);
  }

  /** Fixes always; rewrites only where somebody asks, or the light bulb would shine on every other quotation. */
  actionsAt(range: Range, { only, triggerKind, diagnostics }: CodeActionContext): CodeAction[] {
    const wants = (kind: CodeActionKind) => only?.intersects(kind) ?? true;
    const isAsked = only !== undefined || triggerKind === CodeActionTriggerKind.Invoke;
    const all = [
      ...(wants(CodeActionKind.QuickFix) ? this.#fixes(range, diagnostics) : []),
      ...(isAsked && wants(CodeActionKind.RefactorRewrite) ? this.#rewrites(range) : []),
    ];
    return all.filter(({ kind }) => !only || (kind && only.contains(kind)));
  }

  #fixes(range: Range, diagnostics: readonly Diagnostic[]): CodeAction[] {
    const here = this.#findings.filter((finding) => this.#meets(finding, range));
    const own = here.map((finding) => ({ finding, fixes: this.#fixesOf(finding) }));
    const actions = own.flatMap(({ finding, fixes }) => {
      const about = diagnostics.filter((each) => this.#isOf(each, finding));
      return fixes.map((fix, i) =>
        Object.assign(this.#action(fix, CodeActionKind.QuickFix), {
          diagnostics: about,
          isPreferred: i === 0 && isCure(fix),
        }),
      );
    });
    return [...actions, ...this.#everywhere(own.flatMap(({ fixes }) => fixes))];
  }

  /** For every kind of fix offered here, the one that makes it in the whole note. */
  #everywhere(here: readonly Fix[]): CodeAction[] {
    if (here.length === 0) return [];
    const all = this.#findings.map((finding) => this.#fixesOf(finding));
    return kindsOf(here).flatMap((kind) => {
      const fix = fixAll(kind, all);
      return fix ? this.#action(fix, CodeActionKind.QuickFix) : [];
    });
  }

  #rewrites(range: Range): CodeAction[] {
    const { quotes } = this.#report;
    const of = (quote: (typeof quotes)[number]) => rewritesFor(quote, this.#report, this.#sources);
    const here = quotes.filter(({ quote }) => this.#meets(quote.outer, range)).flatMap(of);
    const all = here.length > 0 ? quotes.map(of) : [];
    const everywhere = kindsOf(here).flatMap((kind) => fixAll(kind, all) ?? []);
    return [...here, ...everywhere].map((fix) => this.#action(fix, CodeActionKind.RefactorRewrite));
  }

  #fixesOf(finding: Finding): Fix[] {
    return fixesFor(finding, this.#report, this.#sources);
  }

  #action(fix: Fix, kind: CodeActionKind): CodeAction {
    return new FixAction(this.#document, fix, kind);
  }

  #meets(span: Span, range: Range): boolean {
    return toRange(this.#lines, span).intersection(range) !== undefined;
  }

  #isOf({ code, range }: Diagnostic, finding: Finding): boolean {
    return code === finding.code && range.isEqual(toRange(this.#lines, finding));
  }
}

function kindsOf(fixes: readonly Fix[]): Fix['kind'][] {
  return [...new Set(fixes.map(({ kind }) => kind))];
}
