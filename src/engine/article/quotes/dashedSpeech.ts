/**
 * What people say in French paragraphs that a dash opens, where the paragraph names who says it: "— Jamais ! s’écria Roland.
 * Partez, vous dis-je." What stands behind may be told again, and is speech only where it speaks to somebody.
 */
import type { NameMention, NamesFound } from '../../actors/actor';
import { grammarOf } from '../../speech/grammar';
import type { AttributedQuote } from '../../speech/quotation';
import { firstEndingAfter, type Span, slice } from '../../text/span';
import { trimmed } from '../../text/trimmed';

/** A French text with its paragraphs and names. */
interface Dashed {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly names: NamesFound;
}

/** Where a paragraph says who speaks: from the sign before the verb to the end of the name. */
interface NamedIncise extends Span {
  readonly name: NameMention;
  readonly cue: Span;
}

const DASH = /^[—–-]{1,2}\s+/u;
const STORY_VERB =
  /^(?:fit|reprit|interrompit|balbutia|gronda|poursuivit|hurla|ricana|grommela|bégaya|riposta|repartit|articula|chuchota|acheva|supplia|sanglota|intervint|pensa|grogna|gémit|bredouilla|cria|écria|écrièrent|exclama|soupira|murmura|continua)$/u;
/** Before the name: a sign, the verb, how it is said, an article and a title. */
const LEADS =
  /[,!?…—–.]\s*((?:s[’'])?(\p{Ll}{2,}))(?:\s(?:\p{Ll}+ment|alors|aussitôt|enfin|encore|à son tour|à mi-voix|tout bas))?\s+(?:(?:l[ea]\s|l[’'])(?!d[eu]\s)(?:(?!(?:de|du|des|à|au)\s)\p{Ll}[\p{Ll}-]+\s){1,2}|(?:M\.|MM\.|Mme|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|maître|[Dd]on|[Dd]oña|[Ll]ord|[Ll]ady|[Ss]ir)\s)?$/u;
const FARTHEST = 70;
/** Behind "dit Roland,": how he says it. */
const MANNER =
  /^\s*(?:en|qui|que|dont|avec|sans|après|avant|tout|toute|d[’']un|d[’']une|d[’']|se|s[’']|les|le|la|à|au|aux|dans|pendant|tandis|comme|un|une|son|sa|ses|et|puis|\p{Ll}+ant|\p{Ll}+ée?s?)(?!\p{L})/u;
const SPEAKS_TO = /(?<!\p{L})(?:vous|tu|te|toi|votre|vos|ton|ta|tes|t[’'])(?!\p{L})|[?!]\s*$/iu;
const SENTENCE = /[^.!?…]*[.!?…]+(?=\s|$)|[^.!?…]+$/gu;

/** The speeches whose speaker their paragraph names, in order. O(text + names). */
export function dashedSpeech({ text, paragraphs, names }: Dashed): AttributedQuote[] {
  return paragraphs.flatMap((paragraph) => {
    const dash = DASH.exec(text.slice(paragraph.start, paragraph.start + 6))?.[0].length;
    if (dash === undefined) return [];
    const incises = incisesIn(text, paragraph, names);
    const [first] = incises;
    if (!first || incises.some(({ name }) => name.actor !== first.name.actor)) return [];
    const start = paragraph.start + dash;
    const { start: from, end } = trimmed(text, { start, end: endOfSpeech(text, paragraph, incises) });
    if (end <= from) return [];
    return [speechOf({ start: from, end }, first)];
  });
}

function speechOf(span: Span, { name, cue }: NamedIncise): AttributedQuote {
  return {
    ...{ ...span, outer: span, kind: 'speech', speaker: name.actor, speakerLabel: undefined },
    ...{ speakerMention: { start: name.start, end: name.end }, cue },
  };
}

/** "…, dit Roland", "… ! s’écria le capitaine Odret": a verb that reports, turned round, and a person. */
function incisesIn(text: string, paragraph: Span, { mentions, actors }: NamesFound): NamedIncise[] {
  const found: NamedIncise[] = [];
  for (let i = firstEndingAfter(mentions, paragraph.start); i < mentions.length; i++) {
    const name = mentions[i];
    if (!name || name.end > paragraph.end) break;
    if (name.via !== 'name' || actors[name.actor]?.type !== 'person') continue;
    const from = Math.max(paragraph.start, name.start - FARTHEST);
    const before = LEADS.exec(text.slice(from, name.start));
    const [whole = '', cue = '', verb = ''] = before ?? [];
    if (!before || !isVerb(verb)) continue;
    const start = from + before.index + (/^[,—–]/u.test(whole) ? 0 : 1);
    const cueStart = text.indexOf(cue, start);
    found.push({ start, end: name.end, name, cue: { start: cueStart, end: cueStart + cue.length } });
  }
  return found;
}

function isVerb(verb: string): boolean {
  return STORY_VERB.test(verb) || (grammarOf('fr').reporting.get(verb)?.finite ?? false);
}

/** Where surely the last words end that the speaker says. */
function endOfSpeech(text: string, paragraph: Span, incises: readonly NamedIncise[]): number {
  const last = incises.at(-1);
  if (!last) return paragraph.start;
  const rest = slice(text, { start: last.end, end: paragraph.end });
  let [end, at] = [last.start, 0];
  for (const [sentence] of rest.matchAll(SENTENCE)) {
    const isFirst = at === 0;
    at += sentence.length;
    const isSpeech = isFirst ? goesOn(sentence) : SPEAKS_TO.test(sentence);
    if (isSpeech) end = last.end + at;
    else if (!isFirst) break;
  }
  return end;
}

/** "dit Roland, je reste": what follows the name is said, not how. */
function goesOn(sentence: string): boolean {
  const [, words] = /^\s*[,;:—–](.+)$/su.exec(sentence) ?? [];
  return words !== undefined && !MANNER.test(words);
}

/** A quotation that runs over what somebody says behind a dash has a mark astray: nobody is known to speak all of it. */
export function withoutOverrun(
  quotes: readonly AttributedQuote[],
  dashed: readonly AttributedQuote[],
): readonly AttributedQuote[] {
  return quotes.map((quote) => {
    const next = dashed[firstEndingAfter(dashed, quote.outer.start)];
    if (!next || next.start <= quote.outer.start || next.start >= quote.outer.end) return quote;
    return {
      ...quote,
      speaker: undefined,
      speakerLabel: undefined,
      speakerMention: undefined,
      cue: undefined,
    };
  });
}
