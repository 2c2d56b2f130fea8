/**
 * Every state and the best-known territories, one a line:
 *
 *     ISO code | French names | English names | capitals, French and English | other seats | French demonyms | English demonyms
 *
 * The first French name is canonical. Several forms are divided by `;`, several cities by `,`. Names are facts, set down by hand and checked
 * against i18n-iso-countries 7.14 (MIT, Copyright (c) 2014 Dietmar Lohmann and contributors) and i18n-nationality 1.4
 * (MIT, Copyright (c) 2019 Tung Le). French demonyms stand in the masculine singular, or with an irregular feminine.
 * Brussels is left out on purpose: it is Belgium's capital and the European Union's seat, so it stands for neither.
 */
export const COUNTRIES = `
AD|Andorre;Principauté d'Andorre|Andorra|Andorre-la-Vieille;Andorra la Vella||andorran|Andorran
AE|Émirats arabes unis;Émirats;EAU|United Arab Emirates;UAE;Emirates|Abou Dhabi;Abou Dabi;Abu Dhabi||émirien;émirati|Emirati
AF|Afghanistan|Afghanistan|Kaboul;Kabul||afghan|Afghan
AG|Antigua-et-Barbuda|Antigua and Barbuda|||antiguayen|Antiguan
AL|Albanie|Albania|Tirana||albanais|Albanian
AM|Arménie|Armenia|Erevan;Yerevan||arménien|Armenian
AO|Angola|Angola|Luanda||angolais|Angolan
AR|Argentine;République argentine|Argentina;Argentine Republic|Buenos Aires|Casa Rosada|argentin|Argentine;Argentinian
AT|Autriche|Austria|Vienne;Vienna||autrichien|Austrian
AU|Australie|Australia|Canberra||australien|Australian
AZ|Azerbaïdjan|Azerbaijan|Bakou;Baku||azerbaïdjanais;azéri|Azerbaijani;Azeri
BA|Bosnie-Herzégovine;Bosnie|Bosnia and Herzegovina;Bosnia|Sarajevo||bosnien;bosniaque|Bosnian
BB|Barbade|Barbados|Bridgetown||barbadien|Barbadian
BD|Bangladesh|Bangladesh|Dacca;Dhaka||bangladais|Bangladeshi
BE|Belgique;Royaume de Belgique|Belgium|||belge|Belgian
BF|Burkina Faso;Burkina|Burkina Faso|Ouagadougou||burkinabè;burkinabé|Burkinabe
BG|Bulgarie|Bulgaria|Sofia||bulgare|Bulgarian
BH|Bahreïn;Royaume de Bahreïn|Bahrain|Manama||bahreïni;bahreïnien|Bahraini
BI|Burundi|Burundi|Gitega,Bujumbura||burundais|Burundian
BJ|Bénin|Benin|Cotonou,Porto-Novo||béninois|Beninese
BN|Brunei|Brunei;Brunei Darussalam|Bandar Seri Begawan||brunéien|Bruneian
BO|Bolivie|Bolivia|La Paz||bolivien|Bolivian
BR|Brésil|Brazil|Brasilia;Brasília|Planalto|brésilien|Brazilian
BS|Bahamas|Bahamas|Nassau||bahamien|Bahamian
BT|Bhoutan|Bhutan|Thimphou;Thimphu||bhoutanais|Bhutanese
BW|Botswana|Botswana|Gaborone||botswanais|Botswanan
BY|Biélorussie;Bélarus;Belarus|Belarus|Minsk||biélorusse;bélarusse|Belarusian;Belarussian
BZ|Belize|Belize|Belmopan||bélizien|Belizean
CA|Canada|Canada|Ottawa||canadien|Canadian
CD|République démocratique du Congo;RDC;RD Congo;Congo-Kinshasa|Democratic Republic of the Congo;Democratic Republic of Congo;DRC;DR Congo|Kinshasa|||
CF|République centrafricaine;Centrafrique;RCA|Central African Republic|Bangui||centrafricain|Central African
CG|République du Congo;Congo-Brazzaville|Republic of the Congo;Congo-Brazzaville|Brazzaville||congolais|Congolese
CH|Suisse;Confédération suisse|Switzerland;Swiss Confederation|Berne;Bern||suisse;suissesse;helvétique|Swiss
CI|Côte d'Ivoire|Ivory Coast;Côte d'Ivoire|Abidjan,Yamoussoukro||ivoirien|Ivorian
CL|Chili|Chile|Santiago du Chili||chilien|Chilean
CM|Cameroun|Cameroon|Yaoundé||camerounais|Cameroonian
CN|Chine;République populaire de Chine;Chine populaire;RPC|China;People's Republic of China;PRC|Pékin;Beijing;Peking|Zhongnanhai|chinois|Chinese
CO|Colombie|Colombia|Bogota;Bogotá||colombien|Colombian
CR|Costa Rica|Costa Rica|||costaricain;costaricien|Costa Rican
CU|Cuba|Cuba|La Havane;Havana||cubain|Cuban
CV|Cap-Vert|Cape Verde;Cabo Verde|Praia||cap-verdien|Cape Verdean
CY|Chypre|Cyprus|Nicosie;Nicosia||chypriote|Cypriot
CZ|Tchéquie;République tchèque|Czechia;Czech Republic|Prague||tchèque|Czech
DE|Allemagne;République fédérale d'Allemagne;RFA|Germany;Federal Republic of Germany|Berlin||allemand|German
DJ|Djibouti|Djibouti|||djiboutien|Djiboutian
DK|Danemark|Denmark|Copenhague;Copenhagen||danois|Danish;Dane
DM|la Dominique|Dominica|||dominiquais|
DO|République dominicaine|Dominican Republic|Saint-Domingue;Santo Domingo||dominicain|Dominican
DZ|Algérie|Algeria|Alger;Algiers||algérien|Algerian
EC|Équateur|Ecuador|Quito||équatorien|Ecuadorian
EE|Estonie|Estonia|Tallinn||estonien|Estonian
EG|Égypte|Egypt|Le Caire;Cairo||égyptien|Egyptian
EH|Sahara occidental|Western Sahara|||sahraoui|Sahrawi
ER|Érythrée|Eritrea|Asmara||érythréen|Eritrean
ES|Espagne|Spain|Madrid|Moncloa|espagnol|Spanish;Spaniard
ET|Éthiopie|Ethiopia|Addis-Abeba;Addis Ababa||éthiopien|Ethiopian
FI|Finlande|Finland|Helsinki||finlandais|Finnish;Finn
FJ|Fidji;îles Fidji|Fiji|Suva||fidjien|Fijian
FM|Micronésie|Micronesia|||micronésien|Micronesian
FR|France;République française|France;French Republic|Paris|Élysée;palais de l'Élysée;Elysee Palace;Quai d'Orsay;Matignon|français|French
GA|Gabon|Gabon|Libreville||gabonais|Gabonese
GB|Royaume-Uni;Grande-Bretagne|United Kingdom;UK;U.K.;Great Britain;Britain|Londres;London|Downing Street;10 Downing Street;Whitehall|britannique|British;Briton
GD|la Grenade|Grenada|||grenadien|Grenadian
GE|Géorgie|Georgia|Tbilissi;Tbilisi||géorgien|Georgian
GH|Ghana|Ghana|Accra||ghanéen|Ghanaian
GL|Groenland|Greenland|Nuuk||groenlandais|Greenlandic;Greenlander
GM|Gambie|Gambia|Banjul||gambien|Gambian
GN|Guinée;Guinée-Conakry|Guinea|Conakry||guinéen|Guinean
GQ|Guinée équatoriale|Equatorial Guinea|Malabo||équato-guinéen|Equatoguinean
GR|Grèce|Greece|Athènes;Athens||grec;grecque|Greek
GT|Guatemala|Guatemala|||guatémaltèque|Guatemalan
GW|Guinée-Bissau|Guinea-Bissau|Bissau||bissau-guinéen|
GY|Guyana|Guyana|Georgetown||guyanien|Guyanese
HK|Hong Kong;Hongkong|Hong Kong|||hongkongais|
HN|Honduras|Honduras|Tegucigalpa||hondurien|Honduran
HR|Croatie|Croatia|Zagreb||croate|Croatian;Croat
HT|Haïti|Haiti|Port-au-Prince||haïtien|Haitian
HU|Hongrie|Hungary|Budapest||hongrois;magyar|Hungarian
ID|Indonésie|Indonesia|Jakarta;Djakarta||indonésien|Indonesian
IE|Irlande;République d'Irlande|Ireland;Republic of Ireland|Dublin||irlandais|Irish
IL|Israël;État hébreu|Israel|Tel-Aviv;Tel Aviv,Jérusalem;Jerusalem||israélien|Israeli
IN|Inde|India|New Delhi;Delhi||indien|Indian
IQ|Irak;Iraq|Iraq|Bagdad;Baghdad||irakien;iraquien|Iraqi
IR|Iran;République islamique d'Iran|Iran;Islamic Republic of Iran|Téhéran;Tehran;Teheran||iranien|Iranian
IS|Islande|Iceland|Reykjavik;Reykjavík||islandais|Icelandic;Icelander
IT|Italie|Italy|Rome|Quirinal;palais Chigi|italien|Italian
JM|Jamaïque|Jamaica|Kingston||jamaïcain;jamaïquain|Jamaican
JO|Jordanie|Jordan|Amman||jordanien|Jordanian
JP|Japon|Japan|Tokyo||japonais;nippon;nippone;nipponne|Japanese
KE|Kenya;Kénya|Kenya|Nairobi||kényan;kenyan|Kenyan
KG|Kirghizstan;Kirghizistan|Kyrgyzstan|Bichkek;Bishkek||kirghize|Kyrgyz
KH|Cambodge|Cambodia|Phnom Penh||cambodgien|Cambodian
KI|Kiribati|Kiribati|||kiribatien|
KM|Comores|Comoros|Moroni||comorien|Comorian
KN|Saint-Christophe-et-Niévès;Saint-Kitts-et-Nevis|Saint Kitts and Nevis|||kittitien|
KP|Corée du Nord;République populaire démocratique de Corée;RPDC|North Korea;Democratic People's Republic of Korea;DPRK|Pyongyang;Pyong-yang||nord-coréen|North Korean
KR|Corée du Sud;République de Corée|South Korea;Republic of Korea|Séoul;Seoul|Maison Bleue|sud-coréen|South Korean
KW|Koweït|Kuwait|||koweïtien|Kuwaiti
KZ|Kazakhstan|Kazakhstan|Astana;Nour-Soultan||kazakh;kazakhstanais|Kazakh;Kazakhstani
LA|Laos|Laos|Vientiane||laotien|Laotian
LB|Liban|Lebanon|Beyrouth;Beirut||libanais|Lebanese
LC|Sainte-Lucie|Saint Lucia|||saint-lucien|
LI|Liechtenstein|Liechtenstein|Vaduz||liechtensteinois|
LK|Sri Lanka|Sri Lanka|Colombo||sri-lankais;srilankais|Sri Lankan
LR|Liberia;Libéria|Liberia|Monrovia||libérien|Liberian
LS|Lesotho|Lesotho|Maseru||lésothien|
LT|Lituanie|Lithuania|Vilnius||lituanien|Lithuanian
LU|Luxembourg;Grand-Duché de Luxembourg|Luxembourg|||luxembourgeois|Luxembourgish
LV|Lettonie|Latvia|Riga||letton;lettone;lettonne|Latvian
LY|Libye|Libya|Tripoli||libyen|Libyan
MA|Maroc|Morocco|Rabat||marocain|Moroccan
MC|Monaco;Principauté de Monaco|Monaco|||monégasque|Monegasque
MD|Moldavie;Moldova|Moldova|Chisinau;Chișinău||moldave|Moldovan
ME|Monténégro|Montenegro|Podgorica||monténégrin|Montenegrin
MG|Madagascar|Madagascar|Antananarivo;Tananarive||malgache|Malagasy
MH|Îles Marshall|Marshall Islands|||marshallais|Marshallese
MK|Macédoine du Nord;Macédoine|North Macedonia;Macedonia|Skopje||macédonien|Macedonian
ML|Mali|Mali|Bamako||malien|Malian
MM|Birmanie;Myanmar|Myanmar;Burma|Naypyidaw;Naypyitaw||birman|Burmese
MN|Mongolie|Mongolia|Oulan-Bator;Ulaanbaatar;Ulan Bator||mongol|Mongolian
MR|Mauritanie|Mauritania|Nouakchott||mauritanien|Mauritanian
MT|Malte|Malta|La Valette;Valletta||maltais|Maltese
MU|île Maurice;République de Maurice|Mauritius|Port-Louis||mauricien|Mauritian
MV|Maldives|Maldives|||maldivien|Maldivian
MW|Malawi|Malawi|Lilongwe||malawien|Malawian
MX|Mexique|Mexico|Mexico;Mexico City||mexicain|Mexican
MY|Malaisie|Malaysia|Kuala Lumpur||malaisien|Malaysian
MZ|Mozambique|Mozambique|Maputo||mozambicain|Mozambican
NA|Namibie|Namibia|Windhoek||namibien|Namibian
NE|Niger|Niger|Niamey||nigérien|Nigerien
NG|Nigeria;Nigéria|Nigeria|Abuja||nigérian|Nigerian
NI|Nicaragua|Nicaragua|Managua||nicaraguayen|Nicaraguan
NL|Pays-Bas|Netherlands|La Haye;The Hague,Amsterdam||néerlandais;hollandais|Dutch
NO|Norvège|Norway|Oslo||norvégien|Norwegian
NP|Népal|Nepal|Katmandou;Kathmandu||népalais|Nepalese;Nepali
NR|Nauru|Nauru|||nauruan|Nauruan
NZ|Nouvelle-Zélande|New Zealand|Wellington||néo-zélandais|New Zealander
OM|Oman;sultanat d'Oman|Oman|Mascate;Muscat||omanais|Omani
PA|Panama;Panamá|Panama|||panaméen|Panamanian
PE|Pérou|Peru|Lima||péruvien|Peruvian
PG|Papouasie-Nouvelle-Guinée|Papua New Guinea|Port Moresby||papouasien;papou|Papuan
PH|Philippines|Philippines|Manille;Manila||philippin|Philippine;Filipino
PK|Pakistan|Pakistan|Islamabad||pakistanais|Pakistani
PL|Pologne|Poland|Varsovie;Warsaw||polonais|Polish;Pole
PS|Palestine;État de Palestine;Territoires palestiniens|Palestine;State of Palestine;Palestinian territories|Ramallah||palestinien|Palestinian
PT|Portugal|Portugal|Lisbonne;Lisbon||portugais|Portuguese
PW|Palaos|Palau|||palaosien|Palauan
PY|Paraguay|Paraguay|Asunción;Asuncion||paraguayen|Paraguayan
QA|Qatar|Qatar|Doha||qatari;qatarien|Qatari
RO|Roumanie|Romania|Bucarest;Bucharest||roumain|Romanian
RS|Serbie|Serbia|Belgrade||serbe|Serbian;Serb
RU|Russie;Fédération de Russie;Fédération russe|Russia;Russian Federation|Moscou;Moscow|Kremlin|russe|Russian
RW|Rwanda|Rwanda|Kigali||rwandais|Rwandan
SA|Arabie saoudite;Royaume d'Arabie saoudite|Saudi Arabia|Riyad;Riyadh;Ryad||saoudien|Saudi;Saudi Arabian
SB|Îles Salomon|Solomon Islands|Honiara||salomonais|
SC|Seychelles|Seychelles|||seychellois|Seychellois
SD|Soudan|Sudan|Khartoum||soudanais|Sudanese
SE|Suède|Sweden|Stockholm||suédois|Swedish;Swede
SG|Singapour|Singapore|||singapourien|Singaporean
SI|Slovénie|Slovenia|Ljubljana||slovène|Slovenian;Slovene
SK|Slovaquie|Slovakia|Bratislava||slovaque|Slovak
SL|Sierra Leone|Sierra Leone|Freetown||sierra-léonais|Sierra Leonean
SM|Saint-Marin|San Marino|||saint-marinais|
SN|Sénégal|Senegal|Dakar||sénégalais|Senegalese
SO|Somalie|Somalia|Mogadiscio;Mogadishu||somalien|Somali
SR|Suriname;Surinam|Suriname|Paramaribo||surinamais|Surinamese
SS|Soudan du Sud;Sud-Soudan|South Sudan|Djouba;Juba||sud-soudanais|South Sudanese
ST|Sao Tomé-et-Principe;São Tomé-et-Príncipe|São Tomé and Príncipe|||santoméen|
SU|Union soviétique;URSS;Union des républiques socialistes soviétiques|Soviet Union;USSR|||soviétique|Soviet
SV|Salvador;El Salvador|El Salvador|||salvadorien|Salvadoran
SY|Syrie;République arabe syrienne|Syria;Syrian Arab Republic|Damas;Damascus||syrien|Syrian
SZ|Eswatini;Swaziland|Eswatini;Swaziland|Mbabane||swazi|Swazi
TD|Tchad|Chad|N'Djamena;N'Djaména||tchadien|Chadian
TG|Togo|Togo|Lomé||togolais|Togolese
TH|Thaïlande|Thailand|Bangkok||thaïlandais;thaï|Thai
TJ|Tadjikistan|Tajikistan|Douchanbé;Dushanbe||tadjik|Tajik
TL|Timor oriental;Timor-Leste|East Timor;Timor-Leste|Dili||est-timorais;timorais|Timorese
TM|Turkménistan|Turkmenistan|Achgabat;Ashgabat||turkmène|Turkmen
TN|Tunisie|Tunisia|Tunis||tunisien|Tunisian
TO|Tonga|Tonga|||tongien|Tongan
TR|Turquie|Turkey;Türkiye|Ankara||turc;turque|Turkish;Turk
TT|Trinité-et-Tobago;Trinidad-et-Tobago|Trinidad and Tobago|||trinidadien|Trinidadian
TV|Tuvalu|Tuvalu|||tuvaluan|Tuvaluan
TW|Taïwan;Taiwan|Taiwan|Taipei;Taïpei||taïwanais|Taiwanese
TZ|Tanzanie|Tanzania|Dodoma||tanzanien|Tanzanian
UA|Ukraine|Ukraine|Kiev;Kyiv;Kyïv||ukrainien|Ukrainian
UG|Ouganda|Uganda|Kampala||ougandais|Ugandan
US|États-Unis;États-Unis d'Amérique;Amérique;USA|United States;United States of America;USA;U.S.;U.S.A.;US;America|Washington|Maison-Blanche;Maison Blanche;White House|américain;états-unien;étasunien|American
UY|Uruguay|Uruguay|Montevideo||uruguayen|Uruguayan
UZ|Ouzbékistan|Uzbekistan|Tachkent;Tashkent||ouzbek;ouzbèke|Uzbek
VA|Vatican;Saint-Siège|Vatican;Holy See|||vatican|
VC|Saint-Vincent-et-les-Grenadines|Saint Vincent and the Grenadines|||vincentais|
VE|Venezuela;Vénézuéla|Venezuela|Caracas|Miraflores|vénézuélien|Venezuelan
VN|Vietnam;Viêt Nam;Viet Nam|Vietnam|Hanoï;Hanoi||vietnamien|Vietnamese
VU|Vanuatu|Vanuatu|Port-Vila||vanuatais|
WS|Samoa|Samoa|||samoan|Samoan
XK|Kosovo|Kosovo|Pristina||kosovar|Kosovar
YE|Yémen|Yemen|Sanaa||yéménite|Yemeni
ZA|Afrique du Sud;République sud-africaine|South Africa|Pretoria||sud-africain|South African
ZM|Zambie|Zambia|Lusaka||zambien|Zambian
ZW|Zimbabwe|Zimbabwe|Harare||zimbabwéen|Zimbabwean
`;
