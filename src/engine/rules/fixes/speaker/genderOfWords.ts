import type { Gender } from '../../../actors';

const WOMAN = /(?:^|\s)(?:Mme|Mlle|Mrs|Ms|Miss|la|une|madame|elle|she)(?![\p{L}])|-elle/iu;
const MAN = /(?:^|\s)(?:M\.|Mr|le|du|au|un|monsieur|il|he)(?![\p{L}])|-il/iu;

/** What a civility, an article or a pronoun tells of the one it goes with. */
export function genderOfWords(words: string): Gender | undefined {
  return WOMAN.test(words) ? 'f' : MAN.test(words) ? 'm' : undefined;
}
