import assert from 'node:assert/strict';
import { checkerOf } from '../support/spokenNote';

const FRENCH = checkerOf({
  'a.txt': `La halle de Corvanne

La maire, Judith Almeras, a reçu le géomètre Tiago Ferrand et Mme Solveig Marchetti à Corvanne.

« La halle restera debout trente ans », a déclaré Judith Almeras. « Les piliers penchent depuis un siècle », a affirmé Tiago Ferrand.

« Nous vendrons des fleurs sous la pluie », a conclu Solveig Marchetti.
`,
});

const ENGLISH = checkerOf({
  'a.txt': `The market hall of Corvane

The mayor, Judith Almeras, met the surveyor Tobias Ferrand and Ms Solveig Marchetti in Corvane.

“The hall will stand for thirty years,” said Judith Almeras. “The pillars have leaned for a century,” said Tobias Ferrand.

“We shall sell flowers in the rain,” said Solveig Marchetti.
`,
});

type Form = readonly [name: string, write: (who: string, words: string) => string];

const FRENCH_FORMS: readonly Form[] = [
  ['any verb', (who, q) => `${who} hausse le ton devant le conseil : « ${q} » (a.txt).`],
  ['a verb and a complement', (who, q) => `Ce jour-là, ${who} a trouvé l’image juste : « ${q} » (a.txt).`],
  ['an adjective', (who, q) => `Sur ce point, ${who} est net : « ${q} » (a.txt).`],
  ['a title and a verb', (who, q) => `L’experte bien connue ${who} s’emporte : « ${q} » (a.txt).`],
  ['an apposition and a verb', (who, q) => `L’invité du jour, ${who}, va plus loin : « ${q} » (a.txt).`],
  ['an apposition', (who, q) => `- ${who}, voix de la halle : « ${q} » (a.txt)`],
  ['a side', (who, q) => `Côté halle, ${who} : « ${q} » (a.txt).`],
  ['a clause before', (who, q) => `La pluie tombe, et ${who} s’impatiente : « ${q} » (a.txt).`],
  ['a cleft', (who, q) => `C’est encore ${who} qui tranche : « ${q} » (a.txt).`],
  ['once more', (who, q) => `${who}, encore : « ${q} » (a.txt).`],
  ['from', (who, q) => `Et même son de cloche chez ${who} : « ${q} » (a.txt).`],
  ['"de"', (who, q) => `De ${who}, toujours : « ${q} » (a.txt).`],
  ['brackets', (who, q) => `${who} tient bon (« ${q} ») et s’en va (a.txt).`],
  ['a reader', (who, q) => `- Lecture (${who}, de Corvanne) : « ${q} » (a.txt)`],
  ['an agent', (who, q) => `La scène, racontée par ${who} : « ${q} » (a.txt).`],
  ['an owned noun', (who, q) => `Réponse de ${who} : « ${q} » (a.txt).`],
  ['an owned noun and an adjective', (who, q) => `La chute poétique de ${who} : « ${q} » (a.txt).`],
  ['words that are somebody’s', (who, q) => `Le mot est de ${who} : « ${q} » (a.txt).`],
  ['words that are somebody’s behind', (who, q) => `« ${q} » est de ${who} (a.txt).`],
  ['an incise of any verb', (who, q) => `« ${q} », s’agace ${who} (a.txt).`],
  ['a compound incise', (who, q) => `« ${q} », a lâché hier ${who} (a.txt).`],
  ['"comme"', (who, q) => `« ${q} », comme le résume ${who} (a.txt).`],
  ['"dixit"', (who, q) => `« ${q} », dixit ${who} (a.txt).`],
  ['a signature', (who, q) => `- « ${q} » — ${who}, toujours lui. Fort.`],
  ['a signature in brackets', (who, q) => `- « ${q} » (l’experte ${who}, a.txt ; à garder)`],
  ['a name behind a colon', (who, q) => `- « ${q} » : ${who} (a.txt)`],
  ['a cell', (who, q) => `| Date | Mots |\n|---|---|\n| 4 mai | ${who} : « ${q} » |\n`],
  ['a column', (who, q) => `| Mots | Par qui |\n|---|---|\n| « ${q} » | ${who} |\n`],
  ['a lead-in', (who, q) => `${who} hausse le ton :\n\n> ${q}\n\n(a.txt)`],
  ['a list under a lead-in', (who, q) => `${who} tient à deux choses :\n\n- « ${q} » (a.txt)`],
  ['a callout', (who, q) => `> [!quote] ${who}, à Corvanne\n> ${q}\n`],
  ['words that go on', (who, q) => `« Oui, tout de suite », dit ${who}. « ${q} » (a.txt).`],
  ['a topic that goes on', (who, q) => `${who} est net : « Oui. » Sur la suite : « ${q} » (a.txt).`],
  ['an owner named before', (who, q) => `${who} a parlé. Sa conclusion : « ${q} » (a.txt).`],
  ['the same', (who, q) => `${who} a parlé. Et encore du même : « ${q} » (a.txt).`],
];

const ENGLISH_FORMS: readonly Form[] = [
  ['any verb', (who, q) => `${who} saw the opening: “${q}” (a.txt).`],
  ['an adjective', (who, q) => `On the roof, ${who} is exact: “${q}” (a.txt).`],
  ['a title and a verb', (who, q) => `The quiet surveyor ${who} caps it: “${q}” (a.txt).`],
  ['a topic', (who, q) => `- ${who} on the roof, to me: “${q}” (a.txt)`],
  ['an aside', (who, q) => `Comic relief, also ${who}: “${q}” (a.txt).`],
  ['a cleft', (who, q) => `It was ${who} who won the day: “${q}” (a.txt).`],
  ['from', (who, q) => `And, from ${who}: “${q}” (a.txt).`],
  ['again', (who, q) => `${who} again: “${q}” (a.txt).`],
  ['a possessive', (who, q) => `${who}’s retort: “${q}” (a.txt).`],
  ['a possessive and more', (who, q) => `${who}’s own advice, which we keep: “${q}” (a.txt).`],
  ['words that are somebody’s', (who, q) => `The line is ${who}’s: “${q}” (a.txt).`],
  ['words that are somebody’s behind', (who, q) => `“${q}” is ${who}’s (a.txt).`],
  ['an inverted verb', (who, q) => `“${q},” snaps ${who} (a.txt).`],
  ['a plain verb', (who, q) => `“${q}”, ${who} goes on (a.txt).`],
  ['"as"', (who, q) => `“${q}”, as ${who} puts it (a.txt).`],
  ['a column', (who, q) => `| Words | Whose words |\n|---|---|\n| “${q}” | ${who} |\n`],
  ['a cell', (who, q) => `| Date | What |\n|---|---|\n| 4 May | ${who}: “${q}” |\n`],
  ['words that go on', (who, q) => `“Yes, at once,” ${who} says. “${q}” (a.txt).`],
  ['an owner named before', (who, q) => `${who} came. Then, her answer: “${q}” (a.txt).`],
];

const FRENCH_PEOPLE = ['Judith Almeras', 'Solveig Marchetti', 'Tiago Ferrand'] as const;
const ENGLISH_PEOPLE = ['Judith Almeras', 'Solveig Marchetti'] as const;
const FRENCH_WORDS = 'Les piliers penchent depuis un siècle';
const ENGLISH_WORDS = 'The pillars have leaned for a century';

describe('a form in which a note gives words to somebody', () => {
  const languages = [
    ['French', FRENCH, FRENCH_FORMS, FRENCH_PEOPLE, FRENCH_WORDS, ''],
    ['English', ENGLISH, ENGLISH_FORMS, ENGLISH_PEOPLE, ENGLISH_WORDS, '---\nlang: en\n---\n\n'],
  ] as const;
  for (const [language, check, forms, people, words, front] of languages) {
    for (const [form, write] of forms) {
      it(`is read in ${language}: ${form}`, () => {
        for (const who of people) {
          const { quotes } = check(front + write(who, words));
          assert.equal(quotes.at(-1)?.claimedSpeaker, who, write(who, words));
        }
      });
    }
  }
});

const FRENCH_DOUBTS: readonly Form[] = [
  ['a target', (who, q) => `${who} est critiqué par la foule : « ${q} » (a.txt).`],
  ['a listener', (who, q) => `${who} entend la foule : « ${q} » (a.txt).`],
  ['a reader', (who, q) => `${who} lit au micro : « ${q} » (a.txt).`],
  ['an addressee', (who, q) => `À ${who}, la foule : « ${q} » (a.txt).`],
  ['a topic', (who, q) => `À propos de ${who} : « ${q} » (a.txt).`],
  ['one who takes up words', (who, q) => `${who} reprend la formule de la foule : « ${q} » (a.txt).`],
  ['another subject', (who, q) => `${who} se lève et le gardien crie : « ${q} » (a.txt).`],
  ['another subject behind a comma', (who, q) => `${who} se lève, le gardien hurle : « ${q} » (a.txt).`],
  ['a contrast', (who, q) => `${who} se lève tandis que la foule gronde : « ${q} » (a.txt).`],
  ['the writer', (who, q) => `${who} se lève, je note : « ${q} » (a.txt).`],
  ['an inner report', (who, q) => `${who} sait ce que le gardien répète : « ${q} » (a.txt).`],
  ['two', (who, q) => `${who} et Paul Rivoire, debout : « ${q} » (a.txt).`],
  ['somebody silent', (who, q) => `${who} se tait : « ${q} » (a.txt).`],
  ['words put into a mouth', (who, q) => `${who} fait dire à la foule : « ${q} » (a.txt).`],
  ['a letter', (who, q) => `La lettre à ${who} : « ${q} » (a.txt).`],
  ['an answer to somebody', (who, q) => `Réponse à ${who} : « ${q} » (a.txt).`],
  ['a mention in brackets', (who, q) => `- « ${q} » (contre ${who}, a.txt)`],
  ['words about somebody behind', (who, q) => `« ${q} » agace ${who} (a.txt).`],
  ['a column of others', (who, q) => `| Destinataire | Mots |\n|---|---|\n| ${who} | « ${q} » |\n`],
  [
    'what an incise interrupts',
    (who, q) => `${who} parle. Un gardien criait, ajoute-t-elle, que « ${q} » (a.txt).`,
  ],
  ['a new paragraph', (who, q) => `« Oui, tout de suite », dit ${who}.\n\n« ${q} » (a.txt).`],
];

const ENGLISH_DOUBTS: readonly Form[] = [
  ['a target', (who, q) => `${who} was criticised by the crowd: “${q}” (a.txt).`],
  ['a listener', (who, q) => `${who} heard the crowd: “${q}” (a.txt).`],
  ['a reader', (who, q) => `${who} reads aloud: “${q}” (a.txt).`],
  ['a topic', (who, q) => `On ${who}: “${q}” (a.txt).`],
  ['somebody else of theirs', (who, q) => `${who}’s rival: “${q}” (a.txt).`],
  ['a contrast', (who, q) => `${who} rose while the crowd sang: “${q}” (a.txt).`],
  ['what might be said', (who, q) => `${who} would laugh: “${q}” (a.txt).`],
  ['another subject', (who, q) => `${who} rose and the keeper laughed: “${q}” (a.txt).`],
];

describe('a form in which a note does not surely give words to somebody', () => {
  const languages = [
    ['French', FRENCH, FRENCH_DOUBTS, FRENCH_PEOPLE, FRENCH_WORDS, ''],
    ['English', ENGLISH, ENGLISH_DOUBTS, ENGLISH_PEOPLE, ENGLISH_WORDS, '---\nlang: en\n---\n\n'],
  ] as const;
  for (const [language, check, forms, people, words, front] of languages) {
    for (const [form, write] of forms) {
      it(`is no claim in ${language}: ${form}`, () => {
        for (const who of people) {
          const { quotes } = check(front + write(who, words));
          assert.notEqual(quotes.at(-1)?.claimedSpeaker, who, write(who, words));
        }
      });
    }
  }
});
