/** The words by which the head of a quotation ("Roy, un peu las, s'emporte : « … »") is read. French and English. */
import { phraseSet } from '../../text/phraseList';

/** What may open a head before its subject and says nothing about it. */
export const OPENERS = phraseSet(`
et | puis | mais | or | car | enfin | ensuite | donc | ainsi | aussi | encore | toujours | alors | pourtant | même
and | then | but | so | also | again | next | finally | later | still | yet | here | now | once | ici | là
voici | écoutez | écoutons | plutôt | listen | hear
`);

/** Nouns for what somebody says, whose owner says it. */
export const SAYINGS = phraseSet(`
formule | formules | mot | mots | phrase | phrases | expression | expressions | terme | termes | propos | citation | citations
déclaration | déclarations | réaction | réactions | réponse | réponses | réplique | répliques | aveu | aveux | promesse | promesses
constat | constats | avertissement | avertissements | chute | conclusion | conclusions | question | questions | remarque
remarques | verdict | avis | conseil | conseils | argument | arguments | objection | objections | maxime | cri | boutade | pique
trait | image | définition | résumé | version | explication | commentaire | témoignage | regret | regrets | souhait | sentence
credo | leçon | devise | prière | crainte | peur | colère | défense | raison | plainte | reproche | reproches | diagnostic
excuse | excuses | riposte | démenti | confidence | plaidoyer | appel | consigne | ordre | analyse | réserve | réserves
words | word | terms | formula | remark | remarks | quote | quotes | line | lines | retort | reply | answer | answers | advice
complaint | summary | confession | warning | argument | claim | quip | joke | comment | comments | view | opinion | judgement
judgment | motto | picture | hope | fear | plea | lament | point | response | rejoinder | explanation | excuse | definition
refrain | defence | defense | creed | promise | reason | apology | observation | aside | account | denial | admission
rebuttal | parting | rule | statement
lettre | lettres | courriel | mail | tweet | message | communiqué | discours | allocution | déposition | position | thèse
entretien | interview | note | billet | télégramme | intervention | plaidoirie | hypothèse | théorie | morale | philosophie
letter | email | e-mail | post | message | speech | deposition | testimony | evidence | stance | theory | recollection | memory
telegram | toast | moral | diagnosis | prediction | forecast | suggestion | proposal
`);

/** What is written or shown and speaks for itself; who reads it, puts it up or passes it does not. */
export const WRITTEN = phraseSet(`
panneau | pancarte | écriteau | affiche | affiches | banderole | banderoles | plaque | inscription | graffiti | enseigne
devise | slogan | épitaphe | notice | sign | signs | poster | placard | placards | banner | plaque | graffito | inscription
headline | epitaph | tombstone | billboard
`);

/** Verbs by which one gives the words of another: read aloud, heard, quoted. Beginnings of their forms. */
export const OF_ANOTHER =
  /^(?:lit|lisent|lisait|lut|lu|lue|relit|relu|entend|entendu|entendait|apprend|apprit|appris|reçoit|reçu|reçut|découvr|découvert|écout|cit(?:e|ent|ait|a|er|ant|ons|é)$|recopi|traduit|traduis|rapport|relat|relay|relai|quot(?:es|e|ed|ing)$|cites?$|cited$|citing$|hears?$|heard$|reads?$|reading$|learns?$|learned$|learnt$|receiv|copies$|copied$|translat|relays?$|overhear|paraphras|attribu|imput|prêt(?:e|ait|é)$)/;

/** Verbs that make of "la formule", "the line" behind them another's: taken up, liked, refused. */
export const TAKEN_UP =
  /^(?:repren|repris|reprit|retien|retenu|aim|ador|préfèr|préfér|relèv|relev|not(?:e|ent|ait|é)$|soulign|comment|contest|réfut|récus|rejet|rejett|dément|démenti|moqu|raill|applaud|approuv|répèt|répét|rappel|repeat|echo|likes?$|loves?$|keeps?$|prefer|reject|dismiss|disput|mock|refut|prais|recall|deni|deny|borrow|emprunt|répond|repl|answer|respond|reti|commen)/;

/** Verbs of saying nothing. */
export const SILENT = phraseSet('tait | taisent | taisait | tu | silent | silence | muet | muette | mute');

/** What may be said of somebody with "est" and an ending of a participle without anything being done to them. */
export const STATES = phraseSet(`
désolé | désolée | amusé | amusée | étonné | étonnée | agacé | agacée | résigné | résignée | mesuré | mesurée | nuancé | nuancée
tranché | tranchée | déterminé | déterminée | persuadé | persuadée | décidé | décidée | énervé | énervée | inspiré | inspirée
désabusé | désabusée | exaspéré | exaspérée | soulagé | soulagée | inquiété | fâché | fâchée | navré | navrée | énoncé | posé | posée
modéré | modérée | assuré | assurée | allé | allée | arrivé | arrivée | entré | entrée | monté | montée | resté | restée | tombé | tombée
retourné | retournée | rentré | rentrée | passé | passée | cité | citée | délighted | delighted | worried | convinced | tired | pleased
relieved | exasperated | disappointed | concerned | amused | resigned | determined | unimpressed | impressed | unmoved | measured
decided | quoted | cited | annoyed | surprised | puzzled | detailed
`);

/** Irregular participles of what is done to somebody. */
export const UNDERGONE = phraseSet(`
pris | prise | mis | mise | vu | vue | lu | lue | entendu | entendue | battu | battue | reçu | reçue | interdit | interdite | dit | dite
décrit | décrite | poursuivi | poursuivie | saisi | saisie | contredit | contredite | élu | élue
told | heard | seen | given | shown | read | sent | taught | made | beaten | struck | left | brought | held | written | known | called
`);

/** Nobody in particular, or the writer: a head with such a subject is not the named person's. */
export const OTHER_SUBJECTS = phraseSet(
  "je | j' | on | i | we | one | somebody | someone | nobody | quelqu'un | personne",
);

/** What opens a clause with a subject of its own. */
export const NEW_CLAUSE = phraseSet(
  "que | qu' | dont | où | tandis | alors | puisque | puisqu' | lorsque | lorsqu' | quand | si | that | while | whereas | whom | whose | where | when | because | if | parce",
);

/** What somebody would say, and has not said. */
export const UNREAL = phraseSet(
  'would | might | could | dirait | diraient | répondrait | pourrait | aurait-il | should | devrait',
);
