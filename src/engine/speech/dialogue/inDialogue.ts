/**
 * Who speaks where people talk with each other, as in a novel. Each paragraph stands by itself: nobody goes on from the one
 * before, and a pronoun means somebody only where nobody else can be meant.
 */
import { contains, firstEndingAfter } from '../../text/span';
import type { Speech } from '../attributeSpeakers';
import type { AttributedQuote } from '../quotation';
import { isNamePart, type Scene } from '../scene';
import { inciseAfter } from './inciseAfter';
import { inciseBefore } from './inciseBefore';
import { inParagraphs } from './inParagraphs';
import { isBorneOut } from './isBorneOut';
import { stageOf } from './stage';

/** The answers of a reading that knows no dialogue, without those that a dialogue does not bear out. O(text). */
export function inDialogue(
  speech: Speech,
  scene: Scene,
  answers: readonly AttributedQuote[],
): readonly AttributedQuote[] {
  const settled = answers.map((answer) => settle(speech, scene, answer));
  return inParagraphs(speech, stageOf(scene), settled);
}

function settle(speech: Speech, scene: Scene, answer: AttributedQuote): AttributedQuote {
  const { paragraphs } = speech;
  const paragraph = paragraphs[firstEndingAfter(paragraphs, answer.outer.start)];
  const incise =
    paragraph && (inciseBefore(scene, paragraph, answer) ?? inciseAfter(scene, paragraph, answer));
  if (incise) return { ...answer, ...incise, kind: 'speech' };
  const mention = answer.speakerMention;
  if (!paragraph || !mention || answer.speaker === undefined) return answer;
  const nobodys = { ...answer, speaker: undefined, speakerLabel: undefined };
  if (!isNamePart(scene, mention)) return contains(paragraph, mention) ? nobodys : withoutMention(nobodys);
  return isBorneOut(scene, paragraph, answer, mention) ? answer : withoutMention(nobodys);
}

function withoutMention(answer: AttributedQuote): AttributedQuote {
  return { ...answer, speakerMention: undefined, cue: undefined };
}
