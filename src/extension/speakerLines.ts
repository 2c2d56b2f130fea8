/** What a card says of who speaks: the words of the source and of the note, or why nobody is named or accused. */
import type { PassageCard, QuoteCard } from '../session/cards';
import type { SpeechCard, ToldCard } from '../session/speechCards';
import { differenceWords, nobodyWords, toldWords } from '../session/speechWords';
import { passageLink, plain } from './markdown';

/** Markdown, a block each. */
export function speakerLines({ speech }: QuoteCard, { article, speaker }: PassageCard): string[] {
  if (!speech) return [];
  const { told, difference, claimed } = speech;
  return [
    [claimed ? `The note: “${plain(claimed)}”` : '', told ? toldLine(told, article.path) : '']
      .filter((line) => line !== '')
      .join('  \n'),
    nobodyLine(speech, speaker),
    difference ? `$(link) ${plain(differenceWords(difference))}` : '',
  ];
}

/** "By the words “… a-t-il martelé”, line 12", a link to them. */
function toldLine({ by, words, span, line }: ToldCard, path: string): string {
  return `${toldWords[by]} “${plain(words)}”, ${passageLink(`line ${line + 1}`, path, span)}`;
}

/** Somebody without a name ("un témoin") is named well enough. */
function nobodyLine({ nobody }: SpeechCard, speaker: string | undefined): string {
  const isLabelled = speaker !== undefined && nobody !== 'several';
  return nobody === undefined || isLabelled ? '' : `$(question) ${plain(nobodyWords[nobody])}`;
}
