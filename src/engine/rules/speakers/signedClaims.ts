/** Whom the words right behind a quotation sign it with: "— Name, role", "(Name)", the last line of a block. */
import type { NoteMention } from '../../actors';
import type { NoteQuote } from '../../note/note';
import type { Unit } from '../../note/unit';
import { firstEndingAfter, type Span } from '../../text/span';
import type { Claim } from './claim';
import { mentionsIn } from './mentionsIn';

/** Looks for signatures in the blanked text of a note. */
export class Signatures {
  readonly #text: string;
  readonly #units: readonly Unit[];
  readonly #mentions: readonly NoteMention[];

  /**
   * @param text the note, with spaces for what is no prose
   * @param mentions sorted
   */
  constructor(text: string, units: readonly Unit[], mentions: readonly NoteMention[]) {
    this.#text = text;
    this.#units = units;
    this.#mentions = mentions;
  }

  /** Who signs the quotation, if somebody does. */
  of(quote: NoteQuote): Claim | undefined {
    if (quote.style === 'block')
      return (
        this.#signedBy({ start: quote.end, end: quote.outer.end }, OF_BLOCK, quote) ?? this.#titled(quote)
      );
    const at = firstEndingAfter(this.#units, quote.outer.start);
    const unit = this.#units[at];
    if (!unit) return undefined;
    const own = { start: quote.outer.end, end: Math.max(unit.end, quote.outer.end) };
    const signed = [ON_LINE, BEHIND, IN_BRACKETS, BEHIND_COLON]
      .map((sign) => this.#signedBy(own, sign, quote))
      .find(Boolean);
    return (
      signed ?? this.#below(quote, unit, this.#units[at + 1]) ?? this.#boxed(quote, unit, this.#units[at - 1])
    );
  }

  /** The title of a callout that begins with a name. */
  #titled({ title }: Pick<NoteQuote, 'title'>): Claim | undefined {
    return title && this.#signedBy(title, OF_BLOCK, { start: title.start, end: title.start });
  }

  /** In a callout that opens with the marked quotation, its title. */
  #boxed(quote: NoteQuote, unit: Unit, before: Unit | undefined): Claim | undefined {
    if (before?.kind !== 'title' || before.quotation !== unit.quotation) return undefined;
    const isFirst = !/[\p{L}\p{N}]/u.test(this.#text.slice(unit.start, quote.outer.start));
    return isFirst ? this.#titled({ title: before }) : undefined;
  }

  /** In a block that holds nothing but the marked quotation, the next paragraph. */
  #below(quote: NoteQuote, unit: Unit, next: Unit | undefined): Claim | undefined {
    const isSameBlock = unit.quotation !== undefined && next?.quotation === unit.quotation;
    if (!next || !isSameBlock || this.#text.slice(quote.outer.end, unit.end).trim() !== '') return undefined;
    return this.#signedBy(next, BELOW, quote);
  }

  #signedBy(region: Span, sign: RegExp, quote: Span): Claim | undefined {
    const text = this.#text.slice(region.start, region.end);
    const opening = sign.exec(text)?.[0];
    if (opening === undefined) return undefined;
    const at = region.start + opening.length;
    const rest = text.slice(opening.length);
    const line = rest.slice(0, lengthOfSignature(rest, opening));
    const named = mentionsIn(this.#mentions, { start: at, end: at + line.length });
    const [first, ...others] = named;
    if (!first || quote.end > first.start || !isTitle(line.slice(0, first.start - at))) return undefined;
    const tail = tailOf(line.slice(first.end - at));
    if (
      tail.length > LONGEST ||
      /[«»“”"?!]/u.test(tail) ||
      !ENDS.test(tail) ||
      GOES_ON.test(tail.replace(STRESSED, ''))
    )
      return undefined;
    const near = others.map(({ actor }) => actor).filter((actor) => actor !== first.actor);
    return { actors: [first.actor], near, group: undefined, isImplied: false, mention: first };
  }
}

/** Longest signature, in UTF-16 units. */
const LONGEST = 120;
/** Before the name: article, civility, a title of a few words that no preposition opens ("le colonel", "ship's cook"). */
const TITLE =
  /^(?:(?:M|Mr|Mrs|Ms|Dr|Pr)\.|(?!(?:à|au|aux|contre|sur|pour|avec|par|de|du|des|chez|sans|vers|voir|cf|selon|sous|dans|en|et|ou|on|to|for|with|by|about|see|re|of|in|at|against|from|and|or|via|not|pas|non|translated|traduite?s?|trad|transl?|photos?|éd|édité|edited|drawn|dessin|cited|citée?)(?!\p{L}))\p{L}[\p{L}’'-]*)(?:\s+(?:(?:de|du|des|of|the|la|le|les)\s+)?\p{Ll}[\p{L}’'-]*){0,3}\s+$|^l[’'](?:\p{Ll}[\p{L}’'-]*\s+){0,3}$/iu;
/** After the name: nothing, or role, place and date behind a comma or in brackets, or that it is the same once more. */
const ENDS =
  /^\s*(?:$|[,(\p{N}–—-]|(?:on|about|sur|à propos)(?!\p{L})|(?:encore|toujours|again|still|too|aussi)(?!\p{L}))/u;
/** What says only that it is the same person once more. */
const STRESSED =
  /(?<!\p{L})(?:encore|toujours)\s+(?:lui|elle)(?!\p{L})|(?<!\p{L})(?:lui|elle)\s+(?:encore|toujours|aussi)(?!\p{L})/iu;

function isTitle(before: string): boolean {
  return before.trim() === '' || (TITLE.test(before) && !/(?:\s(?:of|de|du|des)|\sd[’'])\s*$/iu.test(before));
}

/** What belongs to a signature behind its name: to the end of its sentence. */
function tailOf(text: string): string {
  const end = text.search(/[.;:](?:\s|$)/u);
  return end < 0 ? text : text.slice(0, end);
}

/** Words of a clause that goes on about the person instead: ", lui, n’en dit rien". */
const GOES_ON =
  /(?<!\p{L})(?:lui|elle|eux|ils?|qui|se|s[’']|ne|n[’']|est|a|ont|sont|mais|he|she|they|who|is|was|has|but)(?!\p{L})/iu;
/** What leads from the quotation to the name. The last line of a block, with its prefixes and dash. */
const OF_BLOCK = /^[\s>.,»”")\]]*(?:[—–―-]{1,2}\s*)?/u;
const BELOW = /^\s*(?:[—–―-]{1,2}\s*)?/u;
const ON_LINE = /^[ \t.,]*\n[\s>]*[—–―-]{1,2}\s*/u;
const BEHIND = /^[ \t.,]*(?:[—–―]|--)\s*/u;
/** « … » : Name. */
const BEHIND_COLON = /^[ \t.,]*:\s*(?=\p{Lu}|M\.|l[ea]s?\s)/u;
const IN_BRACKETS = /^[ \t.,]*[([]\s*/u;

function lengthOfSignature(rest: string, opening: string): number {
  const end = /[([]$/.test(opening.trimEnd()) ? rest.search(/[)\]]/) : rest.trimEnd().search(/\n/);
  return end < 0 ? rest.trimEnd().length : end;
}
