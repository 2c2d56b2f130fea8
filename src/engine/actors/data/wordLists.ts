/** Closed word classes of French and English, folded (see `foldWord`), for telling names from other words. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that begin no name though they are often capitalised: function words, time words, labels of a press page. */
export const FUNCTION_WORDS = setOf(`
a afin ai aie ailleurs ainsi ait alors apres as assez au aucun aucune aujourd aupres auquel aussi aussitot autant autour
autre autrefois autres aux auxquels avait avant avec ayant beaucoup bien bientot bref c ca car ce ceci cela celle celles celui
cependant certain certaine certains certaines ces cet cette ceux chacun chacune chaque chez ci combien comme comment
concernant contrairement contre d dans de debut deja demain depuis derriere des desormais dessus deux devant dix donc
dont du durant echo elle elles en encore enfin enfin ensemble ensuite entre environ est et etaient etait etant ete etre eu eux
excepte face faut fin fut grace guere h hier hors huit hui ici il ils j jadis jamais je jusqu jusque l la lequel laquelle lesquels le
les leur leurs loin lors lorsqu lorsque lui ma mais malgre me meme mes mieux moi moins mon n ne neanmoins neuf ni non
nombre nos notamment notre nous nul on ont or ou oui outre par parce parfois parmi partout pas pendant personne peu peut
plus plusieurs plutot pour pourquoi pourtant pres presque puis puisqu puisque qu quand quant quatre que quel quelle quelles
quelqu quelque quelques quels qui quiconque quinze quoi quoique rien s sa sans sauf se selon sept ses seul seule seulement si
sinon sitot six soit sommes son sont soudain sous souvent suite sur surtout t ta tandis tant tard te tel telle telles tels tes
toi ton tot toujours tous tout toute toutefois toutes tres trois trop tu un une unes uns va vers via vingt voici voila vos
votre vous voyez vu y
interroge interrogee interroges questionne ne nee selon source sources photo photos credit credits video videos image images
lire voir copier lien partager partage publie mis mise jour actualite actualites article articles accueil dernier derniere
derniers premiere premierement dernieres precedent suivant auteur redaction legende titre date resume chapeau annexe note
notes abonnes abonnez newsletter commentaires tags rubrique plus menu recherche
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre
novembre decembre monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december
noel paques ramadan internet web covid sida etat etats gouvernement republique constitution histoire dieu bible coran
about above according after again against ago all almost along already also although always am amid among an and another
any anyone anything are around as asked at away back be because been before being below between both but by can could
despite did do does done during each earlier either even ever every everyone everything few first following for former
from further had has have he hence her here hers him his how however if i in including indeed inside instead into is it its
itself just last late later least less let like ll many me meanwhile might more moreover most much must my near neither never
nevertheless new next no nobody none nor not nothing now of off often on once one only onto other others otherwise our
ours out outside over own per perhaps please q rather re read really recently said same second see several shall she should
since so some someone something soon still such t than that the their theirs them then there therefore these they this
those though three through thus to today together tomorrow tonight too toward towards two under unless unlike until up
upon us usually ve very vs was we were what whatever when where whereas whether which while who whoever whom whose why
will with within without would yes yesterday yet you your yours told asked speaking asked given here thanks thank
table term figure chapter section file page pages vol volume no
`);

/** Time words that English capitalises: they end a run of capitals. */
export const TIME_WORDS = setOf(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december today yesterday tomorrow
`);

/** Points of the compass: they begin no name by themselves. */
export const COMPASS = setOf('nord sud est ouest north south east west');

/** Pronouns and the like that stand as the first word before a verb without naming anybody. */
export const BEFORE_VERB = setOf(`
a est etait avait sera serait fut va vont ont sont etaient avaient dit disait declare affirme annonce estime assure explique
precise ajoute accuse veut voulait doit devait peut pourrait pouvait aurait n s ne se fait has is was had said says will would
were can could may did does announced declared warned wants told added
`);

/** Small words inside a name that join it to the capital after them, whoever bears it. */
export const PARTICLES = setOf('von van der den bin ben ibn al el dos da di della del zu ter ten af und');

/** Small words that join a name only when a given name stands before them. */
export const LINKING_PARTICLES = setOf('de du des d la le l y e');

/** Articles that belong to a name when they are capitalised inside a sentence: Le Monde, La Haye, The Hague. */
export const ARTICLES = setOf('le la les l the el los las');

/** Forms of address before a name. */
export const CIVILITIES = setOf(
  'm mm mme mmes mlle mlles mr mrs ms miss dr pr prof me mgr maitre monsieur madame mademoiselle sir lord lady dame sheikh excellency excellence cllr ald alderman rev revd reverend capt sgt hon veuve vve docteur professeur',
);

/** Offices by which somebody is addressed without a name: "Mr. President". */
export const ADDRESSED_OFFICES = setOf(
  'president speaker chairman chairwoman chairperson chair minister secretary ambassador commissioner moderator',
);

/** What members of a parliament call one another: "the hon. Gentleman". */
export const PARLIAMENTARY = setOf('gentleman gentlemen lady ladies friend friends member members');

/** Nouns right before the name of a company or body. */
export const COMPANY_NOUNS = setOf(
  'compagnie societe entreprise firme association ong start-up startup enseigne marque cooperative mutuelle company firm charity operator contractor supplier utility nonprofit',
);

/** First words of a name that make it an organisation, in French; the name goes on in lower case. */
export const ORGANISATION_HEADS = setOf(`
academie agence alliance amicale armee assemblee association autorite banque bourse bureau caisse centre chambre cercle
club coalition college comite commissariat commission communaute compagnie confederation conference congregation congres
conseil consortium cooperative coordination corps cour croix departement diocese direction ecole eglise etablissement
federation fondation fonds force forces forum front garde gendarmerie groupe groupement haut ligue mairie maison ministere
mission mouvement musee observatoire office ordre organisation orchestre parlement parquet parti patriarcat police
prefecture rassemblement regie region reseau secretariat senat service societe syndicat theatre tribunal union universite
institut hopital institution laboratoire collectif bibliotheque ambassade
`);

/** Of these, the ones that name an organisation even in lower case, before "de" and a capital. */
export const LOWER_HEADS = setOf(`
academie ambassade consulat ministere universite institut federation confederation syndicat prefecture diocese observatoire
secretariat tribunal parti fondation association orchestre musee
`);

/** Heads that name an organisation by themselves, capitalised. */
export const LONE_HEADS = setOf(
  'senat parlement congres assemblee chambre bourse parquet mairie senate parliament congress',
);

/** Nouns before a name that say what it is: "le groupe X", "le quotidien X", "la ville de X". */
export const ORGANISATION_LABELS = setOf(`
groupe entreprise societe ong parti compagnie firme constructeur association syndicat club federation organisation milice
start startup geant operateur fondation equipe
`);
/** What a newspaper or magazine is called where it is not named. */
export const PAPER_NOUNS = setOf('journal quotidien magazine hebdomadaire newspaper daily weekly');
export const OUTLET_LABELS = setOf(
  'agence journal quotidien magazine hebdomadaire chaine radio site revue media newspaper magazine daily outlet agency broadcaster',
);
export const PLACE_LABELS = setOf(`
ville region province district commune village departement quartier port aeroport ile iles lac mont mer fleuve riviere banlieue
oblast capitale nord sud est ouest centre rue place avenue boulevard pres gare vallee cote golfe detroit peninsule desert
foret montagne massif station barrage hameau col cratere domaine base camp prison autoroute etat comte canton maire prefet habitants aeroport city town province region near north south east west
island river lake
`);

/** Words anywhere in a run of capitals that make it an organisation. */
export const ORGANISATION_WORDS = setOf(`
airlines airways association bank board bureau center centre club co college commission committee company congress corp
corporation council court department federation force forces foundation fund group hospital inc industries institute
international league ltd ministry motors museum office organisation organization orchestra parliament party police press
records research sa school senate service services society studios systems technologies union united university fc afc ac rc
air electric olympique racing sporting real athletic party movement front army navy guard agency authority
`);

/** Words anywhere in a run of capitals that make it a news outlet. */
export const OUTLET_WORDS = setOf(`
journal gazette times tribune post herald news tv television radio magazine revue tele hebdo quotidien courrier depeche
chronicle telegraph observer daily star mail review nouvelles canal zeitung pravda presse
`);

/** First words of a newspaper's name after its article, which goes on with "de". */
export const OUTLET_HEADS = setOf(`
journal gazette quotidien courrier depeche tribune echo echos voix nouvelliste republique telegramme moniteur messager
revue lettre matin soir observateur independant progres
`);

/** Last words of an English name that make it a place. */
export const PLACE_TAILS = setOf(
  'lake river island islands street valley bay beach mount mountain mountains city county airport square park hills falls',
);

/** First words of a place's name that goes on with "de": "Vallée d'…", "Col du …". */
export const PLACE_HEADS = setOf(`
vallee col parc place pays ile iles mont monts cap golfe lac mer baie rue avenue boulevard pont port porte fort foret plateau presqu
chateau quartier wilaya oblast aeroport gare square quai detroit canal cote massif plaine desert vallees gorges pointe
`);

/** First words of a name that is an event, a text or a thing and no actor. */
export const THING_HEADS = setOf(`
coupe tour jeux championnat championnats mondial euro prix festival salon open guerre revolution traite accord accords loi
code convention declaration charte pacte plan operation journee journees fete nuit ligue oscar oscars cesar grammy nobel
brexit cup games championship treaty act war festival prize awards award day world grand internationaux ironman marathon
premiere seconde bac article hurricane cyclone ouragan typhon tempete rallye sommet
`);

/** Verbs and nouns of giving, opposing and addressing: what follows "à" after them is a state, not a place. */
export const GIVING =
  /^(?:fourni|livr|donn|vend(?!redi)|vent|apport|offr|accord[eai]|octro|transf|cede|cedera|aid|assistance|soutien|arm|munition|demand|ordonn|reproch|oppos|imput|attribu|impos|inflig|envoy|pret|promet|promis|permet|permis|repond|repons|adress|appel|interdi|propos|lie(?!u)|allie|hostil|favorabl|sanction|supply|suppl|giv|sell|sold|lend)/;

/** Phrases "face à", "grâce à", "quant à": no place follows them. */
export const ADDRESSING = setOf(
  'face grace quant rapport contrairement suite oppose opposee opposees opposes due dus due du ressemble',
);

/** Verbs and nouns of travel before "to": the city is meant. */
export const TRAVELLING =
  /^(?:travel|trip|fl[ye]|flew|flight|visit|return|mov|went|go(?:es|ing)?$|came|come|journey)/;

/** Nouns of events before "de" and a capital: the city is meant. */
export const EVENTS = setOf(`
sommet conference congres forum reunion rencontre heure accords accord traite protocole manifestation manifestations
attentat attentats attaque attaques rue rues places avenues boulevards murs faubourgs aeroport ville habitants banlieue region maire mairie universite stade
centre metro gare port quartier quartiers tribunal cour bourse diocese archeveque eveque peripherique marathon tour
festival exposition ouest est nord sud km kilometres sortie arrivee parquet procureur prefecture prefet
`);

/** English nouns after a capital's name: the city is meant ("the Washington summit"). */
export const EVENTS_AFTER = setOf(
  'summit meeting conference talks airport university street streets marathon declaration accords treaty protocol',
);

/** Prepositions of place, and verbs or nouns that ask for a place. */
export const PLACE_PREPOSITIONS = setOf('a au aux in at near jusqu');

/** Peoples that are no country's: their names are no actors either. */
export const PEOPLES = setOf(`
europeen europeenne europeens europeennes africain africaine africains africaines asiatique asiatiques arabe arabes juif juive
juifs juives musulman musulmane musulmans musulmanes chretien chretienne chretiens chretiennes catholique catholiques
protestant protestants kurde kurdes rom roms breton bretons bretonne parisien parisiens parisienne parisiennes quebecois
quebecoise basque basques catalan catalans catalane corse corses ecossais ecossaise anglais anglaise anglaises gallois
galloise tatar tatars tchetchene tchetchenes slave slaves latino latinos romain romains romaine londonien londoniens
new yorkais alsacien alsaciens flamand flamands wallon wallons ouighour ouighours uyghur uyghurs sunnite sunnites chiite chiites
bermudien bermudienne occidental occidentale occidentaux occidentales terrien terriens sud-americain
european europeans african africans asian asians arab arabs jew jews jewish muslim muslims christian christians kurd kurds
kurdish english scottish welsh western westerner westerners islamic catholic catholics parisians latin republican republicans democrat democrats conservatives liberals
`);

/** Known names that are ordinary nouns too: names only after a determiner ("le Golfe", "the West"). */
export const AFTER_DETERMINER = setOf(
  'west golfe gulf manche terre lune earth moon arctic fed capitole commonwealth guardian',
);

/** Determiners, elided ones too. */
export const DETERMINERS = setOf(
  'le la l les du au aux des the un une ce cet cette ces son sa ses leur leurs',
);

/** What is headed by a department of state: the noun after it names no actor. */
export const DEPARTMENT_LABELS = setOf(
  'ministre ministres ministere secretaire minister secretary portefeuille affaires droits',
);

/** Words that institutions capitalise out of respect: a run of only these names nobody ("Member States", "la Charte"). */
export const RESPECTFUL_CAPITALS = setOf(`
member members state states charter charte government governments gouvernements nation nations united assembly council
conference conferences convention declaration programme program agenda power powers republic head heads treaty protocol
protocols summit organization organisation plenary human rights right women woman man men children child development social
sustainable economic action platform ministers minister parliament president chair chairman committee commission special
general central eastern western northern southern southeast northeast northwest southwest middle high great greater upper
lower federal national international global world climate change peace security unity party parties group groups department
ministry court bank fund project plan strategy framework universal nuclear weapons proliferation non mission forces force
police army constitution cabinet church law act bill order city county district province region capital internet earth
millennium goals goal disarmament democracy freedom justice islam christianity god bible records meetings meeting day week
etats partie parties membres pays monde nation peuple peuples homme hommes femme femmes ecole ville territoire loi justice sante
securite defense transports travail education culture finances economie interieur affaires politique sport sports opposition
affairs foreign external home debate light small heavy arms
`);

/** Last words of an English name that is a text, an event or a thing. */
export const THING_TAILS = setOf(`
declaration convention treaty agenda round protocol protocols accord accords charter act plan programme program summit conference
war cup games award awards prize day resolution agreement agreements review championship championships festival law bill
strategy goals crisis project operation revolution era century street road syndrome virus
`);

/** Acronyms that name no actor. */
export const COMMON_ACRONYMS = setOf(`
pib tva usb vih sida adn arn gps sms pdf html url gmt utc cet cest isbn jpeg faq rss api qg ak tnt ivg pma gpa ok hs vo vf
smic rsa qr ttc ht pme tpe rtt cdd cdi bac hiv aids dna gdp ceo cfo vip ngo pc tv cd dvd hd led lgbt lgbtq ovni ufo pdg rip
ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi am pm ad bc co id it uv bd jo cop co2 pm10 nb mw kw km
kg mm cm ko mo tb ns lol fin sos mvp ong vtt
`);
