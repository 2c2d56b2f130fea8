/** How a form of a verb stands in its clause. One form can be several: "dit" is present and past participle. */
export interface VerbForm {
  readonly finite: boolean;
  readonly participle: boolean;
  /** French "-ant", English "-ing". */
  readonly gerund: boolean;
  readonly infinitive: boolean;
}

/** All forms of a list of verbs, in lower case. */
export type VerbForms = ReadonlyMap<string, VerbForm>;

type Use = keyof VerbForm;

const NONE: VerbForm = { finite: false, participle: false, gerund: false, infinitive: false };
/** Verbs that double their consonant before a silent e ("appelle") instead of taking an accent ("martèle"). */
const DOUBLING = /^(?:r?appel|interpel|rejet|jet)$/;

/**
 * The third persons, participles and infinitives of French verbs in all simple tenses.
 * @param er infinitives in -er, separated by spaces
 * @param others lines of principal parts, see `FRENCH_OTHER_VERBS`
 */
export function frenchForms(er: string, others: string): VerbForms {
  const forms = new Map<string, VerbForm>();
  for (const infinitive of entries(er)) addEr(forms, infinitive);
  for (const line of others.split('\n')) {
    const [infinitive, one, many, imperfect, future, participle, past] = entries(line);
    if (!infinitive || !one || !many || !imperfect || !future || !participle || !past) continue;
    add(forms, 'infinitive', [infinitive]);
    add(forms, 'finite', [one, many, past, ...['ait', 'aient'].map((ending) => imperfect + ending)]);
    add(
      forms,
      'finite',
      ['a', 'ont', 'ait', 'aient'].map((ending) => future + ending),
    );
    add(forms, 'participle', agreeing(participle));
    add(forms, 'gerund', [`${imperfect}ant`]);
  }
  return forms;
}

function addEr(forms: Map<string, VerbForm>, infinitive: string): void {
  if (!infinitive.endsWith('er')) return;
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.replace(/c$/, 'ç');
  const silent = beforeSilentE(stem);
  add(forms, 'infinitive', [infinitive]);
  add(forms, 'finite', [
    `${silent}e`,
    `${silent}ent`,
    `${soft}a`,
    `${stem}èrent`,
    `${soft}ait`,
    `${soft}aient`,
  ]);
  for (const future of new Set([`${stem}er`, `${silent}er`])) {
    add(
      forms,
      'finite',
      ['a', 'ont', 'ait', 'aient'].map((ending) => future + ending),
    );
  }
  add(forms, 'participle', agreeing(`${stem}é`));
  add(forms, 'gerund', [`${soft}ant`]);
}

/** The stem before a silent e: "rappell", "martèl", "répèt", "balai". */
function beforeSilentE(stem: string): string {
  if (DOUBLING.test(stem)) return stem.endsWith('ll') ? stem : stem + stem.slice(-1);
  if (/[uoa]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé]([lntrcdgvs]|qu|gu|br|tr)$/, 'è$1');
}

/**
 * The forms of English verbs.
 * @param regular infinitives, separated by spaces
 * @param irregular lines of infinitive, third person, past, past participle, -ing form
 */
export function englishForms(regular: string, irregular: string): VerbForms {
  const forms = new Map<string, VerbForm>();
  for (const verb of entries(regular)) {
    const past = englishPast(verb);
    add(forms, 'infinitive', [verb]);
    add(forms, 'finite', [verb, englishThird(verb), past]);
    add(forms, 'participle', [past]);
    add(forms, 'gerund', [englishGerund(verb)]);
  }
  for (const line of irregular.split('\n')) {
    const [verb, third, past, participle, gerund] = entries(line);
    if (!verb || !third || !past || !participle || !gerund) continue;
    add(forms, 'infinitive', [verb]);
    add(forms, 'finite', [verb, third, past]);
    add(forms, 'participle', [participle]);
    add(forms, 'gerund', [gerund]);
  }
  return forms;
}

function englishThird(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function englishPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function englishGerund(verb: string): string {
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;
}

function doubled(verb: string): string {
  return /^(?:admit|slam|quip)$/.test(verb) ? verb + verb.slice(-1) : verb;
}

function agreeing(participle: string): readonly string[] {
  const plural = participle.endsWith('s') ? participle : `${participle}s`;
  return [participle, `${participle}e`, plural, `${participle}es`];
}

function add(forms: Map<string, VerbForm>, use: Use, spelled: readonly string[]): void {
  for (const form of spelled) forms.set(form, { ...(forms.get(form) ?? NONE), [use]: true });
}

function entries(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
