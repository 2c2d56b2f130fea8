import { phraseSet } from '../../text/phraseList';

/** Names of newspaper sections in French and English, folded by `foldLine`. Written for this project. */
export const SECTION_NAMES = phraseSet(`
actualite | actualites | actu | actus | news | infos | info | a la une | en direct | live | direct
international | internationale | monde | world | national | france | europe | afrique | africa
amerique | ameriques | americas | asie | asia | oceanie | moyen-orient | proche-orient | middle east
maghreb | planete | regions | region | regional | local | locale | ville | villes | outre-mer
politique | politics | policy | diplomatie | diplomacy | defense | securite | security | armee
economie | economy | business | finance | finances | bourse | markets | marches | entreprises
entreprise | emploi | argent | money | immobilier | consommation | energie | energy | industrie
societe | society | justice | faits divers | police | crime | education | ecole | campus | sante
health | famille | religion | religions | environnement | environment | climat | climate | meteo
weather | sciences | science | technologie | technologies | technology | tech | high-tech | numerique
culture | cultures | arts | art | cinema | musique | music | livres | books | medias | media
television | people | lifestyle | style | mode | cuisine | gastronomie | voyage | voyages | travel
sport | sports | football | rugby | tennis | auto | automobile | jeux | games | divertissement | opinion
opinions | idees | debats | debat | tribune | tribunes | editorial | edito | analyse | analyses
analysis | chronique | chroniques | enquete | enquetes | reportage | entretien | interview | portrait
dossier | dossiers | grand format | decryptage | features | comment | blogs | podcast | podcasts | video
videos | photos | magazine | histoire | history | geopolitique
`);

/** Words that open the name of a newspaper, station or agency, as in French, folded. */
export const OUTLET_HEAD_WORDS = phraseSet(`
journal | gazette | quotidien | courrier | depeche | tribune | echo | echos | nouvelliste | matin
radio | tele | television | agence | hebdo | hebdomadaire | magazine | revue | voix | telegramme
progres | observateur | independant | moniteur | messager | soir | daily
`);

/** Words that open the name of an institute that publishes notes and studies, folded. */
export const INSTITUTION_HEAD_WORDS = phraseSet(`
institut | institute | centre | center | fondation | foundation | observatoire | observatory | academie | academy
conseil | council | association | groupe | laboratoire | forum
`);

/** Words that close it, as in English, folded. */
export const OUTLET_TAIL_WORDS = phraseSet(`
times | herald | post | tribune | chronicle | guardian | observer | telegraph | standard | courier
gazette | journal | ledger | argus | advertiser | examiner | inquirer | bulletin | dispatch | mirror | sentinel | register
`);

/** World and national wire services by their usual credit, folded. */
export const WIRE_NAMES = phraseSet(`
afp | reuters | ap | associated press | upi | agence france-presse | dpa | efe | ansa | belga | ats
keystone-ats | apa | pap | lusa | tass | ria novosti | interfax | xinhua | kyodo | yonhap | aps | map
tap | apf | la presse canadienne | the canadian press | pa media | anp | ntb | ritzau | anadolu | irna
pti | ians | bloomberg | panapress | ats-afp | relaxnews | afp relaxnews
`);
