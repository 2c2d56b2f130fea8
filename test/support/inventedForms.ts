/** Many invented actors, for measuring. */
import { pick, randomFrom } from './random';

const CONSONANTS = [...'bcdfglmnprstvz'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'é', 'ai'];

/** Invented names, each only once. */
function namer(random: () => number): (capitals: number) => string {
  const given = new Set<string>();
  const syllable = () => `${pick(CONSONANTS, random)}${pick(VOWELS, random)}`;
  const word = () => {
    const letters = Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return (words) => {
    for (;;) {
      const name = Array.from({ length: words }, word).join(' ');
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
}

/** The forms of `actors` invented actors, `aliases` in all: a full name first, then one alias or two. Always the same. */
export function inventedForms(actors: number, aliases: number): string[][] {
  const nameOf = namer(randomFrom(4));
  const forms = Array.from({ length: actors }, () => [nameOf(2)]);
  for (let i = actors; i < aliases; i++) forms[i % actors]?.push(nameOf(1 + (i % 3)));
  return forms;
}
