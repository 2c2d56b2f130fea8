/** What is the same words, however it is written or printed; the counter-cases are in notTolerated.test.ts. */
import assert from 'node:assert/strict';
import { checkText } from '../support/checkText';

/** The verdict on `note` (a quotation, or a whole note with its citation) against one article. */
function verdictOn(source: string, note: string) {
  const text = /a\.txt/.test(note) ? note : `« ${note} » (a.txt)\n`;
  const [quote] = checkText(text, { 'a.txt': { title: 'Le vieux port', text: source } }).quotes;
  return quote;
}

describe('the same words', () => {
  const cases: readonly [what: string, source: string, note: string, tolerance?: string][] = [
    ['a time', 'Le bac part à 7h30 du quai nord', 'Le bac part à 7 h 30 du quai nord', 'typography'],
    ['a unit', 'On a posé 5km de câble au fond', 'On a posé 5 km de câble au fond', 'typography'],
    [
      'a range',
      'La guerre de 1914-1918 fut longue ici',
      'La guerre de 1914–1918 fut longue ici',
      'typography',
    ],
    ['a number spelled out', 'Ils ont sauvé soixante-dix barques', 'Ils ont sauvé 70 barques', 'typography'],
    [
      'one of several words',
      'Quarante et une barques ont coulé hier',
      '41 barques ont coulé hier',
      'typography',
    ],
    [
      'an apostrophe of phonetics',
      'Lʼhiver nʼa pas gelé le canal',
      'L’hiver n’a pas gelé le canal',
      'typography',
    ],
    ['a mark within a word', 'Le can\ufeffal sera vidé en mars', 'Le canal sera vidé en mars', 'typography'],
    ['a compound', 'Le vice-président du bac est venu', 'Le vice président du bac est venu', 'hyphenation'],
    [
      'the same apart',
      'Le vice président du bac est venu',
      'Le vice-président du bac est venu',
      'hyphenation',
    ],
    [
      'a word that a scanner cut',
      'Les bate aux du port sont repeints',
      'Les bateaux du port sont repeints',
      'space',
    ],
    [
      'a blank that a printer lost',
      'Il y aura fête quandmême samedi',
      'Il y aura fête quand même samedi',
      'space',
    ],
    [
      'a spaced elision',
      'Le mur tient bon, dit-on, et rien ne bouge ici',
      'Le mur tient bon . . . et rien ne bouge ici',
      'ellipsis',
    ],
    [
      'asterisks',
      'Le mur tient bon, dit-on, et rien ne bouge ici',
      'Le mur tient bon * * * et rien ne bouge ici',
      'ellipsis',
    ],
    [
      'two hyphens',
      'Le mur tient bon, dit-on, et rien ne bouge ici',
      'Le mur tient bon -- et rien ne bouge ici',
      'ellipsis',
    ],
    [
      'an aside',
      'Le bac restera à quai tout l’été',
      'Le bac restera à quai (je souligne) tout l’été',
      'aside',
    ],
    [
      'an editor’s word',
      'Le bac restera à quai tout l’été',
      'Le bac (NDLR : le Marsouin) restera à quai tout l’été',
      'aside',
    ],
    [
      'a stage direction',
      '« Le bac restera. (Rires.) Tout l’été », a dit Irène Maubert.',
      'Le bac restera. Tout l’été',
      'aside',
    ],
    ['an ending', 'Nous fermions le bac chaque hiver', 'Nous ferm[ons] le bac chaque hiver', 'brackets'],
    [
      'a first letter',
      'Mon bac est trop vieux pour le lac',
      '[S]on bac est trop vieux pour le lac',
      'brackets',
    ],
    [
      'a pronoun',
      'You must be hard on yourself in spring',
      '“You must be hard on [him]self in spring” (a.txt)',
      'brackets',
    ],
    ['figures for words', 'Ouvrez quatre cents mètres de digue', 'Ouvrez [400] mètres de digue', 'brackets'],
    [
      'an incise between marks',
      '“Close the bridge,” said Ada Lind, “and keep the ferry.”',
      '“Close the bridge and keep the ferry” (a.txt)',
      'incise',
    ],
    [
      'one with more to it',
      '“Close the bridge,” she told the board at noon, “and keep the ferry.”',
      '“Close the bridge and keep the ferry” (a.txt)',
      'incise',
    ],
    [
      'one that ends as a sentence does',
      '— « Oh ! à peine, » fit Marthe avec une lenteur étudiée. « Son père est un peu las. »',
      'Oh ! à peine. Son père est un peu las.',
      'incise',
    ],
    [
      'one that tells in what voice',
      '« Le bac, gronda Irène Maubert d’une voix sourde, restera à quai. »',
      'Le bac restera à quai',
      'incise',
    ],
    [
      'a denial in brackets for the one before the passage',
      'Marc Teilhet said: “I don’t want this settled by letter.”',
      'He “[doesn’t] want this settled by letter” (a.txt)',
      'brackets',
    ],
    [
      'a word in marks on both sides',
      'Irène Maubert: In May we had a report which described an "indication". It was not a crack.',
      'Irène Maubert said “we had a report which described an ‘indication’” (a.txt)',
    ],
    [
      'one whose verb nobody listed',
      '« Le bac, ricane Irène Maubert, restera à quai. »',
      'Le bac restera à quai',
      'incise',
    ],
    [
      'one that begins as what follows',
      '« Le gérant, a dit Marc Teilhet, a vendu la scierie. »',
      'Le gérant a vendu la scierie',
      'incise',
    ],
    [
      'another in its place',
      '« Le bac, s’amuse-t-il, restera à quai tout l’été », dit Marc Teilhet.',
      'Le bac, dit-il, restera à quai tout l’été',
      'incise',
    ],
    [
      'the call of a note',
      'La digue2 a cédé. Le mur3 aussi.\n\n2. Voir la carte.\n3. Voir le plan.',
      'La digue a cédé',
      'call',
    ],
    [
      'the prefixes of a mail',
      'A line first.\n> It comes on at nine knots and\n> goes off at eleven.',
      '“It comes on at nine knots and goes off at eleven” (a.txt)',
    ],
  ];
  for (const [what, source, note, tolerance] of cases) {
    it(`${what}: ${note}`, () => {
      const quote = verdictOn(source, note);
      assert.equal(quote?.verdict, 'verbatim', JSON.stringify(quote?.changes));
      if (tolerance !== undefined)
        assert.ok(
          quote.tolerances.some((each) => each === tolerance),
          quote.tolerances.join(),
        );
    });
  }
});

describe('plainly altered', () => {
  const cases: readonly [what: string, source: string, note: string, kind: string][] = [
    [
      'a true beginning, an invented end',
      'Nous prenons le risque des retards de chantier. Le reste attendra.',
      'Nous prenons le risque des retards de chantier, y compris ceux du sel et du lin blanc',
      'word',
    ],
    ['one of two words', 'Le plan est un échec, complètement manqué dit-on.', 'partiellement manqué', 'word'],
    [
      'sentences exchanged',
      'Le four était à ma tante. Ses dettes sont venues avec.',
      'Ses dettes sont venues avec. Le four était à ma tante.',
      'order',
    ],
    [
      'pieces exchanged by an elision',
      'Le four était à ma tante. Ses dettes sont venues avec.',
      'Ses dettes sont venues […] Le four était à ma tante',
      'order',
    ],
    [
      'two numbers exchanged',
      'He rang three times on the landline and twice on the mobile.',
      '“twice on the landline and three times on the mobile” (a.txt)',
      'number',
    ],
    [
      'a hedge left out',
      'Le gérant, selon des rumeurs, a vendu la scierie au préfet en mai.',
      'Le gérant a vendu la scierie au préfet en mai',
      'word',
    ],
    [
      'single words stitched',
      'Le maire, qui n’a jamais menti, est accusé par un rival menteur.',
      'Le maire … est … menteur',
      'glued',
    ],
    [
      'what may is',
      'The survey may be late this year.',
      '“The survey will be late this year” (a.txt)',
      'modal',
    ],
    [
      'a mark outside words',
      'Le bac part à quai < 5 nœuds par vent fort.',
      'Le bac part à quai > 5 nœuds par vent fort',
      'number',
    ],
  ];
  for (const [what, source, note, kind] of cases) {
    it(`${what}: ${note}`, () => {
      const quote = verdictOn(source, note);
      assert.equal(quote?.verdict, 'altered');
      assert.ok(
        quote.changes.some((change) => change.kind === kind),
        JSON.stringify(quote.changes),
      );
    });
  }
});

describe('what runs beyond the quoted words', () => {
  const SOURCE =
    'Irène Maubert a dit que la ville était devenue « le premier marchand de sel du lac », accusant Valmer de freiner le bac.';
  const BEYOND = 'le premier marchand de sel du lac accusant Valmer';

  it('is altered where the note gives it to the speaker', () => {
    const quote = verdictOn(SOURCE, `Irène Maubert affirme : « ${BEYOND} » (a.txt).`);
    assert.equal(quote?.verdict, 'altered');
    assert.deepEqual(
      quote.changes.map(({ kind, note }) => [kind, note]),
      [['glued', 'accusant Valmer']],
    );
  });

  it('is no fault where the note quotes the article', () => {
    assert.equal(verdictOn(SOURCE, `On lit « ${BEYOND} » (a.txt).`)?.verdict, 'verbatim');
  });

  it('nor where the quotation shows the marks', () => {
    const shown = 'la ville était devenue “le premier marchand de sel du lac”, accusant Valmer';
    assert.equal(verdictOn(SOURCE, `Irène Maubert affirme : « ${shown} » (a.txt).`)?.verdict, 'verbatim');
  });
});

describe('long quotations', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `mot${from + i}`).join(' ');

  it('are compared to their end', () => {
    const quote = verdictOn(`${words(0, 2600)} fin.`, `${words(0, 1900)} ${words(5000, 5300)}`);
    assert.equal(quote?.verdict, 'altered');
  });

  it('are unchecked where they are too long to be compared', () => {
    const quote = verdictOn(`${words(0, 9000)} fin.`, `${words(0, 5000)} autre ${words(5001, 8000)}`);
    assert.deepEqual([quote?.verdict, quote?.reason], ['unchecked', 'too-long']);
  });

  it('are verbatim however long', () => {
    assert.equal(verdictOn(`${words(0, 9000)} fin.`, words(10, 8500))?.verdict, 'verbatim');
  });
});

describe('the cited article', () => {
  it('wins over one that prints the brackets', () => {
    const articles = {
      'a.txt': 'Nous fermerons le bac du nord.',
      'b.txt': 'Nous fermerons [tous] le bac du nord.',
    };
    const [quote] = checkText('« Nous fermerons [tous] le bac du nord » (a.txt)\n', articles).quotes;
    assert.deepEqual([quote?.verdict, quote?.source?.article], ['verbatim', 'a.txt']);
  });
});
