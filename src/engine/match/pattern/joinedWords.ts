/**
 * Words that are others than their parts written apart: "partout" and "par tout", "maybe" and "may be". A blank lost or put
 * in by a printer or a scanner is tolerated elsewhere. Closed compounds of grammar and time, French and English, as loose keys.
 */
const FRENCH =
  'adieu affaire affaires afin ailleurs alentour alentours aplomb apres aupres aussitot autant autour autrefois auxquelles auxquels avenir bientot bonheur bonhomme bonsoir bonjour cependant contretemps davantage debout dedans dehors dela depuis desormais dessous dessus devant dorenavant encore enfin ensuite entrain entretemps envers gentilhomme jadis jamais lendemain longtemps lorsque madame maintenant malgre malheur midi milieu minuit monsieur naguere neanmoins parce parfois parmi partant partout passeport plupart plusieurs plutot pourquoi pourtant pourboire presque printemps puisque quelque quelquefois quelques quoique sinon soudain surplus surtout toujours toutefois vaurien vinaigre voici voila sitot tantot pardessus pardessous sousentendu peutetre quiconque quelquun outremer';
const ENGLISH =
  'afterward afterwards again ago ahead alike allow allright almost alone along alongside already also although altogether always amiss anybody anyhow anymore anyone anything anyway anywhere apart around aside asleep astray await awake aware away awhile became because become before behind being below beneath beside besides between beyond cannot downstairs everybody everyday everyone everything everywhere forever forget forgive hereafter herein however indeed inside instead into inward itself maybe meantime meanwhile moreover myself nevertheless nobody nonetheless nothing notwithstanding nowadays nowhere onto otherwise ourselves outside overall overcome overseas percent sometime sometimes somebody somehow someone something somewhat somewhere themselves thereafter therefore thereof throughout today together tomorrow tonight toward towards underneath undergo understand until upon upset upstairs whatever whenever whereas wherever whoever within without yourself';

const WORDS: ReadonlySet<string> = new Set(`${FRENCH} ${ENGLISH}`.split(' '));

/** Whether a loose key, written in one word, says something else than its parts. */
export function isOwnWord(key: string): boolean {
  return WORDS.has(key);
}
