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
  ['what is owed to somebody', (who, q) => `On doit à ${who} le mot du jour, « ${q} » (a.txt).`],
  ['a cleft with "à"', (who, q) => `C’est à ${who} qu’il revient de trancher : « ${q} » (a.txt).`],
  ['whose turn it is', (who, q) => `À ${who} de conclure : « ${q} » (a.txt).`],
  ['the floor', (who, q) => `La parole est à ${who}. – « ${q} » (a.txt).`],
  ['"à en croire"', (who, q) => `À en croire ${who}, qui parle peu, « ${q} » (a.txt).`],
  ['"aux dires de"', (who, q) => `Aux dires de ${who}, « ${q} » (a.txt).`],
  ['"de l’aveu de"', (who, q) => `De l’aveu même de ${who}, « ${q} » (a.txt).`],
  ['a pen', (who, q) => `« ${q} », lit-on sous la plume de ${who} (a.txt).`],
  ['a mouth', (who, q) => `Dans la bouche de ${who}, cela devient : « ${q} » (a.txt).`],
  ['"pour qui"', (who, q) => `${who}, pour qui « ${q} » (a.txt), garde sa place.`],
  ['the only one', (who, q) => `Il n’y a que ${who} pour l’oser : « ${q} » (a.txt).`],
  ['whose voice', (who, q) => `Une voix s’élève, celle de ${who} : « ${q} » (a.txt).`],
  ['an agent behind', (who, q) => `L’argument selon lequel « ${q} » a été avancé par ${who} (a.txt).`],
  ['"c’est ainsi que"', (who, q) => `« ${q} » : c’est en ces termes que ${who} a parlé (a.txt).`],
  ['"ainsi"', (who, q) => `Ainsi parlait ${who} au matin : « ${q} » (a.txt).`],
  ['"à savoir que"', (who, q) => `${who} ne tient qu’à un point, à savoir que « ${q} » (a.txt).`],
  ['a comma and a noun for words', (who, q) => `${who} n’a qu’une réponse, « ${q} » (a.txt).`],
  ['a comma and a short clause', (who, q) => `${who} va plus loin, « ${q} » (a.txt).`],
  ['a sentence before', (who, q) => `Sur ce point, ${who} se cabre. « ${q} » (a.txt).`],
  ['a title in bold', (who, q) => `**Réponse de ${who}.** « ${q} » (a.txt)`],
  ['a question', (who, q) => `Ce qui inquiète ${who} ? « ${q} » (a.txt).`],
  ['a participle before', (who, q) => `Interrogé sur la halle, ${who} n’élude rien : « ${q} » (a.txt).`],
  ['a letter with its date', (who, q) => `Lettre de ${who} à la préfète, 3 mai : « ${q} » (a.txt).`],
  ['a name and a comma', (who, q) => `Une ligne à garder.[^1]\n\n[^1]: ${who}, « ${q} » (a.txt).`],
  ['an arrow', (who, q) => `Pour la fin → ${who}, « ${q} » (a.txt)`],
  ['a sentence behind', (who, q) => `« ${q} » (a.txt). L’aveu est signé ${who}.`],
  ['square brackets', (who, q) => `- « ${q} » [${who}, à la halle] (a.txt)`],
  ['a heading that says so', (who, q) => `## Ce qu’en dit ${who}\n\n> ${q}\n\n(a.txt)`],
  ['a callout around marks', (who, q) => `> [!quote] ${who}\n> « ${q} » (a.txt)`],
  ['another who asks first', (who, q) => `Le gardien pose la question, ${who} y met fin : « ${q} » (a.txt).`],
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
  ['what is owed to somebody', (who, q) => `We owe the best line in the file to ${who}: “${q}” (a.txt).`],
  ['the last word', (who, q) => `The last word belongs to ${who}. “${q}” (a.txt).`],
  ['over to', (who, q) => `Over to ${who}: “${q}” (a.txt).`],
  ['belief', (who, q) => `If ${who} is to be believed, “${q}” (a.txt).`],
  ['a telling', (who, q) => `To hear ${who} tell it, “${q}” (a.txt).`],
  ['an admission', (who, q) => `By ${who}’s own admission, “${q}” (a.txt).`],
  ['for whom', (who, q) => `${who}, for whom “${q}” (a.txt), kept still.`],
  ['an answer from', (who, q) => `The answer from ${who}, when it came, was short: “${q}” (a.txt).`],
  ['how they saw it', (who, q) => `“${q}”, was how ${who} saw it (a.txt).`],
  ['thus', (who, q) => `“${q}” (thus ${who}) (a.txt).`],
  ['what comes from', (who, q) => `The charge that “${q}” (a.txt) came from ${who}.`],
  ['an agent', (who, q) => `The point was made by ${who} at the outset: “${q}” (a.txt).`],
  ['namely', (who, q) => `${who} kept to one promise, namely that “${q}” (a.txt).`],
  ['a comma and a noun for words', (who, q) => `${who} has a phrase for it, “${q}” (a.txt).`],
  ['a gesture', (who, q) => `${who} smiled. “${q}” (a.txt).`],
  ['a question', (who, q) => `What worries ${who}? “${q}” (a.txt).`],
  ['a participle before', (who, q) => `Asked about the hall, ${who} did not flinch: “${q}” (a.txt).`],
  ['all that is offered', (who, q) => `Pressed for a date, ${who} would offer only this: “${q}” (a.txt).`],
  ['a slip', (who, q) => `The clerk was in the room when ${who} let it slip that “${q}” (a.txt).`],
  ['a view behind', (who, q) => `“${q}”. That is the view of ${who} (a.txt), and it has not changed.`],
  ['words behind', (who, q) => `“${q}” (a.txt). The words are ${who}’s.`],
  ['what was written', (who, q) => `“${q}” (a.txt). So wrote ${who} in the margin.`],
  ['square brackets', (who, q) => `- “${q}” [${who}] (a.txt)`],
  ['a heading that says so', (who, q) => `## What ${who} told the inquiry\n\n> ${q}\n\n(a.txt)`],
  ['a callout and its topic', (who, q) => `> [!quote] ${who} on the hall\n> “${q}” (a.txt)`],
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
  ['a sign', (who, q) => `${who} déchiffre le panneau de l’entrée : « ${q} » (a.txt).`],
  ['what could have been said', (who, q) => `${who} aurait pu répondre : « ${q} » (a.txt).`],
  ['the press', (who, q) => `${who} a fini son livre. La presse, elle, titrait : « ${q} » (a.txt).`],
  ['a motto that is put up', (who, q) => `${who} fait graver la devise de la ville, « ${q} » (a.txt).`],
  ['somebody else of theirs', (who, q) => `Un ancien collègue de ${who} se souvient : « ${q} » (a.txt).`],
  ['a name in passing', (who, q) => `Le gardien parle devant ${who}. « ${q} » (a.txt).`],
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
  ['a notice', (who, q) => `${who} stopped to read the notice on the gate: “${q}” (a.txt).`],
  ['what could have been said', (who, q) => `${who} could have said: “${q}” (a.txt).`],
  ['what somebody ordered', (who, q) => `The audit ${who} ordered was damning: “${q}” (a.txt).`],
  ['a translator', (who, q) => `“${q}” (a.txt) (translated by ${who}).`],
  ['a colleague', (who, q) => `A former colleague of ${who} remembers: “${q}” (a.txt).`],
  ['a column of others', (who, q) => `| Recipient | Text |\n|---|---|\n| ${who} | “${q}” |\n`],
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
