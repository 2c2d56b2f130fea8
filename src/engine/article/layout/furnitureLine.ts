import { countWords, foldLine } from '../../text/foldLine';
import { BEGINS, kindAt, kindBefore, LETTER } from '../../text/letters';
import { SECTION_NAMES } from '../data/sectionNames';
import {
  CLOSING_PHRASES,
  INVITATIONS,
  MAKER_PHRASES,
  OPENING_PHRASES,
  WHOLE_LINE_PHRASES,
} from '../data/sitePhrases';
import type { FoldedLine } from './lines';

/** A line longer than this is running text, whatever it says. */
const LONGEST_CONTROL = 90;
const LONGEST_OPENED = 160;
const LONGEST_INVITATION = 600;

const IMAGE_FILE = /^[^\s/]{1,120}\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)$/iu;
const COPYRIGHT = /^(?:©|\(c\) |copyright\b|tous droits reserves|all rights reserved)/;
/** First letters that tell at one look that a line is no such notice. */
const NO_COPYRIGHT = /^[bd-su-z]/i;
/** A button that names what it does and to what: "Ajouter à vos favoris", "Download the PDF". */
const ACTION =
  /^(?:ajouter|offrir|partage[rz]|copier|imprimer|telecharge[rz]|ecoute[rz]|enregistrer|sauvegarder|signaler|reutiliser|republier|acheter|recevoir|recevez|commente[rz]|envoyer|afficher|voir|lire|download|print|save|share|listen to|buy|reuse|republish|add|e-?mail|gift|view|hide)\s/;
const ACTED_ON =
  /\s(?:l'|ce |cet |cette |le |la |les |vos |des |de |un |une |the |this |to |my |your )*(?:article|contenu|lien|pdf|favoris|licence|application|appli|podcast|newsletter|audio|commentaires?|ami|link|app|content|story|comments?|favou?rites|reading list|bookmarks)$/;
const MOST_ACTION_WORDS = 6;
const HASHTAG = /^#[\p{L}\p{N}_]+$/u;
/** One of the calls at the start of a line, whole, or further on as the start of a word. */
const INVITATION = new RegExp(
  `^(?:${INVITATIONS.join('|')})(?![\\p{L}\\p{N}])| (?:${INVITATIONS.join('|')})`,
  'u',
);
/** One of the phrases at the start of a line, whole. */
const OPENING = new RegExp(`^(?:${OPENING_PHRASES.join('|')})(?![\\p{L}\\p{N}])`, 'u');
const MAKER = new RegExp(`^(?:${MAKER_PHRASES.join('|')})`);
/** A rule between parts: "* * *", "___". */
const RULE = /^[\p{P}\p{S}\s]{3,}$/u;

/** The file name of a picture on a line of its own: "marche-2021.jpg". */
export function isImageFile(text: string): boolean {
  return !text.includes(' ') && IMAGE_FILE.test(text);
}

/** A copyright notice: "© 2024 Le Phare". */
export function isCopyright(line: FoldedLine): boolean {
  const { text } = line;
  return text.length <= LONGEST_OPENED && !NO_COPYRIGHT.test(text) && COPYRIGHT.test(line.folded);
}

/** A line without a letter or digit that divides what stands above and below it. */
export function isRule(text: string): boolean {
  return !(kindAt(text, 0) & BEGINS) && RULE.test(text);
}

/** A button, a widget's label or a link elsewhere: "Copier le lien", "Lire aussi : La grève continue". */
export function isControl(line: FoldedLine): boolean {
  const { text } = line;
  if (text.length > LONGEST_OPENED) return false;
  if (/[.!?]$/.test(text) && !text.endsWith('...') && countWords(text, 4) > 3) return false;
  const { folded } = line;
  const bare = withoutCountsAndSigns(folded);
  if (WHOLE_LINE_PHRASES.has(bare) || isHashtags(text) || isAction(bare)) return true;
  if (OPENING.test(folded)) return true;
  return text.length <= LONGEST_CONTROL && CLOSING_PHRASES.some((phrase) => endsWithPhrase(folded, phrase));
}

function withoutCountsAndSigns(folded: string): string {
  let start = 0;
  let end = folded.length;
  while (start < end && !(kindAt(folded, start) & LETTER)) start++;
  while (end > start && !(kindBefore(folded, end) & LETTER)) end--;
  return folded.slice(start, end);
}

function isHashtags(text: string): boolean {
  return text.startsWith('#') && text.split(/\s+/).every((word) => HASHTAG.test(word));
}

function isAction(bare: string): boolean {
  if (!ACTION.test(bare) || countWords(bare) > MOST_ACTION_WORDS) return false;
  const object = bare.replace(/\s(?:sur|via|par e-?mail|on|by e-?mail)$/, '');
  return ACTION.test(object) && ACTED_ON.test(object);
}

/** Who made or hosts the site: "Propulsé par Pressoir 3". Letters may be run together after the phrase. */
export function isMakerLine(line: FoldedLine): boolean {
  const { text } = line;
  if (text.length > LONGEST_CONTROL || /[.!?]$/.test(text)) return false;
  return MAKER.test(line.folded);
}

/** A section's name, or several in one line, run together or not: "Culture", "ActualitésSports", "Monde | Asie". */
export function isSectionName(text: string): boolean {
  if (text.length > LONGEST_CONTROL) return false;
  const parts = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1\n').split(/[\n|>›»/·•,&]|\s-\s|\set\s|\sand\s/u);
  let names = 0;
  for (const part of parts) {
    const folded = foldLine(part);
    if (SECTION_NAMES.has(folded)) names++;
    else if (folded !== '') return false;
  }
  return names > 0;
}

/** A call to the reader, as sites and authors print below an article: "Abonnez-vous à notre lettre." */
export function isInvitation(line: FoldedLine): boolean {
  if (line.text.length > LONGEST_INVITATION || /[«“"]/.test(line.text)) return false;
  return INVITATION.test(line.folded);
}

/** Running text: long, or a sentence of some length with its full stop. */
export function isProse(text: string): boolean {
  const words = countWords(text, 30);
  return words >= 30 || (words >= 10 && /[.!?…»”"][)\]]?$/u.test(text) && /[.!?…]/u.test(text));
}

/** A short line without the punctuation of a sentence: what labels and headings look like. */
export function isLabelLike(text: string): boolean {
  return countWords(text, 13) <= 12 && !/[.!?:;»”"…)]$/u.test(text) && !/^[«“"—–-]/u.test(text);
}

function endsWithPhrase(folded: string, phrase: string): boolean {
  return folded.endsWith(phrase) && folded.charAt(folded.length - phrase.length - 1) === ' ';
}
