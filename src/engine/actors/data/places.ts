/**
 * Regions of the world, large cities and the provinces that the press names, one place a line: names in French and
 * English, the canonical one first. Capitals stand in `countries.ts`. Geographical facts, set down by hand.
 */
export const PLACES = `
Europe
Asie;Asia
Afrique;Africa
Océanie;Oceania
Amérique latine;Latin America
Amérique du Nord;North America
Amérique du Sud;South America
Amérique centrale;Central America
Antarctique;Antarctica
Arctique;Arctic
Asie-Pacifique;Asia-Pacific
Indo-Pacifique;Indo-Pacific
Asie centrale;Central Asia
Asie du Sud-Est;Southeast Asia
Asie de l'Est;East Asia
Europe de l'Est;Eastern Europe
Europe de l'Ouest;Western Europe
Europe centrale;Central Europe
Afrique de l'Ouest;West Africa
Afrique de l'Est;East Africa
Afrique du Nord;North Africa
Afrique centrale;Central Africa
Afrique subsaharienne;Sub-Saharan Africa
Moyen-Orient;Middle East
Proche-Orient;Near East
Extrême-Orient;Far East
Maghreb
Sahel
Sahara
Balkans
Caucase;Caucasus
Scandinavie;Scandinavia
Pays baltes;Baltic States
Eurasie;Eurasia
Sibérie;Siberia
Golfe;Gulf
Golfe persique;Persian Gulf
Corne de l'Afrique;Horn of Africa
Caraïbes;Caribbean
Antilles
Méditerranée;Mediterranean
mer Méditerranée;Mediterranean Sea
mer Noire;Black Sea
mer Rouge;Red Sea
mer Baltique;Baltique;Baltic Sea
mer du Nord;North Sea
mer Caspienne;Caspian Sea
mer d'Azov;Sea of Azov
mer de Chine méridionale;South China Sea
mer de Chine orientale;East China Sea
mer du Japon;Sea of Japan
Manche;English Channel
Atlantique;océan Atlantique;Atlantic;Atlantic Ocean
Pacifique;océan Pacifique;Pacific;Pacific Ocean
océan Indien;Indian Ocean
océan Arctique;Arctic Ocean
détroit d'Ormuz;Strait of Hormuz
détroit de Taïwan;Taiwan Strait
Bosphore;Bosporus
canal de Suez;Suez Canal
canal de Panama;Panama Canal
Alpes;Alps
Pyrénées;Pyrenees
Himalaya
Jura
Vosges
Massif central
Seine
Loire
Rhin;Rhine
Rhône
Danube
Nil;Nile
Volga
Dniepr;Dnipro River
Mékong;Mekong
Terre;Earth
Lune;Moon
Mars
Jupiter
Saturne;Saturn
Vénus;Venus
Neptune
Uranus
Pluton;Pluto
Angleterre;England
Écosse;Scotland
Pays de Galles;Wales
Irlande du Nord;Northern Ireland
Crimée;Crimea
Donbass;Donbas
Transnistrie;Transnistria
Abkhazie;Abkhazia
Ossétie du Sud;South Ossetia
Haut-Karabakh;Nagorno-Karabakh
Tchétchénie;Chechnya
Daghestan;Dagestan
Tatarstan
Kaliningrad
Gaza;bande de Gaza;Gaza Strip
Cisjordanie;West Bank
Jérusalem-Est;East Jerusalem
plateau du Golan;Golan;Golan Heights
Kurdistan
Cachemire;Kashmir
Tibet
Xinjiang
Darfour;Darfur
Catalogne;Catalonia
Pays basque;Basque Country
Corée;Korea
Yougoslavie;Yugoslavia
Tchécoslovaquie;Czechoslovakia
Zaïre;Zaire
Congo
Macao;Macau
Porto Rico;Puerto Rico
La Réunion;île de la Réunion
Nouvelle-Calédonie;New Caledonia
Polynésie française;Polynésie;French Polynesia
Guadeloupe
Martinique
Guyane;Guyane française;French Guiana
Mayotte
Wallis-et-Futuna
Corse;Corsica
Sicile;Sicily
Sardaigne;Sardinia
Crète;Crete
Bali
Açores;Azores
îles Canaries;Canaries;Canary Islands
îles Malouines;Malouines;Falkland Islands
Gibraltar
Guantanamo;Guantánamo
Bruxelles;Brussels
Genève;Geneva
Zurich
Lausanne
Strasbourg
Marseille;Marseilles
Lyon
Toulouse
Nice
Nantes
Montpellier
Bordeaux
Lille
Rennes
Reims
Le Havre
Saint-Étienne
Toulon
Grenoble
Dijon
Angers
Nîmes
Clermont-Ferrand
Le Mans
Aix-en-Provence
Brest
Tours
Amiens
Limoges
Perpignan
Metz
Besançon
Orléans
Rouen
Mulhouse
Caen
Nancy
Avignon
Poitiers
Versailles
Saint-Denis
Calais
Dunkerque
Cannes
Pau
Bayonne
Biarritz
Annecy
Chambéry
Valence
La Rochelle
Lorient
Quimper
Ajaccio
Bastia
Nouméa
Papeete
Cayenne
Île-de-France
Bretagne;Brittany
Normandie;Normandy
Alsace
Lorraine
Bourgogne;Burgundy
Provence
Auvergne
Aquitaine
Occitanie
Picardie
Champagne
Savoie
Haute-Savoie
Isère
Drôme
Ardèche
Gironde
Dordogne
Landes
Finistère
Morbihan
Vendée
Yvelines
Essonne
Hauts-de-Seine
Seine-Saint-Denis
Val-de-Marne
Aisne
Allier
Alpes-de-Haute-Provence
Hautes-Alpes
Ardennes
Ariège
Aveyron
Calvados
Cantal
Charente
Charente-Maritime
Corrèze
Corse-du-Sud
Haute-Corse
Côte-d'Or
Côtes-d'Armor;Côtes d'Armor
Creuse
Eure-et-Loir
Gers
Loiret
Lot-et-Garonne
Lozère
Haute-Marne
Mayenne
Meurthe-et-Moselle
Meuse
Nièvre
Oise
Orne
Pyrénées-Atlantiques
Hautes-Pyrénées
Pyrénées-Orientales
Haute-Saône
Saône-et-Loire
Sarthe
Deux-Sèvres
Somme
Tarn
Tarn-et-Garonne
Haute-Vienne
Yonne
Territoire de Belfort
Hauts-de-France
Grand Est
Pays de la Loire
Centre-Val de Loire
Nouvelle-Aquitaine
Auvergne-Rhône-Alpes
Bourgogne-Franche-Comté
Provence-Alpes-Côte d'Azur;PACA
Val-d'Oise
Seine-et-Marne
Seine-Maritime
Pas-de-Calais
Nord-Pas-de-Calais
Bouches-du-Rhône
Alpes-Maritimes
Haute-Garonne
Hérault
Gard
Vaucluse
Loire-Atlantique
Ille-et-Vilaine
Bas-Rhin
Haut-Rhin
Moselle
Doubs
Haute-Loire
Puy-de-Dôme
Loir-et-Cher
Indre-et-Loire
Maine-et-Loire
Côte d'Azur
Anvers;Antwerp
Gand;Ghent
Bruges
Liège
Charleroi
Namur
Flandre;Flandres;Flanders
Wallonie;Wallonia
Québec;Quebec
Montréal;Montreal
Toronto
Vancouver
Calgary
Edmonton
Winnipeg
Halifax
Ontario
Alberta
Colombie-Britannique;British Columbia
Manitoba
Saskatchewan
Nouvelle-Écosse;Nova Scotia
Nouveau-Brunswick;New Brunswick
Terre-Neuve;Newfoundland
Île-du-Prince-Édouard;Prince Edward Island
New York
Los Angeles
Chicago
Houston
San Francisco
Boston
Philadelphie;Philadelphia
Seattle
Miami
Dallas
Detroit
Atlanta
Las Vegas
La Nouvelle-Orléans;New Orleans
Orlando
San Diego
Silicon Valley
Wall Street
Manhattan
Brooklyn
Hollywood
Californie;California
Floride;Florida
Texas
Alaska
Arizona
Colorado
Hawaï;Hawaii
Illinois
Iowa
Louisiane;Louisiana
Massachusetts
Michigan
Minnesota
Nevada
New Hampshire
New Jersey
Caroline du Nord;North Carolina
Caroline du Sud;South Carolina
Ohio
Oregon
Pennsylvanie;Pennsylvania
Utah
Virginie;Virginia
Wisconsin
Oxford
Cambridge
Manchester
Liverpool
Birmingham
Glasgow
Édimbourg;Edinburgh
Belfast
Cardiff
Munich
Hambourg;Hamburg
Francfort;Frankfurt
Cologne
Stuttgart
Düsseldorf
Leipzig
Dresde;Dresden
Bavière;Bavaria
Milan
Turin
Naples
Venise;Venice
Florence
Gênes;Genoa
Bologne;Bologna
Barcelone;Barcelona
Séville;Seville
Bilbao
Porto
Rotterdam
Salzbourg;Salzburg
Cracovie;Krakow
Gdansk
Göteborg;Gothenburg
Malmö
Thessalonique;Thessaloniki
Saint-Pétersbourg;St. Petersburg;Saint Petersburg;St Petersburg
Sotchi;Sochi
Vladivostok
Koursk;Kursk
Belgorod
Briansk;Bryansk
Rostov-sur-le-Don;Rostov-on-Don
Volgograd
Novossibirsk;Novosibirsk
Iekaterinbourg;Yekaterinburg
Grozny
Kazan
Kharkiv;Kharkov
Odessa;Odesa
Lviv
Marioupol;Mariupol
Kherson
Zaporijjia;Zaporijia;Zaporizhzhia
Dnipro
Donetsk
Louhansk;Lougansk;Luhansk
Bakhmout;Bakhmut
Sébastopol;Sevastopol
Tchernobyl;Chernobyl
Boutcha;Bucha
Davos
Shanghai;Shanghaï
Canton;Guangzhou
Shenzhen
Wuhan
Chongqing
Tianjin
Hiroshima
Nagasaki
Fukushima
Osaka
Kyoto
Busan;Pusan
Bombay;Mumbai
Calcutta;Kolkata
Bangalore
Karachi
Lahore
Peshawar
Kandahar
Hô-Chi-Minh-Ville;Saïgon;Saigon
Sydney
Melbourne
Brisbane
Perth
Auckland
Istanbul
Izmir
Alep;Aleppo
Homs
Idlib
Racca;Rakka;Raqqa
Palmyre;Palmyra
Mossoul;Mosul
Bassora;Basra
Erbil
Haïfa;Haifa
Rafah
Naplouse;Nablus
Hébron;Hebron
La Mecque;Mecca
Médine;Medina
Djeddah;Jeddah
Dubaï;Dubai
Ispahan;Isfahan
Alexandrie;Alexandria
Benghazi
Syrte;Sirte
Casablanca
Marrakech
Tanger
Oran
Lagos
Kano
Le Cap;Cape Town
Johannesburg
Durban
Rio de Janeiro;Rio
São Paulo;Sao Paulo
Medellín;Medellin
Cancún
Tijuana
Maïdan
`;
