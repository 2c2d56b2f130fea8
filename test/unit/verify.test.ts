import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/article';
import { Corpus } from '../../src/engine/corpus/corpus';
import type { Question } from '../../src/engine/match/question';
import { type Answer, verify } from '../../src/engine/match/verify';
import { describeChanges } from '../../src/engine/rules/altered';
import { corpusOf } from '../support/smallCorpus';

const articles = {
  'pont.txt':
    'Le maire a parlé longtemps. « Nous ne fermerons pas le vieux pont avant l’hiver, a-t-il promis, quoi qu’il en coûte à la commune », a dit Paul Verrier. ' +
    'Le chantier emploie 8 000 ouvriers et coûtera 12,5 millions d’euros. Les travaux doivent finir le 3 mars 2027. ' +
    'La directrice, Anne Roy, craint une crue. Le fleuve montait encore hier soir. Rien ne permet de dire que la digue tiendra.',
  'gare.txt':
    'La gare rouvrira au printemps. "Rien ne sera plus comme avant", a averti Jeanne Morel. L\'été sera long.',
  'coupe.txt': 'Le gouver-\nnement a reculé devant les pêcheurs du nord. Le cœur du port bat encore.',
};
const corpus = new Corpus();
for (const [file, text] of Object.entries(articles)) corpus.upsert(readArticle(file, text).value);

function ask(words: string, about: Partial<Question> = {}): Answer {
  const question: Question = {
    text: words,
    quoted: { start: 0, end: words.length, masked: [] },
    cited: ['pont.txt'],
    sourceMissing: false,
    strength: (about.cited ?? ['pont.txt']).length > 0 ? 'adjacent' : undefined,
    attributed: false,
    term: false,
    translated: false,
    foreign: false,
    ...about,
  };
  return verify(question, corpus, { maxGap: 120 });
}

describe('verify: verbatim, and the tolerances it needs', () => {
  const cases: readonly [words: string, tolerances: readonly string[]][] = [
    ['Le chantier emploie 8 000 ouvriers', []],
    ['le chantier emploie 8 000 ouvriers', ['case']],
    ["avant l'hiver", ['typography']],
    ['8\u202f000 ouvriers', ['typography']],
    ['emploie\n  8 000 ouvriers', ['space']],
    ['Le chantier emploie 8 000 ouvriers.', ['punctuation']],
    ['La directrice, Anne Roy, craint une crue.', []],
    ['La directrice […] craint une crue', ['ellipsis']],
    ['La directrice (...) craint une crue', ['ellipsis']],
    ['La directrice… craint une crue', ['ellipsis']],
    ['La directrice, [la cheffe] Anne Roy, craint une crue', ['brackets']],
    ['Anne Roy [sic], craint une crue', ['brackets']],
    ['[l]a directrice, Anne Roy', ['brackets', 'case']],
    ['Le fleuve mont[e] encore hier soir', ['brackets']],
    ['Rien ne permet de dire que [le barrage] tiendra', ['brackets']],
    ['Le fleuve (disait-elle) montait encore hier soir', ['incise']],
    ['Nous ne fermerons pas le vieux pont avant l’hiver, quoi qu’il en coûte à la commune', ['incise']],
    ['Le fleuve montait, a dit Paul, encore hier soir', ['incise']],
    ['fermerons pas le vieux pont', []],
  ];
  for (const [words, tolerances] of cases) {
    it(words.replace(/\s/g, ' '), () => {
      const answer = ask(words);
      assert.equal(answer.verdict, 'verbatim', describeChanges(answer.changes).join());
      assert.deepEqual([...answer.tolerances].sort(), tolerances);
    });
  }

  it('a word hyphenated at the end of a line', () => {
    assert.deepEqual(ask('Le gouvernement a reculé', { cited: ['coupe.txt'] }).tolerances, ['hyphenation']);
  });

  it('ligatures and bare capitals', () => {
    assert.equal(ask('Le coeur du port', { cited: ['coupe.txt'] }).verdict, 'verbatim');
    assert.equal(ask("L'ÉTÉ SERA LONG", { cited: ['gare.txt'] }).verdict, 'verbatim');
    assert.equal(ask("L'ETE SERA LONG", { cited: ['gare.txt'] }).verdict, 'verbatim');
  });
});

describe('verify: altered, and what changed', () => {
  const cases: readonly [words: string, changes: readonly string[]][] = [
    ['Nous fermerons le vieux pont avant l’hiver', ['negation: “ne … pas” left out']],
    ['fermerons le vieux pont avant l’hiver', ['negation: “pas” left out']],
    ['Nous allons fermer le vieux pont avant l’hiver', []],
    ['Le chantier emploie 10 000 ouvriers', ['number: “10 000” is “8 000” in the source']],
    ['coûtera 12,5 milliards d’euros', ['number: “milliards” is “millions” in the source']],
    ['Les travaux doivent finir le 3 avril 2027', ['date: “avril” is “mars” in the source']],
    ['Les travaux doivent finir le 3 mars 2028', ['date: “2028” is “2027” in the source']],
    ['La directrice, Anne Morel, craint une crue', ['name: “Morel” is “Roy” in the source']],
    ['Les travaux devraient finir le 3 mars 2027', ['modal verb: “devraient” is “doivent” in the source']],
    ['Le fleuve descendait encore hier soir', ['word: “descendait” is “montait” in the source']],
    ['Le fleuve montait hier soir', ['word: “encore” left out']],
    ['Le fleuve montait encore très hier soir', ['word: “très” is not in the source']],
    ['Le fleuve montiat encore hier soir', ['spelling: “montiat” is “montait” in the source']],
    ['Le chantier emploie 8 000 ouvriers et coutera', ['spelling: “coutera” is “coûtera” in the source']],
    ['Rien permet de dire que la digue tiendra', ['negation: “ne” left out']],
    ['La directrice, Anne Roy, craint une crue hier', ['date: “hier” is not in the source']],
    ['travaux La directrice, Anne Roy, craint une crue', ['word: “travaux” is not in the source']],
    ['La directrice craint une crue, Anne Roy', []],
  ];
  for (const [words, changes] of cases) {
    it(words, () => {
      const answer = ask(words);
      assert.equal(answer.verdict, 'altered');
      assert.equal(answer.source?.article, 'pont.txt');
      if (changes.length > 0) assert.deepEqual(describeChanges(answer.changes), changes);
    });
  }

  it('two passages glued without a mark', () => {
    const answer = ask('Le maire a parlé longtemps. Le chantier emploie 8 000 ouvriers');
    assert.deepEqual(
      answer.changes.map(({ kind }) => kind),
      ['glued'],
    );
  });

  it('an elision wider than the gap allowed', () => {
    assert.deepEqual(
      ask('Le maire a parlé […] que la digue tiendra').changes.map(({ kind }) => kind),
      ['glued'],
    );
    assert.equal(ask('Le maire a parlé longtemps […] a-t-il promis').verdict, 'verbatim');
  });

  it('a word added at either end', () => {
    assert.equal(ask('Hélas le fleuve montait encore hier soir').verdict, 'altered');
    assert.equal(ask('Le fleuve montait encore hier soir partout').verdict, 'altered');
  });
});

describe('verify: where, whose, or not at all', () => {
  it('in another article than the one cited', () => {
    const answer = ask('Rien ne sera plus comme avant');
    assert.equal(answer.verdict, 'wrong-source');
    assert.equal(answer.source?.article, 'gare.txt');
  });

  const cases: readonly [
    what: string,
    words: string,
    about: Partial<Question>,
    verdict: string,
    reason?: string,
  ][] = [
    ['invented and cited', 'Nous raserons la cathédrale demain', {}, 'not-found'],
    [
      'invented and given to somebody',
      'Nous raserons la cathédrale',
      { cited: [], attributed: true },
      'not-found',
    ],
    ['own words', 'Qui paiera donc la note à la fin', { cited: [] }, 'unchecked', 'own-words'],
    ['a short term', 'langue de bois', { cited: [] }, 'unchecked', 'term'],
    ['a term beside a citation', 'langue de bois', { term: true }, 'unchecked', 'term'],
    [
      'a term in passing, not as printed',
      'vieux pont blanc',
      { term: true, strength: 'sentence' },
      'unchecked',
      'term',
    ],
    ['a term in passing beside its citation', 'le vieux pont blanc avant', { term: true }, 'altered'],
    ['a term that shares a word', 'a commune budget', { foreign: true }, 'unchecked', 'translated'],
    ['a term that shares a name', 'Paul agressif', { foreign: true, attributed: true }, 'not-found'],
    [
      'a phrase in passing, not as printed',
      'le vieux pont blanc avant l’hiver',
      { term: true, strength: 'sentence' },
      'altered',
    ],
    ['a term that shares none', 'heavy rain', { foreign: true, attributed: true }, 'not-found'],
    ['a translation', 'We will not close the bridge', { translated: true }, 'unchecked', 'translated'],
    [
      'a source that is missing',
      'Nous raserons tout',
      { cited: [], sourceMissing: true },
      'unchecked',
      'source-missing',
    ],
    ['a sign and no word', "'", { cited: [] }, 'unchecked', 'term'],
    ['two words that share one with the source', 'vieux chantier', {}, 'not-found'],
    ['function words alone shared', 'il y a de la place pour tous et pour moi', {}, 'not-found'],
  ];
  for (const [what, words, about, verdict, reason] of cases) {
    it(what, () => {
      const answer = ask(words, about);
      assert.equal(answer.verdict, verdict);
      assert.equal(answer.reason, reason);
    });
  }

  it('every place is listed, the cited one first', () => {
    const twice = corpusOf({ 'a.txt': 'La mer monte. Oui, la mer monte.', 'b.txt': 'La mer monte.' });
    const quoted = { start: 0, end: 12, masked: [] };
    const question = {
      text: 'La mer monte',
      quoted,
      cited: ['b.txt'],
      sourceMissing: false,
      strength: 'adjacent' as const,
      attributed: false,
      term: false,
      translated: false,
      foreign: false,
    };
    const answer = verify(question, twice, { maxGap: 100 });
    assert.equal(answer.source?.article, 'b.txt');
    assert.deepEqual(
      answer.alsoAt.map(({ article, start }) => [article, start]),
      [
        ['a.txt', 0],
        ['a.txt', 19],
      ],
    );
  });
});
