/** Incises: the reporting clause that stands inside a quotation ("…, a-t-il dit, …"). */
import { isReportingClause } from '../../speech/report';
import type { Span } from '../../text/span';

/** A full stop that ends a sentence, not a civility or an initial. */
const STOP = String.raw`(?<!(?<!\p{L})(?:M|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|Me|Pr|St|Ste|Mgr|\p{Lu}))\.(?=\s|$)`;
/** A clause between commas or dashes; the closing one may be the end of a sentence. Bounded, so linear. */
const CLAUSE = new RegExp(
  String.raw`(?:,|\s[–—-])\s+([^,;:!?«»“”–—]{3,90}?)(?=\s[–—-]\s|[,;!?]|${STOP})`,
  'gu',
);
/** The same in brackets: "(dit-il)". */
const BRACKETED = /\s\(([^()«»“”]{3,60})\)/gu;
const NEVER_INSIDE = new RegExp(`[;:!?«»“”"]|${STOP}`, 'u');

/** Whether `clause` reads as an incise, with or without the punctuation before it. */
export function isIncise(clause: string): boolean {
  const bare = clause.trim().replace(/^[,–—-]\s*/, '');
  if (NEVER_INSIDE.test(bare)) return false;
  const mended = bare.replace(LOST_HYPHEN, '-t-$1');
  if (isReportingClause(bare) || INVERTED.test(mended)) return true;
  return mended !== bare && isReportingClause(mended);
}

/** "assuret-il": a hyphen lost on the way. */
const LOST_HYPHEN = /(?<=\p{L}[ae])t-(ils?|elles?|on)(?!\p{L})/u;
const NAME = String.raw`\s+(?:M\.|Mme|Mlle|Me|Dr|\p{Lu}[\p{L}’'-]+)(?:\s+(?:de|du|la|le|van|von|ben|\p{Lu}[\p{L}’'.-]*)){0,4}`;
/** How it was said: "avec une joie hâtive", "d'une voix sourde". */
const MANNER = String.raw`(?:,?\s(?:avec|sans|en|sur|dans|d[’']une?|comme|tout)\s[\p{Ll}\s’'-]{2,60})?`;
/** A verb before its subject, whichever verb it is: "sourit Anne Roy", "s'agace-t-elle"; not "peut-on croire". */
const INVERTED = new RegExp(
  String.raw`^(?:(?:me|te|se|lui|leur|nous|vous)\s|[smt][’'])?(?!peut|faut|doit|semble|para|veut|vaut|reste|serait|est-|va-|(?:puis|suis|dois|sais|vais|veux|devrais|pourrais)-)\p{Ll}{3,}(?:(?:-t)?-(?:ils?|elles?|on|je)(?!\p{L})(?:\s\p{Ll}+){0,3}${MANNER}|(?<=[ate])(?<!ant)(?:\s\p{Ll}+ment)?${NAME}(?:\s\p{Ll}+ment)?${MANNER})$`,
  'u',
);

/** Spans of the incises in `plain`, the punctuation before included; the last words of a text are none. */
export function incisesIn(plain: string): Span[] {
  const found: Span[] = [];
  for (const match of plain.matchAll(CLAUSE)) {
    const end = match.index + match[0].length;
    const goesOn = /\p{L}/u.test(plain.slice(end));
    if (goesOn && isIncise(match[1] ?? '')) found.push({ start: match.index, end });
  }
  for (const match of plain.matchAll(BRACKETED)) {
    if (isIncise(match[1] ?? '')) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
