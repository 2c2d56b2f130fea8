/** Signs that a clause does not vouch for who spoke: a denial, a question, a word of doubt. */
import { DENIED } from '../../note/cues';
import type { Grammar } from '../../speech/grammar';
import type { ReadSentence } from '../../speech/readSentences';
import type { Token } from '../../speech/tokens';

const DOUBT =
  /(?<!\p{L})(?:à tort|par erreur|faussement|apocryphe|erronée?|prétendument|wrongly|falsely|mistakenly|misattributed|apocryphal)(?!\p{L})/iu;
/** What somebody might have said, and did not. */
const UNSAID =
  /(?<!\p{L})(?:aur(?:ait|aient|ais) (?:pu|dû)|(?:could|might|should|ought to) have|ne (?:dit|dira|disait) pas)(?!\p{L})/iu;
/** Right before a quotation: it is named as what was not said. */
const NOT_THIS =
  /(?<!\p{L})(?:pas|non|point|not|plutôt que|rather than|au lieu|instead)\s*(?:de|d[’']|of|pas|par|as)?\s*$/iu;

/** Whether the clause denies, asks or doubts that somebody spoke the quotation at token `at`. */
export function isDoubtful({ tokens, scene }: ReadSentence, at: number): boolean {
  const words = (part: readonly Token[]): string =>
    part.map(({ kind, start, end }) => (kind === 'quote' ? '' : scene.text.slice(start, end))).join(' ');
  const before = words(tokens.slice(Math.max(0, at - CONTEXT), at));
  const after = words(tokens.slice(at + 1, at + CONTEXT));
  const asks = tokens.at(-1)?.low === '?';
  const isDoubted = [before, after].some((part) => DOUBT.test(part) || denies(part, scene.grammar));
  return asks || isDoubted || NOT_THIS.test(before) || UNSAID.test(before);
}

/** Whether some words deny that something was said, as "did not flinch:" and "n'élude pas :" do not. */
function denies(words: string, { reporting }: Grammar): boolean {
  const plain = words.replace(BLUNT, '');
  const denial = plain.slice(DENIED.exec(plain)?.index ?? plain.length);
  if (NEVER.test(denial)) return true;
  return denial.split(/[^\p{L}-]+/u).some((word) => reporting.has(word.toLowerCase()) || SPOKEN.test(word));
}

/** Who "does not mince words" says something. */
const BLUNT =
  /(?:(?:does|did|do)(?: not|n[’']t) mince (?:\p{L}+ )?words|ne mâch\p{L}+ pas (?:ses|leurs) mots|(?:denie[sd]|deny)(?: (?:this|that|it))?)/giu;
const NEVER = /(?<!\p{L})(?:jamais|never|aucune?|nulle?|personne|nobody|no one|none)(?!\p{L})/iu;
const SPOKEN = /^(?:mots?|phrases?|formules?|propos|words?|lines?|quotes?|remarks?|utter(?:ed)?|tenus?)$/;

/** Whether what stands behind the quotation at token `at` denies it or doubts who spoke. */
export function isDoubtfulBehind({ tokens, scene }: ReadSentence, at: number): boolean {
  const [next] = tokens.slice(at + 1);
  const last = tokens.slice(at + 1, at + CONTEXT).at(-1);
  const after = next && last ? scene.text.slice(next.start, last.end) : '';
  return denies(after, scene.grammar) || DOUBT.test(after);
}

/** How far around a quotation is looked, in tokens. */
const CONTEXT = 30;
