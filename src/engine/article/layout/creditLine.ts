import { foldLine, isCapitalised, wordsOf } from '../../text/foldLine';
import { WIRE_NAMES } from '../data/sectionNames';
import { isPersonName } from './personName';

const LONGEST_LINE = 80;
const CREDIT =
  /^\(?(?:selon|sources?|d[’']après|avec|via|with|from|crédits?|credits?)(?:\s?:\s?|\s+)(?:l[’'])?(.{2,60}?)\)?$/iu;
const BYLINE =
  /^(?:propos recueillis par|recueilli par|reportage de|texte de|texte par|texte|par|by|written by|words by|de notre correspondante?|auteure?|author|byline|rédigé par|publié par)\s?:?\s+(.{3,80})$/iu;
const OUTLET_WITH_WIRE = /^\p{Lu}[\p{L} ’'-]{1,40}? (?:avec|with|et|and) (?:l[’'])?([\p{L} -]{2,30})$/u;
const WIRE_IN_BRACKETS = /\((?:avec |with )?(?:l[’'])?([\p{L} -]{2,30})\)/iu;
const AFTER_NAME = /\s*(?:[|•·/(—–]|,\s|\s-\s|\s(?:avec|with|pour|for|à|in|le|on|publié|the)\s)/iu;

/**
 * The wire or outlet of a line that is nothing but a credit: "Source : Reuters", "(AFP)", "Selon Le Phare".
 * `undefined` for anything longer.
 */
export function readCredit(text: string): string | undefined {
  if (text.length > LONGEST_LINE || /[.!?»”"]$/u.test(text)) return undefined;
  const bare = text.replace(/^[(©\s]+|[)\s]+$/gu, '');
  if (isWire(bare)) return bare;
  const wire = OUTLET_WITH_WIRE.exec(bare)?.[1];
  if (wire !== undefined && isWire(wire)) return wire;
  const name = CREDIT.exec(text)?.[1]?.trim();
  return name !== undefined && isOutletLike(name) ? name : undefined;
}

/** The wire credited in brackets where a report opens or ends: "LYON (AFP) – …", "… (avec Reuters)". */
export function wireInBrackets(text: string): string | undefined {
  const name = WIRE_IN_BRACKETS.exec(text)?.[1]?.trim();
  return name !== undefined && isWire(name) ? name : undefined;
}

/**
 * The author named by a line like "Par Jeanne Ardouin, avec AFP" or "By A. Writer and B. Writer", as printed.
 */
export function readByline(text: string): string | undefined {
  const said = text.length <= LONGEST_LINE ? BYLINE.exec(text)?.[1] : undefined;
  if (said === undefined) return undefined;
  const name =
    said
      .split(AFTER_NAME)[0]
      ?.trim()
      .replace(/(?<=\p{L}{3})\.$/u, '') ?? '';
  return isPersonName(name) && !/[.!?]$/.test(name) ? name : undefined;
}

function isWire(name: string): boolean {
  return WIRE_NAMES.has(foldLine(name));
}

function isOutletLike(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 6 || /[\d:]/.test(name)) return false;
  return words.every(
    (word) => isCapitalised(word) || /^(?:de|du|des|la|le|les|et|and|the|of|l|d)$/iu.test(word),
  );
}
