import assert from 'node:assert/strict';
import { pairQuotes } from '../../src/engine/text/quotePairs';
import type { Span } from '../../src/engine/text/span';
import { marked } from '../support/marked';

/** Every non-empty line is a paragraph, as in an article. */
function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

const cases: readonly [what: string, source: string, alone?: number][] = [
  ['guillemets with plain spaces', 'Elle dit « ⟦oui⟧ ».'],
  ['guillemets with NBSP and narrow NBSP', 'Elle dit «\u00a0⟦oui⟧\u202f».'],
  ['guillemets without spaces', '«⟦oui⟧»'],
  ['curly', 'She said “⟦no⟧”.'],
  ['curly, closed straight', 'She said “⟦no⟧", then “⟦yes⟧".'],
  ['curly, closed straight behind a figure', 'She said “⟦we were 20⟧".'],
  ['inches behind an open curly mark', 'Il dit “le 5" de pluie tombé hier.', 1],
  ['inches in a curly quotation of two paragraphs', '“⟦He is 6\'2" tall.\n“He left.⟧” She went.'],
  ['curly around inches', 'She said “⟦a 5" pipe⟧”.'],
  ['curly around straight', 'She said “⟦a "⟦no⟧" is no⟧”.'],
  ['low-curly, closed straight', 'Er sagte „⟦nein⟧".'],
  ['low-curly, closed the German way', 'Er sagte „⟦nein⟧“.'],
  ['single guillemets', '‹ ⟦oui⟧ ›'],
  ['single curly with an apostrophe inside', 'She said ‘⟦don’t go⟧’ twice'],
  ['apostrophes are no marks', 'L’été d’hier, c’est « ⟦l’hiver⟧ » d’aujourd’hui.'],
  ['straight with apostrophes about', "L'avis \"⟦d'hier⟧\" n'est plus."],
  ['straight after an elision', 'Il parle d\'"⟦urgence⟧".'],
  ['straight with French spaces', 'Le mot " ⟦crue⟧ " revient.'],
  ['two straight pairs', '"⟦a⟧" et "⟦b⟧"'],
  ['an inch mark alone', 'Un tuyau de 5" passe.'],
  ['an inch mark inside a quotation', 'Il dit "⟦un tuyau de 5" de large⟧" hier.'],
  ['an inch mark before a quotation', 'Le 27" dit "⟦oui⟧".'],
  ['straight nested in straight', 'Il cite "⟦son "⟦pacte⟧"⟧" hier.'],
  ['straight nested in straight, inside', '"⟦son "⟦pacte⟧" fragile⟧" hier'],
  ['curly nested in guillemets', '« ⟦il a dit “⟦non⟧” hier⟧ »'],
  ['guillemets nested in guillemets', '« ⟦son « ⟦pacte⟧ » fragile⟧ »'],
  ['straight nested in guillemets', '« ⟦le "⟦pacte⟧" fragile⟧ »'],
  ['reopened at each paragraph', '« ⟦Un.\n« Deux.\n« Trois⟧ », dit-elle. « ⟦Non⟧ ».'],
  ['reopened with the closing mark', '« ⟦Un.\n» Deux⟧ », dit-elle.'],
  ['closed in the next paragraph', 'Il dit : « ⟦Un.\nDeux⟧ ».'],
  ['a mark left open does not swallow the rest', 'Il dit « oui.\nPuis rien.\nElle dit « ⟦non⟧ ».', 1],
  ['an open mark inside a closed pair', '« ⟦il a dit “non hier⟧ »', 1],
  ['a closing mark alone', 'oui » et « ⟦non⟧ »', 1],
  ['a straight mark left open', 'Il dit "oui et part.', 1],
  ['an empty pair is no quotation', 'Rien : «  » et "".'],
  ['emoji before', '🙂🙂 « ⟦oui⟧ »'],
  ['guillemets typed on a keyboard', 'Il dit << ⟦le quai⟧ >> hier, puis <<⟦non⟧>>.'],
  ['arrows and shifts are no marks', 'a << b et x >>= 2, c -> d'],
  ['commas and single marks', "Er sagte ,,⟦nein⟧'' und ,,⟦doch⟧“."],
  ['grave accents and single marks', "He said ``⟦no⟧'' and ``⟦yes⟧''."],
  ['two single marks', "He said ''⟦no⟧'' twice."],
  ['a run of commas is no mark', 'Oui,, non, dit-il.'],
  ['primes', 'He said ″⟦no⟧″.'],
  ['TeX', String.raw`Il dit \og ⟦non⟧ \fg{} et \enquote{⟦oui \emph{si}⟧}.`],
  ['ornaments and corners', '❝⟦oui⟧❞ 「⟦non⟧」 『⟦si⟧』 《⟦la⟧》'],
  ['Swedish', 'Hon sade ”⟦nej⟧” och ”⟦jo⟧”.'],
  ['German, reversed', 'Sie rief »⟦nein⟧« und »⟦doch⟧«.'],
  ['German, low single', 'Er rief ‚⟦nein⟧‘ laut'],
  ['straight single', "'⟦We shall go,⟧' said Roe, '⟦and not before.⟧'"],
  ['straight single with an apostrophe inside', "'⟦The old pier's survey⟧' (a.txt)"],
  ['straight single around a plural possessive', "He said '⟦the keepers' gate is shut⟧' (a.txt)."],
  ['straight single around straight', '\'⟦never take "⟦no⟧" for an answer⟧\' he said'],
  ['straight around straight single', '"⟦a \'⟦gift⟧\' of ten⟧"'],
  ['straight single in emphasis', "*'⟦so⟧'* and '⟦*so*⟧'"],
  ['one word, then a plural possessive', "a '⟦gift⟧' of the boats' crews"],
  ['a plural possessive alone', "the keepers' gate and the boats' crews"],
  ['words cut at the head', "'Tis the keepers' gate, rock 'n' roll, since '98 and the '40s' end"],
  ['French elisions', "l'eau, d' abord, aujourd'hui, l'«⟦eau⟧» qu' il a"],
  ['feet and inches', "5' tall, 6'2\" long, 5'10'' wide, 'tis"],
  ['single curly closed behind emphasis', '‘⟦The *Sandrella*⟧’ and ‘⟦_so_⟧’'],
  ['single curly around a plural possessive', '‘⟦the keepers’ gate is shut⟧’ (a.txt)'],
  ['single curly before a cut year', 'since ‘98 the keepers’ gate'],
  ['straight, reopened at each paragraph', '"⟦One.\n"Two.\n"Three⟧", he said. "⟦No⟧".'],
  ['straight, not reopened', '"One.\nTwo.\n"⟦No⟧".', 1],
  ['single curly, reopened', '‘⟦One.\n‘Two⟧’ he said'],
  ['straight nested in straight, ending it', '"⟦never take "⟦no⟧" for an answer⟧" he said'],
  ['an escaped mark', String.raw`Il dit \"⟦oui\⟧" hier.`],
  ['inside emphasis', '*"⟦oui⟧"* et **« ⟦non⟧ »**'],
];

describe('pairQuotes', () => {
  for (const [what, source, alone = 0] of cases) {
    it(what, () => {
      const { text, spans } = marked(source);
      const { value, problems } = pairQuotes(text, { paragraphs: linesOf(text) });
      assert.deepEqual(
        value.map((pair) => text.slice(pair.inner.start, pair.inner.end)),
        spans.map((span) => text.slice(span.start, span.end)),
      );
      assert.equal(problems.length, alone, problems.map((p) => p.message).join());
    });
  }

  it('looks at no mark inside a masked span', () => {
    const text = '`"a` "b"';
    const masked = [{ start: 0, end: 4 }];
    const { value } = pairQuotes(text, { paragraphs: [{ start: 0, end: 8 }], masked });
    assert.deepEqual(
      value.map((pair) => pair.inner),
      [{ start: 6, end: 7 }],
    );
  });

  it('counts nesting', () => {
    const text = '« a “b ‘c’” d » « e »';
    const { value } = pairQuotes(text, { paragraphs: [{ start: 0, end: text.length }] });
    assert.deepEqual(
      value.map((pair) => pair.depth),
      [0, 1, 2, 0],
    );
  });
});
