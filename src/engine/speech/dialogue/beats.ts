/**
 * Who speaks by what is told in the paragraph of a quotation: "Ida turned to the window. “…,” she said", "Ida shook her head.
 * “…”", "“…” Ida put down her cup". Only where the paragraph tells of nobody else.
 */
import type { NameMention } from '../../actors/actor';
import type { Gender } from '../../actors/gender';
import type { Span } from '../../text/span';
import type { AttributedQuote } from '../quotation';
import { isPerson, mentionsWithin, subjectOfMention } from '../scene';
import type { Incise } from './inciseAfter';
import { isPossessive } from './isPossessive';
import type { Stage } from './stage';

/** A paragraph with what is said in it, in order. */
export interface SpokenParagraph extends Span {
  readonly quotes: readonly AttributedQuote[];
}

const CIVILITY = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Lord|Lady|Sir|Miss|Captain|Colonel|Master|Aunt|Uncle)\b\.?\s+)?`;
const OPENS = new RegExp(String.raw`(?:^|[.!?”"’»]\s)\s*(?:(?:Then|And|But|Here|So)\s)?${CIVILITY}$`, 'u');
/** What somebody did, told of him alone. */
const DID =
  /^(?:\s\p{Ll}+ly)?\s(?:\p{Ll}+ed|shook|rose|turned|made|gave|sat|laid|took|threw|drew|got|went|fell|put|sprang|stood|grew|came|began|broke|looked|ran|held|bent|let|set|flung|spoke)(?!\p{L})/u;
const ANOTHER = /(?<!\p{L})(?:he|she|they|him|them|who|whom|I|we|it)(?!\p{L})/iu;
const [HE, SHE] = [/^he$/i, /^she$/i];

/** Who is told of in the paragraph of a quotation that is somebody's whom the text does not name, or nobody's. */
export function inBeat(
  scene: Stage,
  paragraph: SpokenParagraph,
  answer: AttributedQuote,
): Incise | undefined {
  const mention = answer.speakerMention;
  const named = mention ? meant(scene, paragraph, mention) : actsBeside(scene, paragraph);
  if (!named) return undefined;
  const { actor, mention: at } = subjectOfMention(scene, named);
  return { speaker: actor, speakerLabel: undefined, speakerMention: mention ?? at, cue: answer.cue };
}

/** Whom "he" or "she" means: the only person of whom the paragraph has told, in a sentence that begins with the name. */
function meant(scene: Stage, paragraph: SpokenParagraph, pronoun: Span): NameMention | undefined {
  const gender = genderMeant(scene, pronoun);
  const named = onlyOne(toldOf(scene, paragraph).filter(({ end }) => end <= pronoun.start));
  if (!gender || !named || !opensSentence(scene, paragraph, named)) return undefined;
  return scene.told.get(named.actor) === gender ? named : undefined;
}

function genderMeant({ text }: Stage, { start, end }: Span): Gender | undefined {
  const printed = text.slice(start, end);
  return HE.test(printed) ? 'm' : SHE.test(printed) ? 'f' : undefined;
}

/** Whether pronouns behind the name of one who speaks mean the same: nobody else is told of in the paragraph. */
export function pointBack(
  scene: Stage,
  paragraph: SpokenParagraph,
  named: AttributedQuote,
  pronouns: readonly Span[],
): boolean {
  const { speaker, speakerMention } = named;
  if (speaker === undefined || !speakerMention) return false;
  if (toldOf(scene, paragraph).some(({ actor }) => actor !== speaker)) return false;
  const told = scene.told.get(speaker);
  return pronouns.every((pronoun) => {
    const gender = genderMeant(scene, pronoun);
    return pronoun.start > speakerMention.start && gender !== undefined && (told ?? gender) === gender;
  });
}

/** Who does something right before the first quotation, or right behind it. */
function actsBeside(scene: Stage, paragraph: SpokenParagraph): NameMention | undefined {
  const first = paragraph.quotes[0];
  const named = onlyOne(toldOf(scene, paragraph));
  if (!named || !first || !opensSentence(scene, paragraph, named)) return undefined;
  const isBefore = named.end <= first.outer.start;
  if (!isBefore && named.start - first.outer.end > 2) return undefined;
  const told = scene.text.slice(named.end, isBefore ? first.outer.start : paragraph.end);
  return DID.test(told) && !(isBefore && ANOTHER.test(told)) ? named : undefined;
}

/** The people whom a paragraph names outside its quotations. */
function toldOf(scene: Stage, { start, end, quotes }: SpokenParagraph): readonly NameMention[] {
  return mentionsWithin(scene, { start, end }).filter(
    (named) =>
      isPerson(scene, named.actor) &&
      !quotes.some(({ outer }) => outer.start <= named.start && named.end <= outer.end),
  );
}

/** The first mention, if all are of the same person. */
function onlyOne(mentions: readonly NameMention[]): NameMention | undefined {
  return mentions.every(({ actor }) => actor === mentions[0]?.actor) ? mentions[0] : undefined;
}

function opensSentence({ text }: Stage, paragraph: Span, { start, end }: NameMention): boolean {
  if (isPossessive(text, end)) return false;
  return OPENS.test(text.slice(Math.max(paragraph.start, start - 30), start));
}
