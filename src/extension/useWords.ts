/** What is said above a passage of an article that notes quote. Knows nothing of the editor. */
import { fileNameOf } from '../engine/text/paths';
import type { Quoting } from '../session/quotedPassages';

/** With more notes than this they are counted, not named. */
const NAMED = 2;

/** What notes do with a passage, the good first. */
const deeds = [
  'quoted in',
  'altered in',
  'given to another speaker in',
  'cited from another article in',
  'perhaps translated in',
  'quoted and ignored in',
] as const;
type Deed = (typeof deeds)[number];

/**
 * Who quotes a passage, and how.
 *
 * @example 'Quoted in march.md · altered in 3 notes'
 */
export function usesInWords(quotings: readonly Quoting[]): string {
  const parts = deeds.flatMap((deed) => {
    const notes = new Set(quotings.filter((each) => deedOf(each) === deed).map(({ path }) => path));
    return notes.size > 0 ? [`${deed} ${named([...notes])}`] : [];
  });
  const text = parts.join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function named(paths: readonly string[]): string {
  return paths.length > NAMED ? `${paths.length} notes` : paths.map(fileNameOf).join(', ');
}

function deedOf({ verdict, reason }: Quoting): Deed {
  switch (verdict) {
    case 'altered':
      return 'altered in';
    case 'wrong-speaker':
      return 'given to another speaker in';
    case 'wrong-source':
      return 'cited from another article in';
    case 'unchecked':
      return reason === 'translated' ? 'perhaps translated in' : 'quoted and ignored in';
    default:
      return 'quoted in';
  }
}
