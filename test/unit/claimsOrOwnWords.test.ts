import assert from 'node:assert/strict';
import { checkText } from '../support/checkText';

const articles = {
  'digue.txt': {
    title: 'La digue de Brolle',
    text: 'La maire, Odile Marval, a parlé. « La digue tiendra cent ans », a déclaré Odile Marval. « Les vannes sont trop étroites », a dit Luc Sarre. Le marais recule.',
  },
  'quai.txt': {
    title: 'Le quai',
    text: 'Le quai rouvre samedi matin, dit le crieur de la halle aux poissons.',
  },
  'mill.txt': {
    title: 'The mill on the marsh',
    text: 'Nora Sill sold the mill in May. "We grind at two and we sell at six," said Nora Sill to the club.',
  },
};
const INVENTED = 'Les oies quittent le marais avant midi';

function verdicts(note: string): string[] {
  return checkText(note, articles).quotes.map(({ verdict, reason }) =>
    verdict === 'unchecked' && reason === 'own-words'
      ? 'unchecked term'
      : `${verdict} ${reason ?? ''}`.trim(),
  );
}

/** What is the same for each note of a table; `Q` stands for the invented words. */
function all(expected: string, notes: readonly string[]): void {
  for (const note of notes)
    it(`${expected}: ${note.split('\n')[0] ?? ''}`, () =>
      assert.deepEqual(verdicts(note.replace('Q', INVENTED)), [expected]));
}

describe('words that the note gives to somebody whom an article names', () => {
  all('not-found', [
    'Odile Marval : « Q »',
    '- **Odile Marval** : « Q »',
    'Odile Marval (2024) : « Q »',
    '« Q » (Odile Marval)',
    '« Q » — Odile Marval',
    '> Q\n>\n> — Odile Marval',
    '| Locuteur | Mots |\n|---|---|\n| Odile Marval | « Q » |',
    '## Odile Marval\n\n« Q »',
    '« Q », comme dit Odile Marval.',
    '« Q », insiste Odile Marval.',
  ]);
  all('unchecked term', [
    '## Odile Marval\n\n« Où vont les oies du marais quand il gèle ? »',
    'Odile Marval : le mot « oie grise »',
    'Victor Grand : « Q »',
  ]);
});

describe('words of the note itself', () => {
  all('unchecked term', [
    'Les remarques sont de moi ; « la digue d’oubli », mon étiquette pour ces années, aussi.',
    'Comments are mine; so is “the long ebbing”, my label for those years.',
    'Your “best goose” is Nora Sill’s (mill.txt).',
  ]);
  all('unchecked term', [
    'Elle propose comme titre de travail « Q ».',
    'Titre provisoire : « Q ».',
    'Titre possible : « La digue tiendra mille ans » (digue.txt).',
    '---\nlang: en\n---\n\nThe working title is “Two geese and a lamp”.',
    '---\nlang: en\n---\n\n## [[quai]]\n\nThe provisional title would be “Two geese and a lamp”.',
    'Le hameau, dit « la Petite Oie du haut », a brûlé.',
    'Le quartier connu comme « la Petite Oie du haut » a brûlé.',
    'C’est ce qu’on appelle « la danse des oies grises ».',
    'Comme dit le proverbe, « Q ».',
    'Comme dit ma logeuse : « Q ».',
    '« Q », comme disent les anciens.',
    '---\nlang: en\n---\n\nAs the saying goes, “geese leave the marsh before noon”.',
    '« danse sauvage » au sens de qui ?',
    'Je propose d’appeler cela, dans nos pages, une « danse des oies grises ».',
    'Le « cri des oies » appelle une note.',
    'Mes notes de la veille disent seulement « oies ».',
    '---\nlang: en\n---\n\n- [ ] ask Tom whether “evening geese” need a date',
    '---\nlang: en\n---\n\nTheir paper of the next year, “Geese and the Marsh”, repeats the point.',
    '---\nlang: en\n---\n\nI thought it had something of a “marsh at low tide”.',
    '---\nlang: en\n---\n\nIf not, tell me it is “too much marsh” and I stop.',
  ]);
  all('not-found', [
    'Odile Marval parle d’« oies grises ».',
    'Ma logeuse dit : « Q ».',
    'Le gardien dit « Q » et s’en va.',
    'La maire, Odile Marval, dit : « Q ».',
    'Comme dit Odile Marval, « Q » (digue.txt).',
  ]);
  it('says nothing of a word discussed after a citation', () => {
    const note = 'Elle dit « La digue tiendra cent ans » (digue.txt). « Contrôlé » au sens de qui ?';
    assert.deepEqual(verdicts(note), ['verbatim', 'unchecked term']);
  });
});

describe('a word or two that nothing vouches for', () => {
  all('unchecked term', ['Un climat de « marais ».', 'On vit « samedi matin » ici.']);
  all('verbatim', [
    'Un climat de « marais » (digue.txt).',
    'Odile Marval parle de « cent ans ».',
    'On voit que « le quai rouvre samedi » ici.',
  ]);
});

describe('titles in references', () => {
  const title = '« La digue tiendra mille ans »';
  all('unchecked term', [
    `Vu ^[Roy, ${title}, *Le Phare*, 2021, p. 3.]`,
    `Vu ^[Anne Roy, ${title}, *Le Phare*, 3 mai 2021.]`,
    `Vu[^1].\n\n[^1]: Anne Roy, ${title}, *Le Phare*, 3 mai 2021.`,
    `- Roy Anne, ${title}, Le Phare, n° 3, 2021.`,
    `- Roy, A. et Vane, B. (2021), ${title}, *Le Phare*, p. 3-9.`,
    `Vu (voir Anne Roy, ${title}, *Le Phare*, 2021).`,
    '- Roy, A., “The dyke will hold a thousand years”, *Dyke World*, June 2009.',
    '- Roy, A. “The dyke will hold a thousand years.” *Dyke World* 12 (2009): 45.',
  ]);
  all('altered', [
    `- Odile Marval, ${title} (digue.txt).`,
    `- Odile Marval : ${title} (digue.txt, p. 3).`,
    `Vu[^1].\n\n[^1]: Odile Marval a dit ${title}, en 2021.`,
    `Odile Marval, ${title}, en 2021.`,
  ]);
});

describe('a heading that is an article’s title', () => {
  it('makes no other source wrong', () => {
    const note = '# Le quai\n\nOdile Marval a dit : « La digue tiendra cent ans ».';
    assert.deepEqual(verdicts(note), ['verbatim']);
    assert.deepEqual(verdicts(note.replace('# Le quai', '# [[quai]]')), ['wrong-source']);
  });
});

describe('a sentence that goes on behind a closing mark', () => {
  all('not-found', [
    '« Où vont donc les oies du marais ? » Odile Marval a demandé (digue.txt).',
    '« Les oies du marais nous quittent ! » Elle a crié (digue.txt).',
    '---\nlang: en\n---\n\n"Why did the geese leave the marsh?" Nora Sill asked (mill.txt).',
    '---\nlang: en\n---\n\n"The geese have left the marsh!" She said (mill.txt).',
    '---\nlang: en\n---\n\n"The geese have left the marsh…" Mr. Sill said (mill.txt).',
  ]);
  it('but not where the clause announces the next words', () => {
    const note = '"The geese have left the marsh!" Nora Sill said: "We grind at two" (mill.txt).';
    assert.deepEqual(checkText(note, articles).quotes[0]?.citedArticles, []);
  });
});

describe('words in another language than the article cited', () => {
  const front = '---\nlang: fr\n---\n\n';
  it('are a translation where the figures agree', () => {
    assert.deepEqual(
      verdicts(`${front}Nora Sill : « Nous moulons à deux heures et nous vendons à six » (mill.txt).`),
      ['unchecked translated'],
    );
  });
  it('are at most an information where they do not', () => {
    const { findings } = checkText(
      `${front}Nora Sill : « Nous moulons à trois heures et nous vendons à huit » (mill.txt).`,
      articles,
    );
    assert.deepEqual(
      findings.map(({ code, isMild }) => [code, isMild]),
      [['quote.not-found', true]],
    );
  });
  it('and are still compared with what is in their language', () => {
    assert.deepEqual(verdicts(`${front}Nora Sill : “We grind at nine and we sell at six” (mill.txt).`), [
      'altered',
    ]);
  });
});
