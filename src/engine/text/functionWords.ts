/** Words that carry grammar rather than content, French and English, as loose keys (no accents, no apostrophes). */
const FRENCH =
  'a ai au aux avec c ce ceci cela ces cet cette ceux ci comme d dans de des donc du elle elles en entre est et ete etre eu eux font fait il ils j je jusqu l la le les leur leurs lui m ma mais me meme mes moi mon n ne nos notre nous on ont ou par pas plus pour qu quand que quel quelle qui quoi s sa sans se sera ses si son sont sous sur t ta te tes toi ton tous tout toute toutes tres tu un une va vers votre vous y afin ainsi alors apres aussi avant bien car chez contre cet deja depuis dont encore etait etaient lors peu puis selon soit';
const ENGLISH =
  'a an and are as at be been but by can could did do does for from had has have he her him his how i if in into is it its may me more most my no not of on or our out over she should so some such than that the their them then there these they this those to too up us was we were what when which who will with would you your';

const WORDS: ReadonlySet<string> = new Set(`${FRENCH} ${ENGLISH}`.split(' '));

/** Whether a loose key is a function word. */
export function isFunctionWord(key: string): boolean {
  return WORDS.has(key);
}
