import { roleKeyOf } from '../../../actors';

const OWNER = /(\p{L}+(?:-\p{L}+)*)\s+(?:de|du|des|d[’']|of|for|to)\s*(?:(?:l[ae]s?|the)\s+|l[’'])?$/iu;
const OWNED = /^[’']s?\s+([^.,:;!?«“"()\n]{1,60})/u;
const CLOSE =
  /(?<!\p{L})(?:mère|père|fils|fille|frère|sœur|femme|mari|épou(?:x|se)|veu(?:f|ve)|ami(?:e|s)?|proches?|entourage|équipe|cabinet|mother|father|son|daughter|brother|sister|wife|husband|widow(?:er)?|friends?|aides?|team|office|staff)(?!\p{L})/iu;

/** Whether the one named is only whose somebody is: "la porte-parole de la Ligue", "Labour’s spokeswoman". */
export function isOfAnother(before: string, behind: string): boolean {
  return [OWNER.exec(before)?.[1], OWNED.exec(behind)?.[1]].some(
    (words) => words !== undefined && (CLOSE.test(words) || roleKeyOf(words).rank !== undefined),
  );
}
