/**
 * How much each sign speaks for a person, a place, an organisation and a news outlet. Written by `npm run train`.
 *
 * Set by hand first, then fitted by multinomial logistic regression with those as prior (L2 = 2) on the unknown
 * names of 226 French news articles (WiNER-fr, January to June 2016; texts CC BY 2.5 Wikinews, annotations CC BY
 * 4.0 Y. Dupont). Right kind in five-fold cross-validation: 0.886 (by hand alone 0.842). The weights are sums of
 * evidence, no text.
 */
export const SIGN_WEIGHTS = {
  acronym: [-1.3, -1.1, 2.4, 1.8],
  addressed: [3.4, -1.7, -1.7, -1.7],
  'after:au': [-2, 0.5, 1.5, 1.5],
  'after:aux': [-1.2, 0.3, 0.8, 0.8],
  'after:chez': [0, -0.5, 0.5, 0.5],
  'after:contre': [0.3, -0.2, -0.1, -0.1],
  'after:de': [-0.1, 0.6, -0.5, -0.5],
  'after:du': [-2.2, 1.1, 1.2, 1.2],
  'after:en': [-0.9, 1.7, -0.9, -0.9],
  'after:et': [-0.1, 0.6, -0.5, -0.5],
  'after:l': [-2, 0.4, 1.6, 1.6],
  'after:la': [-2.1, 1.1, 1, 1],
  'after:le': [-2, 0.8, 1.2, 1.2],
  'after:les': [-1.4, 0.2, 1.2, 1.2],
  'after:par': [0, -0.2, 0.2, 0.2],
  'after:the': [-1.9, 0.5, 1.3, 1.3],
  'after:vers': [-0.4, 0.4, 0, 0],
  'after:à': [-1, 1.8, -0.8, -0.8],
  afterComma: [0.4, 0.1, -0.5, -0.5],
  afterWord: [0.5, -0.4, -0.1, -0.1],
  articleFirst: [-0.7, 0, 0.6, 0],
  beforeAge: [2, -1, -1, -1],
  beforeBracket: [0.4, -0.2, -0.2, -0.2],
  beforeVerb: [-0.1, -0.2, 0.3, 0.3],
  begins: [1, -0.6, -0.4, -0.4],
  capsFirst: [-0.8, -0.3, 1.1, 1.1],
  capsInside: [-0.3, -0.4, 0.7, 0.7],
  givenAlone: [1.5, -0.5, -1, -1.6],
  givenFirst: [3.3, -1.7, -1.6, -2.2],
  givenHyphened: [1, -0.4, -0.6, -0.6],
  headed: [-2.1, -1.8, 3.8, 3.2],
  hyphened: [-0.8, 0.8, 0, -0.6],
  hyphenedPreposition: [-1.3, 2.7, -1.4, -1.4],
  initialFirst: [2.1, -1, -1, -1],
  innerCapital: [-0.7, -0.8, 1.5, 0.9],
  lowerInside: [-0.1, 0.6, -0.5, -1.1],
  many: [0.1, 0.1, -0.3, -0.9],
  opens: [-0.3, 0, 0.3, 0.3],
  organisationLabel: [-1.3, -1.1, 2.4, 2.4],
  organisationWord: [-1.3, -1.2, 2.4, 2.4],
  outletLabel: [-1.1, -1.1, 2.1, 3.6],
  outletWord: [-1.1, -1.1, 2.2, 3.7],
  particle: [0.6, -0.7, 0, 0],
  personEnding: [1.1, -0.5, -0.6, -0.6],
  placeEnding: [-0.2, 0.6, -0.4, -0.4],
  placeLabel: [-0.6, 1.8, -1.2, -1.2],
  placeWord: [-0.9, 1.3, -0.4, -0.4],
  role: [2.1, -1.4, -0.7, -0.7],
  saint: [-0.8, 1.5, -0.7, -0.7],
  single: [-0.3, 0.6, -0.2, -0.8],
  three: [-0.3, 0.1, 0.2, -0.4],
  two: [0.9, -0.6, -0.3, -0.9],
} satisfies Readonly<Record<string, readonly [number, number, number, number]>>;

/** Something that speaks for what an unknown name is: a trait of its own, or what stands beside it. */
export type Sign = keyof typeof SIGN_WEIGHTS;
