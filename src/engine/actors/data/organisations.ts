/**
 * Organisations, news outlets and blocs that the press of every country names, one a line:
 *
 *     type | names, French and English, the canonical one first
 *
 * `o` organisation, `n` news outlet, `b` bloc. General knowledge, set down by hand; a name in capitals of up to three
 * letters is matched in capitals only.
 */
export const ORGANISATIONS = `
o|OTAN;Organisation du traité de l'Atlantique nord;Alliance atlantique;NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance
o|ONU;Onu;Organisation des Nations unies;Nations unies;UN;U.N.;United Nations;UNO
o|Union européenne;UE;European Union;EU;E.U.
o|Commission européenne;European Commission
o|Parlement européen;European Parliament
o|Conseil européen;European Council
o|Conseil de l'Europe;Council of Europe
o|Banque centrale européenne;BCE;European Central Bank;ECB
o|Cour européenne des droits de l'homme;CEDH;European Court of Human Rights;ECHR
o|Cour de justice de l'Union européenne;CJUE;European Court of Justice
o|Conseil de sécurité de l'ONU;Conseil de sécurité des Nations unies;Conseil de sécurité;UN Security Council;United Nations Security Council;Security Council
o|Assemblée générale des Nations unies;Assemblée générale de l'ONU;United Nations General Assembly;UN General Assembly
o|Organisation mondiale de la santé;OMS;World Health Organization;World Health Organisation;WHO
o|Organisation mondiale du commerce;OMC;World Trade Organization;World Trade Organisation;WTO
o|Organisation internationale du travail;OIT;International Labour Organization;ILO
o|Organisation internationale pour les migrations;OIM;International Organization for Migration;IOM
o|Fonds monétaire international;FMI;International Monetary Fund;IMF
o|Banque mondiale;World Bank
o|Agence internationale de l'énergie atomique;AIEA;International Atomic Energy Agency;IAEA
o|Agence internationale de l'énergie;AIE;International Energy Agency;IEA
o|Haut-Commissariat des Nations unies pour les réfugiés;HCR;UNHCR
o|Unesco;UNESCO
o|Unicef;UNICEF
o|UNRWA
o|GIEC;Groupe d'experts intergouvernemental sur l'évolution du climat;IPCC;Intergovernmental Panel on Climate Change
o|Cour pénale internationale;CPI;International Criminal Court;ICC
o|Cour internationale de justice;CIJ;International Court of Justice;ICJ
o|Organisation pour la sécurité et la coopération en Europe;OSCE;Organization for Security and Co-operation in Europe
o|Organisation de coopération et de développement économiques;OCDE;OECD
o|Organisation de coopération de Shanghai;OCS;Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO
o|Organisation du traité de sécurité collective;OTSC;CSTO;Collective Security Treaty Organization
o|Organisation des pays exportateurs de pétrole;OPEP;OPEC
o|Organisation des États américains;OEA;Organization of American States;OAS
o|Organisation internationale de la francophonie;OIF
o|Union africaine;UA;African Union
o|Ligue arabe;Arab League;League of Arab States
o|Conseil de coopération du Golfe;CCG;Gulf Cooperation Council;GCC
o|Communauté économique des États de l'Afrique de l'Ouest;CEDEAO;Cédéao;ECOWAS
o|Association des nations de l'Asie du Sud-Est;ASEAN;Asean
o|Communauté des États indépendants;CEI;Commonwealth of Independent States;CIS
o|Commonwealth
o|Mercosur
b|BRICS;Brics
b|G7
b|G20
b|G77
o|Interpol
o|Europol
o|Frontex
o|Comité international de la Croix-Rouge;CICR;International Committee of the Red Cross;ICRC
o|Croix-Rouge;Red Cross
o|Croissant-Rouge;Red Crescent
o|Médecins sans frontières;MSF;Doctors Without Borders
o|Médecins du monde
o|Reporters sans frontières;RSF;Reporters Without Borders
o|Amnesty International;Amnesty
o|Human Rights Watch;HRW
o|Greenpeace
o|Oxfam
o|Fifa;FIFA
o|UEFA
o|Comité international olympique;CIO;International Olympic Committee;IOC
o|Pentagone;Pentagon
o|Congrès américain;US Congress;U.S. Congress
o|Capitole;Capitol Hill
o|département d'État;State Department;US State Department
o|CIA;Central Intelligence Agency
o|FBI;Federal Bureau of Investigation
o|NSA
o|NASA;Nasa
o|ESA;Agence spatiale européenne;European Space Agency
o|Réserve fédérale;Réserve fédérale américaine;Fed;Federal Reserve
o|Cour suprême des États-Unis;Cour suprême américaine;US Supreme Court
o|KGB
o|FSB
o|GRU
o|SVR
o|Roscosmos
o|Gazprom
o|Rosneft
o|Rosatom
o|Groupe Wagner;groupe Wagner;Wagner Group
o|Douma;Duma;State Duma;Douma d'État
o|Bundestag
o|Bundeswehr
o|Knesset
o|Tsahal;Israel Defense Forces;IDF
o|Mossad
o|Hamas
o|Hezbollah
o|Fatah
o|Jihad islamique;Djihad islamique;Islamic Jihad
o|Gardiens de la révolution;Revolutionary Guards
o|État islamique;EI;Daech;Daesh;Islamic State;ISIS;ISIL;organisation État islamique
o|Al-Qaïda;Al-Qaida;Al Qaeda;al-Qaeda;Aqmi;AQMI
o|Boko Haram
o|talibans;Talibans;Taliban
o|houthistes;Houthis;Houthi
o|Frères musulmans;Muslim Brotherhood
o|PKK
o|Sénat;Senate
o|Assemblée nationale;National Assembly
o|Conseil d'État
o|Conseil constitutionnel
o|Cour de cassation
o|Cour des comptes
o|Chambre des représentants;House of Representatives
o|Chambre des communes;House of Commons
o|Chambre des lords;House of Lords
o|Parti communiste chinois;PCC;Chinese Communist Party;Communist Party of China;CCP
o|Parti socialiste
o|Parti communiste français;PCF
o|Rassemblement national
o|Front national
o|Les Républicains
o|La France insoumise;France insoumise;LFI
o|La République en marche
o|Mouvement démocrate;MoDem
o|Parti démocrate;Democratic Party
o|Parti républicain;Republican Party
o|Parti conservateur;Conservative Party
o|Parti travailliste;Labour Party
o|CGT;Confédération générale du travail
o|CFDT;Confédération française démocratique du travail
o|Force ouvrière
o|Medef;MEDEF
o|SNCF
o|RATP
o|EDF
o|CNRS
o|Insee;INSEE
o|Google
o|Apple
o|Microsoft
o|Facebook
o|Meta
o|Amazon
o|Twitter
o|YouTube
o|Instagram
o|TikTok
o|LinkedIn
o|WhatsApp
o|Netflix
o|Tesla
o|SpaceX
o|OpenAI
o|Huawei
o|Samsung
o|Airbus
o|Boeing
o|Renault
o|Peugeot
o|Volkswagen
o|Toyota
o|TotalEnergies
o|Uber
o|Starlink
o|Wikipédia;Wikipedia
o|Sciences Po
n|AFP;Agence France-Presse
n|Reuters;agence Reuters
n|Associated Press;AP
n|Bloomberg
n|BBC
n|CNN
n|NBC
n|CBS
n|MSNBC
n|NPR
n|Fox News
n|New York Times;The New York Times;NYT
n|Washington Post;The Washington Post
n|Wall Street Journal;The Wall Street Journal;WSJ
n|Financial Times;The Financial Times
n|Los Angeles Times
n|USA Today
n|The Economist
n|The Guardian;Guardian
n|The Times
n|The Telegraph;Daily Telegraph
n|The Independent
n|Daily Mail
n|Politico
n|Axios
n|Newsweek
n|The Atlantic
n|The New Yorker
n|BuzzFeed;Buzzfeed
n|HuffPost;Huffington Post
n|Le Monde
n|Le Figaro
n|Libération
n|Le Parisien
n|La Croix
n|L'Humanité
n|Les Échos
n|L'Express
n|Le Point
n|L'Obs;Le Nouvel Observateur
n|L'Équipe
n|Mediapart
n|Le Canard enchaîné
n|Charlie Hebdo
n|Le Monde diplomatique
n|Courrier international
n|Paris Match
n|Ouest-France
n|Sud Ouest
n|La Dépêche du Midi
n|Journal du dimanche;JDD
n|TF1
n|France Télévisions
n|France 2
n|France 3
n|France 24
n|France Inter
n|France Info;franceinfo
n|France Culture
n|Radio France
n|RFI;Radio France internationale
n|RTL
n|Europe 1
n|BFM TV;BFMTV;BFM
n|LCI
n|CNews
n|Canal+
n|Arte
n|TV5 Monde;TV5MONDE
n|Euronews
n|Jeune Afrique
n|RTBF
n|Belga
n|Le Soir
n|La Libre Belgique
n|RTS
n|Le Temps
n|Radio-Canada
n|CBC
n|La Presse canadienne;Canadian Press
n|Le Devoir
n|Globe and Mail
n|RT;Russia Today
n|Sputnik
n|TASS;Tass;ITAR-TASS
n|RIA Novosti
n|Interfax
n|Kommersant
n|Izvestia
n|Novaïa Gazeta;Novaya Gazeta
n|Meduza
n|Ukrinform
n|Ukraïnska Pravda;Ukrainska Pravda
n|Kyiv Independent
n|Xinhua;Chine nouvelle
n|CCTV
n|CGTN
n|Global Times
n|Quotidien du peuple;People's Daily
n|South China Morning Post
n|KCNA
n|Yonhap
n|Kyodo
n|NHK
n|Nikkei
n|Asahi Shimbun
n|Times of India
n|The Hindu
n|Al Jazeera;Al-Jazeera;Al Jazira
n|Al Arabiya
n|Al-Ahram
n|Anadolu
n|IRNA
n|Haaretz
n|Jerusalem Post
n|Times of Israel
n|Der Spiegel;Spiegel
n|Bild
n|Die Zeit
n|Die Welt
n|Frankfurter Allgemeine Zeitung;FAZ
n|Süddeutsche Zeitung
n|Deutsche Welle
n|DPA
n|ANSA
n|La Repubblica
n|Corriere della Sera
n|El País
n|El Mundo
n|EFE
n|Voice of America
n|Radio Free Europe
n|WikiLeaks
b|Occident;West
b|Sud global;Global South
b|Tiers-Monde;Third World
b|Union économique eurasiatique;Eurasian Economic Union
`;

/** Descriptions that mean a known organisation when it is named in the same texts: word → canonical name. */
export const DESCRIPTIONS: ReadonlyMap<string, string> = new Map([
  ['Alliance', 'OTAN'],
  ['Occidentaux', 'Occident'],
]);

/** Newspapers and magazines by the country where they are at home, so that "the American newspaper" can mean one: ISO code | canonical names. */
export const PAPERS_BY_COUNTRY = `
US|New York Times;Washington Post;Wall Street Journal;Los Angeles Times;USA Today;Newsweek;The Atlantic;The New Yorker
GB|Financial Times;The Economist;The Guardian;The Times;The Telegraph;The Independent;Daily Mail
FR|Le Monde;Le Figaro;Libération;Le Parisien;La Croix;L'Humanité;Les Échos;L'Express;Le Point;L'Obs;L'Équipe;Le Canard enchaîné;Charlie Hebdo;Le Monde diplomatique;Courrier international;Paris Match;Ouest-France;Sud Ouest;La Dépêche du Midi;Journal du dimanche
BE|Le Soir;La Libre Belgique
CH|Le Temps
CA|Le Devoir;Globe and Mail
RU|Kommersant;Izvestia;Novaïa Gazeta
UA|Ukraïnska Pravda;Kyiv Independent
CN|Global Times;Quotidien du peuple
JP|Nikkei;Asahi Shimbun
IN|Times of India;The Hindu
EG|Al-Ahram
IL|Haaretz;Jerusalem Post;Times of Israel
DE|Der Spiegel;Bild;Die Zeit;Die Welt;Frankfurter Allgemeine Zeitung;Süddeutsche Zeitung
IT|La Repubblica;Corriere della Sera
ES|El País;El Mundo
`;
