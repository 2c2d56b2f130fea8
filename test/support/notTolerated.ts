/** Counter-cases of every tolerance: what a source says, and what a note makes of it that no tolerance may pass over. */

/** A source's text and what the note says, in marks or as a whole note; why it is passed over today, if it is. */
export type CounterCase = readonly [source: string, note: string, notYet?: string];

/** Of hyphens, blanks, signs and figures: the note's words stand in marks, beside their citation. */
export const ofSigns: Readonly<Record<string, readonly CounterCase[]>> = {
  'a hyphen and a blank': [
    ['Cela peut être utile à tous les bateliers du lac', 'Cela peut-être utile à tous les bateliers du lac'],
    ['Il viendra peut-être avec les bateliers du lac', 'Il viendra peut être avec les bateliers du lac'],
    ['Le notaire a sous entendu ce refus hier soir', 'Le notaire a sous-entendu ce refus hier soir'],
    ['Ce sont des gens non violents du bord du lac', 'Ce sont des gens non-violents du bord du lac'],
  ],
  'a blank that makes other words': [
    ['The old ferry is now here beside the lock', 'The old ferry is nowhere beside the lock'],
    ['Nobody was all together in the boathouse that day', 'Nobody was altogether in the boathouse that day'],
  ],
  'a hyphen at the end of a line': [
    ['Le port doit re-créer ses vieux bateaux de bois', 'Le port doit récréer ses vieux bateaux de bois'],
  ],
  'a figure glued to a word': [
    ['Le four rejette du CO2 sur tout le quai', 'Le four rejette du CO sur tout le quai'],
    ['Le domaine couvre 40 km2 au bord du lac', 'Le domaine couvre 40 km au bord du lac'],
    ['Le hangar couvre 40 m² au bord du lac', 'Le hangar couvre 40 m au bord du lac'],
    ['Le bassin contient 40 m³ de cette eau claire', 'Le bassin contient 40 m² de cette eau claire'],
    ['Le lot A4 part ce soir avec le bac', 'Le lot A part ce soir avec le bac'],
  ],
  'a raised figure': [
    ['On compte 10² grains dans chaque sac du moulin', 'On compte 102 grains dans chaque sac du moulin'],
    ['On compte 10⁶ grains dans chaque sac du moulin', 'On compte 106 grains dans chaque sac du moulin'],
    [
      'On compte 102 grains dans chaque sac du moulin',
      'On compte 10<sup>2</sup> grains dans chaque sac du moulin',
    ],
  ],
  'a sign that compares or joins': [
    ['Le taux reste < 5 % dans tout le port', 'Le taux reste > 5 % dans tout le port'],
    ['Le taux reste < 5 % dans tout le port', 'Le taux reste &gt; 5 % dans tout le port'],
    ['Le taux reste < 5 % dans tout le port', 'Le taux reste 5 % dans tout le port'],
    ['Le taux reste ≤ 5 % dans tout le port', 'Le taux reste ≥ 5 % dans tout le port'],
    ['Le débit du canal = celui de la rivière', 'Le débit du canal ≠ celui de la rivière'],
    ['Le hangar mesure 3 × 5 mètres sur le quai', 'Le hangar mesure 3 + 5 mètres sur le quai'],
    ['Le niveau varie de ± 5 mètres sur le quai', 'Le niveau varie de + 5 mètres sur le quai'],
    ['Le bac va du quai → au phare chaque soir', 'Le bac va du quai ← au phare chaque soir'],
    ['Le carnet dit ✓ pour tous les bateaux du port', 'Le carnet dit ✗ pour tous les bateaux du port'],
    ['Le maire répond 👍 à tous les bateliers du lac', 'Le maire répond 👎 à tous les bateliers du lac'],
    ['Tout le bureau du port écrit en C++ depuis mai', 'Tout le bureau du port écrit en C# depuis mai'],
    ['Tout le bureau du port écrit en C++ depuis mai', 'Tout le bureau du port écrit en C depuis mai'],
  ],
  'a minus': [
    ['On relève −3 °C sur le quai du port', 'On relève 3 °C sur le quai du port'],
    ['On relève -3 °C sur le quai du port', 'On relève 3 °C sur le quai du port'],
    ['On relève 3 °C sur le quai du port', 'On relève -3 °C sur le quai du port'],
    ['On relève -12 °C sur le quai du port', 'On relève 12 °C sur le quai du port'],
    ['On relève –3 °C sur le quai du port', 'On relève 3 °C sur le quai du port'],
    ['On relève − 3 °C sur le quai du port', 'On relève 3 °C sur le quai du port'],
    ['On relève 3 °C sur le quai du port', 'On relève –3 °C sur le quai du port'],
    ['The lock made −€5 a day in the spring', 'The lock made €5 a day in the spring'],
  ],
  'a currency or a share': [
    ['Le péage du pont coûte 5 ₽ depuis le printemps', 'Le péage du pont coûte 5 ₹ depuis le printemps'],
    ['Le péage du pont coûte 5 € depuis le printemps', 'Le péage du pont coûte 5 $ depuis le printemps'],
    ['Le taux du port reste de 5 % cette année', 'Le taux du port reste de 5 ‰ cette année'],
  ],
  'separators of figures': [
    ['Le port a reçu 1.500 tonnes de sel en mai', 'Le port a reçu 1,5 tonnes de sel en mai'],
    ['Le port a reçu 12,5 tonnes de sel en mai', 'Le port a reçu 125 tonnes de sel en mai'],
    ['Le port a reçu 1,50 tonnes de sel en mai', 'Le port a reçu 150 tonnes de sel en mai'],
    ['Le port a reçu 8 000 tonnes de sel en mai', 'Le port a reçu 10 000 tonnes de sel en mai'],
    ['Le port a reçu dix-sept tonnes de sel en mai', 'Le port a reçu 70 tonnes de sel en mai'],
  ],
};

/** Of brackets, elisions, incises and punctuation; likewise. */
export const ofLiberties: Readonly<Record<string, readonly CounterCase[]>> = {
  'letters in brackets': [
    [
      'Les dépenses du port diminueront de moitié cette année',
      'Les dépenses du port [a]ugmenteront de moitié cette année',
    ],
    ['Nous ne fermerons jamais le pont du nord', 'Nous fermeron[s] le pont du nord'],
    ['Nous ne fermerons jamais le pont du nord', '[J]amais nous fermerons le pont du nord'],
    ['The council will reopen the lock in spring', 'The council will [c]lose the lock in spring'],
  ],
  'words in brackets': [
    ['Marc Teilhet veut payer le pont du nord', '[Il ne] veut payer le pont du nord'],
    ['La région doit payer pour le pont du nord', 'La région doit [ne pas] payer pour le pont du nord'],
    ['The council shall pay for the northern lock', 'The council shall [not] pay for the northern lock'],
    [
      'Le port emploie 12 bateliers depuis le mois de mai',
      'Le port emploie [20] bateliers depuis le mois de mai',
    ],
    [
      'The port has employed 12 bargemen since last May',
      'The port has employed [twenty] bargemen since last May',
    ],
  ],
  'an elision': [
    [
      'Le maire du port a longuement dit que la digue est solide et que son rival est un piètre menteur',
      'Le maire … est … menteur',
    ],
    [
      'The mayor of the port said at length that the dyke is sound and that his rival is a wretched liar',
      'The mayor … is … liar',
    ],
    [
      'Nous garderons le bac du nord. Nous fermerons le vieux pont du sud',
      'Nous fermerons le vieux pont du sud […] Nous garderons le bac du nord',
    ],
  ],
  'an incise that is a hedge': [
    ['Le gérant, selon le rapport, a vendu la scierie au préfet', 'Le gérant a vendu la scierie au préfet'],
    ['Le gérant, prétend à tort son rival, a vendu la scierie', 'Le gérant a vendu la scierie'],
    [
      'Le gérant, d’après des rumeurs, a vendu la scierie au préfet',
      'Le gérant a vendu la scierie au préfet',
    ],
    ['Le gérant, affirme son rival, a vendu la scierie au préfet', 'Le gérant a vendu la scierie au préfet'],
    ['The miller, his rival claims, sold the barn in May', 'The miller sold the barn in May'],
    ['The miller, according to rumours, sold the barn in May', 'The miller sold the barn in May'],
    ['Le bac (sauf le dimanche) part du vieux quai à midi', 'Le bac part du vieux quai à midi'],
  ],
  'a comma or a stop': [
    ['Le juge a demandé son avis au passeur : « Non, coupable »', 'Non coupable'],
    [
      'The clerk read out the answer: “No. Money will be spent on the lock this year”',
      'No money will be spent on the lock this year',
    ],
    ['Le greffier lit la réponse : « Coupable ? Non, innocent de tout »', 'Coupable, non innocent de tout'],
  ],
  'a line of its own': [
    [
      'Il nous reste depuis hier soir\n12\nbateaux de bois au port',
      'Il nous reste depuis hier soir bateaux de bois au port',
    ],
  ],
  'markup of the note': [
    ['Nous fermerons le vieux pont du nord en mai', 'Nous `ne` fermerons `pas` le vieux pont du nord en mai'],
    ['Nous ne fermerons pas le vieux pont du nord', 'Nous ~~ne~~ fermerons ~~pas~~ le vieux pont du nord'],
  ],
};

const TWO =
  '« Nous ne fermerons jamais le pont du nord », a dit Lise Aubran. « Nous fermerons le pont du sud », a répondu Marc Teilhet.';
const ORME =
  '« Fermons le moulin dès demain matin », a dit Marc Teilhet. La salle a ri de bon cœur. « Gardons le four », a répondu Lise Vane.';

/** Whole notes that give words of several people, or of the reporter, to one: `altered`, or of a wrong speaker. */
export const ofSpeakers: readonly CounterCase[] = [
  [TWO, 'Lise Aubran a dit : « Nous ne fermerons jamais […] le pont du sud » (a.txt).'],
  [TWO, '> Nous ne fermerons jamais […] le pont du sud.\n>\n> — Lise Aubran, a.txt'],
  [ORME, 'Marc Teilhet a dit : « Fermons le moulin dès demain matin […] de bon cœur » (a.txt).'],
  [ORME, 'Marc Teilhet a dit : « Fermons le moulin dès demain matin. La salle a ri de bon cœur » (a.txt).'],
  [ORME, 'Marc Teilhet a dit : « Fermons le moulin dès demain matin. Gardons le four » (a.txt).'],
  [
    '« Gardons le four du port ! » Marc Teilhet a souri à la salle. « Fermons le moulin », a dit Lise Aubran.',
    'Marc Teilhet a dit : « Gardons le four du port ! Fermons le moulin » (a.txt).',
  ],
];

/** Of Markdown articles: what no reader of them sees, and a note that quotes it. */
export const ofUnseen: readonly CounterCase[] = [
  ['<!-- Le péage du pont restera gratuit tout l’été -->', 'Le péage du pont restera gratuit tout l’été'],
  ['![Le péage du pont restera gratuit tout l’été](pont.jpg)', 'Le péage du pont restera gratuit tout l’été'],
  ['~~Le péage du pont restera gratuit tout l’été~~', 'Le péage du pont restera gratuit tout l’été'],
  [
    '[pont]: https://example.org "Le péage du pont restera gratuit tout l’été"',
    'Le péage du pont restera gratuit tout l’été',
  ],
];
