import { phraseSet } from '../../text/phraseList';

/**
 * French verbs that give words to somebody: saying, writing, thinking aloud, judging. Written for this project; the
 * choice was checked against the reporting verbs of the Gender Gap Tracker (MIT, © SFU Discourse Processing Lab).
 */

/** Regular verbs in -er, as infinitives. `conjugateFrench` knows their changes of stem. */
export const FRENCH_ER_VERBS = `
accuser admonester affirmer ajouter alerter alléguer annoncer apostropher appeler approuver arguer
argumenter articuler assener asséner assurer attester avancer avouer badiner balayer blâmer bougonner
certifier célébrer citer clamer commenter communiquer comparer compléter concéder condamner confesser confier
confirmer conseiller considérer constater contester crier critiquer demander deviner décider déclamer
déclarer décréter décrier dénoncer déplorer détailler dévoiler diagnostiquer dicter divulguer douter
encenser enchaîner ergoter espérer estimer exagérer exclamer exhorter exiger expliciter expliquer exposer
exprimer exulter énoncer énumérer épingler éreinter étriller évoquer fanfaronner féliciter fulminer fustiger
glisser gronder hésiter hurler illustrer imaginer implorer indiquer informer inquiéter insinuer insister
interpeller interroger inviter invoquer ironiser juger jurer justifier lancer lâcher louanger louer
marmonner marteler menacer mentionner minimiser moquer murmurer nier noter notifier nuancer objecter
observer opiner ordonner parler pavoiser penser persifler pester plaider plaisanter pointer préciser
préconiser présager prétexter prier proclamer pronostiquer prophétiser proposer protester prôner qualifier
questionner raconter railler raisonner rappeler rapporter rassurer recommander redouter regretter rejeter
relater relever remarquer remercier reprocher réaffirmer réclamer récuser réfuter répéter répliquer résumer
rétorquer révéler ridiculiser riposter saluer scander signaler signifier sommer souffler souhaiter soulever
souligner soupçonner soupirer spécifier spéculer stipuler suggérer supplier supposer susurrer tancer taxer
tempérer tempêter temporiser témoigner théoriser tonner trancher tweeter twitter vanter vitupérer vociférer
`;

/**
 * Other verbs: infinitive, third persons of the present, stem of the imperfect, stem of the future, past
 * participle, third person of the simple past.
 */
export const FRENCH_OTHER_VERBS = `
dire dit disent dis dir dit dit
redire redit redisent redis redir redit redit
contredire contredit contredisent contredis contredir contredit contredit
prédire prédit prédisent prédis prédir prédit prédit
maudire maudit maudissent maudiss maudir maudit maudit
écrire écrit écrivent écriv écrir écrit écrivit
décrire décrit décrivent décriv décrir décrit décrivit
réjouir réjouit réjouissent réjouiss réjouir réjoui réjouit
reconnaitre reconnait reconnaissent reconnaiss reconnaitr reconnu reconnut
reconnaître reconnaît reconnaissent reconnaiss reconnaîtr reconnu reconnut
répondre répond répondent répond répondr répondu répondit
défendre défend défendent défend défendr défendu défendit
prétendre prétend prétendent prétend prétendr prétendu prétendit
poursuivre poursuit poursuivent poursuiv poursuivr poursuivi poursuivit
conclure conclut concluent conclu conclur conclu conclut
soutenir soutient soutiennent souten soutiendr soutenu soutint
maintenir maintient maintiennent mainten maintiendr maintenu maintint
convenir convient conviennent conven conviendr convenu convint
prévenir prévient préviennent préven préviendr prévenu prévint
promettre promet promettent promett promettr promis promit
admettre admet admettent admett admettr admis admit
émettre émet émettent émett émettr émis émit
démentir dément démentent dément démentir démenti démentit
avertir avertit avertissent avertiss avertir averti avertit
renchérir renchérit renchérissent renchériss renchérir renchéri renchérit
réagir réagit réagissent réagiss réagir réagi réagit
rugir rugit rugissent rugiss rugir rugi rugit
gémir gémit gémissent gémiss gémir gémi gémit
définir définit définissent définiss définir défini définit
applaudir applaudit applaudissent applaudiss applaudir applaudi applaudit
croire croit croient croy croir cru crut
craindre craint craignent craign craindr craint craignit
plaindre plaint plaignent plaign plaindr plaint plaignit
dépeindre dépeint dépeignent dépeign dépeindr dépeint dépeignit
`;

/** Present forms that are also common nouns: no verb after an article or a preposition. */
export const FRENCH_VERBS_OR_NOUNS = phraseSet(`
annonce | annonces | note | notes | juge | juges | demande | demandes | critique | critiques | estime
lance | avance | reproche | doute | menace | cite | relève | plaisante | attaque | attaques | pointe
souffle | conseille | craint | commente | exprime | glisse | communique | expose | résume | rêve
`);

/** Participles that announce a name in quotation marks: "surnommé « … »". */
export const FRENCH_NAMING_PARTICIPLES = phraseSet(`
dit | dite | dits | dites | appelé | appelée | appelés | appelées | surnommé | surnommée | surnommés
surnommées | baptisé | baptisée | baptisés | baptisées | intitulé | intitulée | intitulés | intitulées
nommé | nommée | nommés | nommées | dénommé | dénommée | titré | titrée | rebaptisé | rebaptisée
prénommé | prénommée | sous-titré | soi-disant | autoproclamé | autoproclamée | autoproclamés | prétendu
prétendue | prétendus | prétendues | estampillé
`);

/** Nouns that announce a title, a name or an expression in quotation marks, with or without "de" after them. */
export const FRENCH_NAMING_NOUNS = phraseSet(`
titre | statut | rang | surnom | nom | label | notion | concept | expression | terme | termes | mot
mots | devise | opération | projet | programme | dispositif | plan | film | roman | livre | album
série | chanson | ouvrage | émission | spectacle | exposition | pièce | rubrique | catégorie | essai
mention | système | principe | revue | magazine | journal | poème | opéra | documentaire | jeu | prix
`);
