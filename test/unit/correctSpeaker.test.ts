import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/article';
import { applyEdits } from '../../src/engine/rules/fixes/fix';
import { fixesFor } from '../../src/engine/rules/fixes/fixesFor';
import { isOfAnother } from '../../src/engine/rules/fixes/speaker/isOfAnother';
import { checkerOver } from '../support/checkText';
import { SPOKEN, TIDE } from '../support/speakerForms';

const check = checkerOver([readArticle('port.txt', TIDE).value]);

/** A note with `Q` for the words of `speaker`; what it becomes when it is given to the right one. */
function given(note: string, speaker: string): string | undefined {
  const words = SPOKEN[speaker] ?? '';
  const text = note.replace(/([«“] ?)Q/, `$1${words}`).replace('> Q', `> ${words}`);
  const checked = check(text);
  const wrong = checked.findings.find(({ code }) => code === 'quote.wrong-speaker');
  assert.ok(wrong, `nobody is accused in: ${text}`);
  const fix = fixesFor(wrong, checked, checked.sources).find(({ kind }) => kind === 'correct-speaker');
  if (!fix) return undefined;
  assert.equal(fix.title, `Give it to ${speaker}`);
  const after = applyEdits(text, fix.edits);
  assert.deepEqual(check(after).findings, [], after);
  return after.replace(words, 'Q');
}

describe('fix: give the words to the right one', () => {
  const written: readonly (readonly [note: string, speaker: string, after: string])[] = [
    ['Solène Vautrin a déclaré : « Q ».', 'Bruno Astier', 'Bruno Astier a déclaré : « Q ».'],
    ['« Q », a déclaré Mme Vautrin.', 'Bruno Astier', '« Q », a déclaré Bruno Astier.'],
    ['« Q », a lancé M. Perrault.', 'Anne Orcine', '« Q », a lancé Anne Orcine.'],
    ['La réponse de Bruno Astier : « Q ».', 'Anne Orcine', 'La réponse d’Anne Orcine : « Q ».'],
    ['La réponse d’Anne Orcine : « Q ».', 'Bruno Astier', 'La réponse de Bruno Astier : « Q ».'],
    ["La réponse d'Anne Orcine : « Q ».", 'Bruno Astier', 'La réponse de Bruno Astier : « Q ».'],
    ['La réponse de la Suède : « Q ».', 'Danemark', 'La réponse du Danemark : « Q ».'],
    ['La réponse du Danemark : « Q ».', 'Norvège', 'La réponse de la Norvège : « Q ».'],
    ['La réponse du maire Bruno Astier : « Q ».', 'Anne Orcine', 'La réponse d’Anne Orcine : « Q ».'],
    ['On attribue à la Suède ces mots : « Q ».', 'Danemark', 'On attribue au Danemark ces mots : « Q ».'],
    ['Selon le Danemark, « Q ».', 'Norvège', 'Selon la Norvège, « Q ».'],
    ['Le Danemark a déclaré : « Q ».', 'Norvège', 'La Norvège a déclaré : « Q ».'],
    ['La présidente Solène Vautrin a déclaré : « Q ».', 'Hugo Perrault', 'Hugo Perrault a déclaré : « Q ».'],
    ['Le maire de Carvel, Bruno Astier, a déclaré : « Q ».', 'Anne Orcine', 'Anne Orcine a déclaré : « Q ».'],
    [
      'Solène Vautrin, présidente de la chambre, a déclaré : « Q ».',
      'Hugo Perrault',
      'Hugo Perrault a déclaré : « Q ».',
    ],
    ['« Q » — Solène Vautrin, présidente de la chambre', 'Hugo Perrault', '« Q » — Hugo Perrault'],
    ['« Q » — Danemark, lundi', 'Norvège', '« Q » — Norvège, lundi'],
    [
      '> Q\n>\n> — la présidente Solène Vautrin (port.txt)',
      'Hugo Perrault',
      '> Q\n>\n> — Hugo Perrault (port.txt)',
    ],
    ['« Q » — Solène Vautrin, présidente, lundi', 'Hugo Perrault', '« Q » — Hugo Perrault, lundi'],
    ['Le maire, Bruno Astier, a déclaré : « Q ».', 'Hugo Perrault', 'Hugo Perrault a déclaré : « Q ».'],
    ['« Q » (Mme Solène Vautrin)', 'Hugo Perrault', '« Q » (Hugo Perrault)'],
    ['**Solène Vautrin** : « Q »', 'Hugo Perrault', '**Hugo Perrault** : « Q »'],
    ['Solène Vautrin s’est emportée : « Q ».', 'Bruno Astier', 'Bruno Astier s’est emporté : « Q ».'],
    ['Solène Vautrin est restée ferme : « Q ».', 'Bruno Astier', 'Bruno Astier est resté ferme : « Q ».'],
    ['Solène Vautrin est restée ferme : « Q ».', 'Anne Orcine', 'Anne Orcine est restée ferme : « Q ».'],
    ['« Q », a lancé Solène Vautrin (PS).', 'Bruno Astier', '« Q », a lancé Bruno Astier.'],
    [
      '| Qui | Mots |\n|---|---|\n| Solène Vautrin | « Q » |',
      'Anne Orcine',
      '| Qui | Mots |\n|---|---|\n| Anne Orcine | « Q » |',
    ],
    ['« Q », s’est exclamée Solène Vautrin.', 'Bruno Astier', '« Q », s’est exclamé Bruno Astier.'],
    ['« Q », s’est exclamé Hugo Perrault.', 'Solène Vautrin', '« Q », s’est exclamée Solène Vautrin.'],
    [
      'Hugo Perrault est venu au port. Il a déclaré : « Q ».',
      'Anne Orcine',
      'Hugo Perrault est venu au port. Anne Orcine a déclaré : « Q ».',
    ],
    [
      'Hugo Perrault est venu au port. « Q », a-t-il déclaré.',
      'Anne Orcine',
      'Hugo Perrault est venu au port. « Q », a déclaré Anne Orcine.',
    ],
    [
      'Hugo Perrault est venu au port. « Q », répond-il.',
      'Anne Orcine',
      'Hugo Perrault est venu au port. « Q », répond Anne Orcine.',
    ],
    ['[[Solène Vautrin]] a déclaré : « Q ».', 'Bruno Astier', '[[Bruno Astier]] a déclaré : « Q ».'],
  ];
  for (const [note, speaker, after] of written) {
    it(`${note.replaceAll('\n', '⏎')} → ${speaker}`, () => assert.equal(given(note, speaker), after));
  }

  const refused: readonly (readonly [why: string, note: string, speaker: string])[] = [
    ['two speak together', 'Solène Vautrin et Anne Orcine ont déclaré : « Q ».', 'Bruno Astier'],
    [
      'more is said of the other',
      'Solène Vautrin, qui dirige la chambre, a déclaré : « Q ».',
      'Bruno Astier',
    ],
    ['an adjective agrees', 'Solène Vautrin est formelle : « Q ».', 'Bruno Astier'],
    ['a pronoun goes on about her', 'Solène Vautrin a déclaré près de chez elle : « Q ».', 'Bruno Astier'],
    ['a pronoun may mean her', 'Solène Vautrin a déclaré qu’elle sait que « Q ».', 'Bruno Astier'],
    ['a second adjective agrees', 'Solène Vautrin est restée prudente : « Q ».', 'Bruno Astier'],
    ['a pronoun of the other gender follows', 'Bruno Astier told his friends: “Q”.', 'Anne Orcine'],
    ['a link leads to her', '[Solène Vautrin](vautrin.md) a déclaré : « Q ».', 'Bruno Astier'],
    [
      'the heading counts for more',
      '## Solène Vautrin\n\n« Q »\n\n« Les grues neuves coûtent trop cher à notre petite ville »',
      'Bruno Astier',
    ],
    [
      'another quotation hangs on the name',
      'Solène Vautrin a déclaré :\n\n- « Les grues neuves coûtent trop cher à notre petite ville »\n- « Q »',
      'Bruno Astier',
    ],
  ];
  for (const [why, note, speaker] of refused) {
    it(`is not offered where ${why}`, () => assert.equal(given(note, speaker), undefined));
  }

  const whose: readonly (readonly [before: string, behind: string, isTheirs: boolean])[] = [
    ['a dit le porte-parole de la ', ' hier', true],
    ['selon la mère d’', ', en pleurs', true],
    ['said ', '’s spokeswoman Ida Sand', true],
    ['La réponse de ', ' : ', false],
    ['', '’s answer: ', false],
  ];
  for (const [before, behind, isTheirs] of whose)
    it(`“${before}X${behind}”: somebody of theirs speaks: ${isTheirs}`, () =>
      assert.equal(isOfAnother(before, behind), isTheirs));
});
