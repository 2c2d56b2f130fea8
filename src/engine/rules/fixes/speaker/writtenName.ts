/** How the one who speaks is called in running text: a body with the article that its source prints. */
import type { Actor, Gender } from '../../../actors';
import { genderOfName } from '../../../actors';
import { genderOfWords } from './genderOfWords';
import { titleBefore } from './titles';

/** A name as a sentence has it. */
export interface WrittenName {
  readonly text: string;
  readonly gender: Gender | undefined;
  readonly isPlural: boolean;
}

const ARTICLE = /(?<![\p{L}])(l[’']|les?|la|du|des|aux?|the)\s*$/iu;
const WHOLE: Readonly<Record<string, string>> = { du: 'le', au: 'le', des: 'les', aux: 'les' };

/** @param source the words of the article that names them */
export function writtenName({ name, type }: Actor, source: string, language: 'fr' | 'en'): WrittenName {
  if (type === 'person') {
    const gender = genderOfName(name, language) ?? genderIn(source, name);
    return { text: name, gender, isPlural: false };
  }
  const printed = articleIn(source, name)?.toLowerCase();
  if (printed === undefined) return { text: name, gender: undefined, isPlural: false };
  const article = WHOLE[printed] ?? printed;
  const gap = /[’']$/.test(article) ? '' : ' ';
  const gender = article === 'la' ? 'f' : article === 'le' ? 'm' : undefined;
  return { text: `${article}${gap}${name}`, gender, isPlural: article === 'les' };
}

/** What the titles before a name tell: "La présidente de la chambre, Solène Vautrin". */
function genderIn(source: string, name: string): Gender | undefined {
  for (const at of placesOf(source, name)) {
    const before = source.slice(Math.max(0, at - LONGEST_TITLE), at);
    const title = titleBefore(before);
    const gender = title === 'unclear' ? undefined : genderOfWords(before.slice(before.length - title));
    if (gender) return gender;
  }
  return undefined;
}

const LONGEST_TITLE = 90;
/** So many places are looked at. */
const MOST = 12;

/** The article at the first place that has one. */
function articleIn(source: string, name: string): string | undefined {
  const articles = placesOf(source, name).map(
    (at) => ARTICLE.exec(source.slice(Math.max(0, at - 8), at))?.[1],
  );
  return articles.find((article) => article !== undefined);
}

function placesOf(source: string, name: string): number[] {
  const places: number[] = [];
  for (let at = source.indexOf(name); at >= 0 && places.length < MOST; at = source.indexOf(name, at + 1))
    places.push(at);
  return places;
}
