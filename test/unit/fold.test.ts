import assert from 'node:assert/strict';
import { compareForms, type FormComparison, looseKey } from '../../src/engine/text/fold';
import { tokensOf } from '../../src/engine/text/tokens';

describe('tokensOf', () => {
  const cases: readonly [text: string, tokens: readonly string[]][] = [
    ["L’eau d'hier", ['L’', 'eau', "d'", 'hier']],
    ['12\u00a0000 euros, 3,5 % et 14:16', ['12\u00a0000', 'euros', '3,5', '%', 'et', '14:16']],
    ['12\n  000 euros', ['12\n  000', 'euros']],
    ['en 2022 300 tonnes', ['en', '2022', '300', 'tonnes']],
    ['le porte-parole — enfin — part', ['le', 'porte-parole', 'enfin', 'part']],
    ['il fait -5 °C, de 10-15', ['il', 'fait', '-5', '°', 'C', 'de', '10', '15']],
    ['1914–1918, 1914-1918', ['1914', '1918', '1914', '1918']],
    ['à 7h30, 5km, la 3e, le 1er', ['à', '7', 'h', '30', '5', 'km', 'la', '3', 'e', 'le', '1', 'er']],
    ['10² m² CO₂ H2O XXᵉ', ['10', '²', 'm²', 'CO₂', 'H2O', 'XXᵉ']],
    ["We didn’t; keeper's, I’ve, qu’on", ['We', 'didn’t', "keeper's", 'I’ve', 'qu’', 'on']],
    ['lʼhiver, didnʼt', ['lʼ', 'hiver', 'didnʼt']],
    ['dé\u00ad\nbarquement', ['dé\u00ad\nbarquement']],
    ['per-\n\nformed', ['per-\n\nformed']],
    ['can\ufeffal \u200ecanal', ['can\ufeffal', 'canal']],
    ['–3 °C, de 3 –', ['–3', '°', 'C', 'de', '3']],
    ['gouver-\nnement', ['gouver-\nnement']],
    ['sou\u00adple 🙂 fin.', ['sou\u00adple', 'fin']],
    ['« oui », « non »', ['oui', 'non']],
    ['', []],
  ];
  for (const [text, tokens] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(
        tokensOf(text).map((t) => text.slice(t.start, t.end)),
        tokens,
      );
    });
  }
});

describe('compareForms', () => {
  const cases: readonly [a: string, b: string, expected: FormComparison][] = [
    ['mer', 'mer', 'same'],
    ['l’', "l'", 'typography'],
    ['cœur', 'coeur', 'typography'],
    ['12 000', '12\u202f000', 'typography'],
    ['12 000', '12000', 'typography'],
    ['e\u0301té', 'été', 'typography'],
    ['sou\u00adple', 'souple', 'typography'],
    ['Les', 'les', 'case'],
    ['A', 'À', 'case'],
    ['États', 'ETATS', 'case'],
    ['gouver-\nnement', 'gouvernement', 'hyphenation'],
    ['porte-\nparole', 'porte-parole', 'hyphenation'],
    ['8,000', '8.000', 'typography'],
    ['6.996,89', '6 996,89', 'typography'],
    ['6,996.89', '6 996,89', 'typography'],
    ['1 500', '1.500', 'typography'],
    ['1 234 567', '1,234,567', 'typography'],
    ['1.5', '1,5', 'typography'],
    ['1.250', '1,250', 'different'],
    ['1.250', '1 250', 'typography'],
    ['0,500', '500', 'different'],
    ['1.500,5', '15.005', 'different'],
    ['6.996,89', '6.996.89', 'different'],
    ['14:16', '14.16', 'different'],
    ['²', '2', 'different'],
    ['m²', 'm2', 'typography'],
    ['XXᵉ', 'XXe', 'typography'],
    ['didn’t', "didn't", 'typography'],
    ['didnʼt', "didn't", 'typography'],
    ['keeper’s', 'keepers', 'different'],
    ['can\ufeffal', 'canal', 'typography'],
    ['dé\u00ad\nbarquement', 'débarquement', 'hyphenation'],
    ['−3', '–3', 'typography'],
    ['gouver¬\nnement', 'gouvernement', 'hyphenation'],
    ['-5', '5', 'different'],
    ['ete', 'été', 'different'],
    ['peut-être', 'peutêtre', 'different'],
    ['mer', 'mère', 'different'],
  ];
  for (const [a, b, expected] of cases) {
    it(`${JSON.stringify(a)} ~ ${JSON.stringify(b)}: ${expected}`, () => {
      assert.equal(compareForms(a, b), expected);
      assert.equal(compareForms(b, a), expected);
      if (expected !== 'different') assert.equal(looseKey(a), looseKey(b));
    });
  }
});
