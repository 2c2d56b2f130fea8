/** The ways a note gives words to somebody, and an article in which several people speak, for fixes of the speaker. */

/** Who speaks in {@link TIDE}, with the words of each. */
export const SPOKEN: Readonly<Record<string, string>> = {
  'Anne Orcine': 'Le chenal sera dragué avant la fin du printemps prochain',
  'Bruno Astier': 'Nous ne vendrons jamais la halle aux poissons du port',
  'Solène Vautrin': 'Les grues neuves coûtent trop cher à notre petite ville',
  'Hugo Perrault': 'La marée basse emportera ce qui reste de la jetée',
  Danemark: 'Aucun bateau ne partira tant que la criée sera fermée',
  Norvège: 'La pêche au large restera libre pour tous les voisins',
};

/** An invented article. */
export const TIDE = `Le port de Carvel attend

« ${SPOKEN['Anne Orcine']} », a déclaré mardi Anne Orcine, ingénieure.

Le maire de Carvel, Bruno Astier, a répondu. « ${SPOKEN['Bruno Astier']} », a déclaré Bruno Astier.

La présidente de la chambre de commerce, Solène Vautrin, doute. « ${SPOKEN['Solène Vautrin']} », a affirmé Solène Vautrin.

« ${SPOKEN['Hugo Perrault']} », a prévenu Hugo Perrault, économiste.

Le Danemark a déclaré : « ${SPOKEN.Danemark} ».

L’Islande s’est tue. La Norvège a déclaré : « ${SPOKEN.Norvège} ».
`;

/** Notes in which X is said to have spoken the words Q. */
export const FORMS: readonly string[] = [
  'X a déclaré : « Q » (port.txt).',
  'Hier, X a expliqué que « Q » (port.txt).',
  '« Q », a déclaré X (port.txt).',
  '« Q », tonne X, lundi (port.txt).',
  'Selon X, « Q » (port.txt).',
  'D’après X : « Q » (port.txt).',
  'Pour X, « Q » (port.txt).',
  'X : « Q » (port.txt)',
  '**X** : « Q » (port.txt)',
  '- X : « Q » (port.txt)',
  '« Q » (X) (port.txt)',
  '« Q » — X (port.txt)',
  '> Q\n>\n> — X (port.txt)',
  '> Q\n> — X, lundi (port.txt)',
  '« Q » : X (port.txt)',
  '| Qui | Mots |\n|---|---|\n| X | « Q » (port.txt) |',
  'La réponse de X : « Q » (port.txt).',
  'On retient la phrase de X : « Q » (port.txt).',
  'X a déclaré :\n\n> Q (port.txt)',
];

/** How notes call people who speak, or do not, in {@link TIDE}. */
export const CALLED: readonly string[] = [
  'Anne Orcine',
  'Mme Orcine',
  'Bruno Astier',
  'M. Astier',
  'le maire Bruno Astier',
  'le maire de Carvel, Bruno Astier,',
  'Hugo Perrault, économiste,',
  'la présidente Solène Vautrin',
  'Solène Vautrin',
  'la Suède',
  'la Norvège',
];
