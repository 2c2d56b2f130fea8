/** The words that roles are made of: "président", "secrétaire général", "prime minister". Data and look-ups. */
import { addForm, type GrowingTrie, newTrie } from './trie';
import { nameKey } from './words';

/**
 * The rank that a role word gives. Ranks marked `top` lead their body, and "chef", "patron", "head", which are
 * `generic`, may stand for any of these.
 */
export interface Rank {
  readonly name: string;
  readonly kind: 'generic' | 'top' | 'plain';
}

/** `kind | rank: words`; the words of one line mean the same office. */
const RANKS = `
generic|head:chef;cheffe;patron;patronne;dirigeant;dirigeante;leader;numero un;homme fort;boss;head;chief;ruler;strongman
top|secretary general:secrétaire général;secrétaire générale;secretary general;general secretary
top|president:président;présidente;president
top|head of state:chef de l'État;chef d'État;head of state;guide suprême;supreme leader
top|director general:directeur général;directrice générale;director general;managing director
top|chief executive:PDG;président-directeur général;chief executive;chief executive officer;CEO
top|chair:chairman;chairwoman;chairperson;chair
top|chancellor:chancelier;chancelière;chancellor
top|prime minister:premier ministre;première ministre;chef du gouvernement;cheffe du gouvernement;prime minister;head of government
top|king:roi;king;souverain;monarque;monarch
top|queen:reine;queen
top|emir:émir;emir;sultan
top|pope:pape;pope;souverain pontife;pontiff
top|governor:gouverneur;gouverneure;governor
top|mayor:maire;mayor
top|director:directeur;directrice;director
plain|foreign minister:chef de la diplomatie;cheffe de la diplomatie;foreign minister;ministre des Affaires étrangères;secretary of state;secrétaire d'État;foreign secretary;chief diplomat;top diplomat
plain|minister:ministre;minister;secretary
plain|spokesperson:porte-parole;spokesman;spokeswoman;spokesperson
plain|ambassador:ambassadeur;ambassadrice;ambassador
plain|representative:représentant;représentante;haut représentant;haute représentante;representative;high representative
plain|envoy:envoyé spécial;envoyée spéciale;émissaire;envoy;special envoy
plain|commissioner:commissaire;commissioner
plain|adviser:conseiller;conseillère;adviser;advisor
plain|deputy:député;députée;eurodéputé;eurodéputée;member of parliament;lawmaker;congressman;congresswoman
plain|senator:sénateur;sénatrice;senator
plain|prosecutor:procureur;procureure;prosecutor
plain|judge:juge;judge;magistrat;magistrate
plain|lawyer:avocat;avocate;lawyer
plain|general:général;generale;general;maréchal;marshal
plain|admiral:amiral;admiral
plain|colonel:colonel;colonelle;lieutenant-colonel
plain|commander:commandant;commandante;commander
plain|captain:capitaine;captain;lieutenant
plain|prince:prince;princesse;princess;prince héritier;crown prince
plain|cardinal:cardinal
plain|bishop:évêque;archevêque;bishop;archbishop;patriarche;patriarch
plain|founder:fondateur;fondatrice;cofondateur;cofondatrice;founder;co-founder
plain|candidate:candidat;candidate
plain|coach:entraîneur;entraîneuse;sélectionneur;coach;manager
plain|researcher:chercheur;chercheuse;researcher
plain|professor:professeur;professeure;professor
plain|analyst:analyste;analyst;expert;experte;politologue;économiste;economist;historien;historienne;historian
plain|journalist:journaliste;journalist;reporter;correspondant;correspondante;correspondent;éditorialiste
plain|writer:écrivain;écrivaine;romancier;romancière;writer;novelist;auteur;autrice;author
plain|artist:acteur;actrice;actor;actress;chanteur;chanteuse;singer;réalisateur;réalisatrice;cinéaste;peintre;musicien;comédien;comédienne
plain|athlete:joueur;joueuse;attaquant;gardien;défenseur;milieu;cycliste;coureur;pilote;nageur;nageuse;athlète
plain|opponent:opposant;opposante
plain|responsible:responsable;official
plain|coordinator:coordinateur;coordinatrice;coordinator
plain|vice president:vice-président;vice-présidente;vice president
plain|speaker:speaker
plain|prefect:préfet;préfète;prefect
plain|rapporteur:rapporteur;rapporteure;rapporteuse
plain|secretary:secrétaire
plain|treasurer:trésorier;trésorière;treasurer
plain|delegate:délégué;déléguée;delegate
plain|councillor:councillor;councilman;councilwoman;alderman
plain|coroner:coroner
plain|sheriff:sheriff;shérif
plain|provost:provost
plain|convener:convener;convenor
plain|clerk:greffier;greffière
plain|notary:notaire;notary
plain|bailiff:huissier;bailiff
plain|priest:curé;vicar;priest
plain|pastor:pasteure;pastor
plain|imam:imam
plain|rabbi:rabbin;rabbine;rabbi
plain|chaplain:aumônier;chaplain
plain|headteacher:proviseur;proviseure;headmaster;headmistress;headteacher
plain|rector:recteur;rectrice;rector
plain|teacher:instituteur;institutrice;enseignant;enseignante;schoolteacher
plain|engineer:ingénieur;ingénieure;engineer
plain|architect:architecte;architect
plain|physician:médecin;physician
plain|surgeon:chirurgien;chirurgienne;surgeon
plain|nurse:infirmier;infirmière;nurse
plain|pharmacist:pharmacien;pharmacienne;pharmacist
plain|archivist:archiviste;archivist
plain|curator:conservateur;conservatrice;curator
plain|librarian:bibliothécaire;librarian
plain|sociologist:sociologue;sociologist
plain|philosopher:philosophe;philosopher
plain|geologist:géologue;geologist
plain|hydrologist:hydrologue;hydrologist
plain|biologist:biologiste;biologist
plain|archaeologist:archéologue;archaeologist;archeologist
plain|ethnologist:ethnologue;anthropologue;anthropologist;ethnologist
plain|geographer:géographe;geographer
plain|climatologist:climatologue;climatologist
plain|farmer:agriculteur;agricultrice;farmer
plain|breeder:éleveur;éleveuse
plain|winegrower:vigneron;vigneronne;winegrower
plain|fisherman:pêcheur;pêcheuse;fisherman
plain|boatman:batelier;batelière;boatman;ferryman
plain|harbour master:harbour master;harbourmaster;harbor master
plain|surveyor:surveyor;géomètre
plain|warden:warden
plain|inspector:inspecteur;inspectrice;inspector
plain|accountant:comptable;accountant
plain|chemist:chimiste;chemist
plain|physicist:physicien;physicienne;physicist
plain|hydrogeologist:hydrogéologue;hydrogeologist
plain|epidemiologist:épidémiologiste;epidemiologist
plain|botanist:botaniste;botanist
plain|ecologist:écologue;ecologist
plain|meteorologist:météorologue;meteorologist
plain|psychologist:psychologue;psychologist
plain|psychiatrist:psychiatre;psychiatrist
plain|demographer:démographe;demographer
plain|town planner:urbaniste;town planner
plain|photographer:photographe;photographer
plain|sculptor:sculpteur;sculptrice;sculptor
plain|poet:poète;poétesse;poet
plain|playwright:dramaturge;playwright
plain|translator:traducteur;traductrice;translator
plain|publisher:éditeur;éditrice;publisher
plain|bookseller:libraire;bookseller
plain|baker:boulanger;boulangère;baker
plain|butcher:boucher;bouchère;butcher
plain|miller:meunier;meunière;miller
plain|blacksmith:forgeron;blacksmith
plain|carpenter:charpentier;menuisier;carpenter
plain|innkeeper:aubergiste;innkeeper
plain|grocer:épicier;épicière;grocer
plain|postman:facteur;factrice;postman
plain|stationmaster:chef de gare;stationmaster
plain|firefighter:pompier;pompière;firefighter
plain|gendarme:gendarme
plain|policeman:policier;policière;policeman;policewoman
plain|sailor:marin;sailor
plain|shipowner:armateur;armatrice;shipowner
plain|docker:docker
plain|miner:mineur;miner
plain|farmhand:cultivateur;cultivatrice
plain|trade unionist:syndicaliste;trade unionist
plain|activist:militant;militante;activist
plain|midwife:sage-femme;midwife
plain|caretaker:gardienne;concierge;caretaker
plain|student:étudiant;étudiante;student
plain|tenant:locataire;tenant
`;

/** Adjectives before a role that do not change it. */
export const NEUTRAL_MODIFIERS: ReadonlySet<string> = new Set(
  'nouveau nouvelle nouvel actuel actuelle futur future principal principale jeune tres new current incoming top'.split(
    ' ',
  ),
);

/** Adjectives that make another role of it; both writings of one meaning share a value. */
export const STATUS_MODIFIERS: ReadonlyMap<string, string> = new Map(
  'ancien:former ancienne:former ex:former former:former vice:vice deputy:vice adjoint:vice adjointe:vice sous:vice elu:elect elue:elect elect:elect sortant:outgoing sortante:outgoing outgoing:outgoing interim:acting acting:acting defunt:late feu:late late:late premier:first premiere:first first:first'
    .split(' ')
    .map((pair): [string, string] => {
      const [word = '', meaning = ''] = pair.split(':');
      return [word, meaning];
    }),
);

/** All role words by their folded words. */
export const ROLE_WORDS: GrowingTrie<Rank> = newTrie();

/** Nouns that stand before an English role: "foreign policy chief". */
export const ROLE_DOMAINS: ReadonlySet<string> = new Set(
  'foreign defence defense finance interior justice health trade economy energy culture education home security policy national intelligence military army navy police opposition party'.split(
    ' ',
  ),
);

const single = new Set<string>('foreign defence defense interior'.split(' '));

/** Folded words that are, by themselves or as a first word, roles: they begin no name. */
export const SINGLE_ROLE_WORDS: ReadonlySet<string> = single;

for (const line of RANKS.split('\n').filter(Boolean)) {
  const [kind = '', rest = ''] = line.split('|');
  const [name = '', forms = ''] = rest.split(':');
  const rank: Rank = { name, kind: kind as Rank['kind'] };
  for (const form of forms.split(';')) {
    addForm(ROLE_WORDS, form, rank);
    const words = nameKey(form).split(' ');
    if (
      words.length === 1 ||
      /^(?:premier|prime|secretary|supreme|foreign|vice|crown)$/.test(words[0] ?? '')
    ) {
      if (words[0]) single.add(words[0]);
    }
  }
}
