import { strict as assert } from 'node:assert';
import { recogniseActors } from '../../src/engine/actors';

/** "form → name (type, via)" of every mention, in order; via is left out for names. */
function mentionsIn(text: string, language: 'fr' | 'en' = 'fr'): string[] {
  const { actors, mentions } = recogniseActors(text, { language });
  return mentions.map(({ start, end, actor, via }) => {
    const { name, type } = actors[actor] ?? { name: '?', type: '?' };
    return `${text.slice(start, end)} → ${name} (${type}${via === 'name' ? '' : `, ${via}`})`;
  });
}

/** "role: holder" of every role beside a name. */
function rolesIn(text: string, language: 'fr' | 'en' = 'fr'): string[] {
  const { actors, roles } = recogniseActors(text, { language });
  return roles.map(({ start, end, actor }) => `${text.slice(start, end)}: ${actors[actor]?.name}`);
}

function check(text: string, expected: readonly string[], language: 'fr' | 'en' = 'fr'): void {
  it(text, () => assert.deepEqual(mentionsIn(text, language), expected));
}

describe('recogniseActors', () => {
  describe('people', () => {
    check('Hier, Paul Vaubert a dit non.', ['Paul Vaubert → Paul Vaubert (person)']);
    check('Le soir, M. Vaubert a dit non.', ['Vaubert → Vaubert (person)']);
    check('Le soir, Mme d’Orval est partie.', ['Orval → Orval (person)']);
    check('On cite Yann Le Brizec et Ilse von der Marn.', [
      'Yann Le Brizec → Yann Le Brizec (person)',
      'Ilse von der Marn → Ilse von der Marn (person)',
    ]);
    check('Non, a dit Celdo Vasteno de l’Occident ; Celdo Vasteno de la Suède.', [
      'Celdo Vasteno → Celdo Vasteno (person)',
      'Occident → Occident (bloc)',
      'Celdo Vasteno → Celdo Vasteno (person)',
      'Suède → Suède (country)',
    ]);
    check('Hier, Yasmin ez-Zahra est passée par Deir ez-Zor.', [
      'Yasmin ez-Zahra → Yasmin ez-Zahra (person)',
      'Deir ez-Zor → Deir ez-Zor (place)',
    ]);
    check('Merci Monsieur, dit-elle.', []);
    check('We thank you, Mr. President. Mr. King agreed.', ['King → King (person)'], 'en');
    check(
      'The Minister for Foreign Affairs of Peru, Celdo Vasteno, spoke of Light Weapons at the UN General Debate.',
      ['Peru → Pérou (country)', 'Celdo Vasteno → Celdo Vasteno (person)', 'UN → ONU (organisation)'],
      'en',
    );
    check('Le Sommet Lima commence.', ['Lima → Pérou (country, metonym)']);
    check('On cite Charles de Grandval.', ['Charles de Grandval → Charles de Grandval (person)']);
    check('On cite Park Min-soo puis Park Min Soo.', [
      'Park Min-soo → Park Min-soo (person)',
      'Park Min Soo → Park Min-soo (person)',
    ]);
    check('L’entreprise de Paul Vaubert croît ; l’entreprise de Paul Vaubert paie.', [
      'Paul Vaubert → Paul Vaubert (person)',
      'Paul Vaubert → Paul Vaubert (person)',
    ]);
    check('Paul Vaubert hésite. Vaubert a renoncé.', [
      'Paul Vaubert → Paul Vaubert (person)',
      'Vaubert → Paul Vaubert (person)',
    ]);
    check('Paul Vaubert et Anne Vaubert hésitent ; on attend Vaubert.', [
      'Paul Vaubert → Paul Vaubert (person)',
      'Anne Vaubert → Anne Vaubert (person)',
      'Vaubert → Vaubert (person)',
    ]);
    check('The minister met J. K. Ormley in the evening.', ['J. K. Ormley → J. K. Ormley (person)'], 'en');
    check('Mr. Ormley’s aide agreed.', ['Ormley → Ormley (person)'], 'en');
  });

  describe('what is no name', () => {
    check('Mercredi, les négociations ont repris. Selon eux, rien ne presse.', []);
    check('Les Américains et les Russes ont signé.', []);
    check('Le projet avance. Projet après projet, tout change.', []);
    check('La TVA et le PIB montent.', []);
    check('Un moteur de type XR-45 équipe le drone.', []);
    check('Le Tour de France et la Coupe de France approchent.', []);
    check('Le ministre de la Santé est parti.', []);
    check('Member States signed the Charter.', [], 'en');
  });

  describe('countries, capitals and seats', () => {
    check('La Norvège et l’Iran discutent.', ['Norvège → Norvège (country)', 'Iran → Iran (country)']);
    check(
      'Norway and the UK disagree with South Korea.',
      ['Norway → Norvège (country)', 'UK → Royaume-Uni (country)', 'South Korea → Corée du Sud (country)'],
      'en',
    );
    check('La République islamique d’Iran et la Côte d’Ivoire votent.', [
      'République islamique d’Iran → Iran (country)',
      "Côte d’Ivoire → Côte d'Ivoire (country)",
    ]);
    check('Les échanges entre Oslo et Lima cessent.', [
      'Oslo → Norvège (country, metonym)',
      'Lima → Pérou (country, metonym)',
    ]);
    check('L’Élysée a démenti.', ['Élysée → France (country, metonym)']);
    check('Une réunion à Oslo est prévue.', ['Oslo → Oslo (place)']);
    check('Le sommet d’Oslo est prévu.', ['Oslo → Oslo (place)']);
    check('They met in Lima.', ['Lima → Lima (place)'], 'en');
    check('The Lima summit failed.', ['Lima → Lima (place)'], 'en');
    check('LIMA, March 3 (Reuters) - It rains.', ['LIMA → Lima (place)', 'Reuters → Reuters (outlet)'], 'en');
    check(
      'She will travel to Lima and talk to Oslo.',
      ['Lima → Lima (place)', 'Oslo → Norvège (country, metonym)'],
      'en',
    );
    check('Il faut livrer des navires à Oslo.', ['Oslo → Norvège (country, metonym)']);
    check('Face à Lima, il se tait.', ['Lima → Pérou (country, metonym)']);
    check('Oslo (ANP) – La pêche reprend.', ['Oslo → Oslo (place)', 'ANP → ANP (organisation)']);
    check('Le tango de Mexico plaît au Mexique.', [
      'Mexico → Mexique (country, metonym)',
      'Mexique → Mexique (country)',
    ]);
    check('Un groupe pro-Oslo et anti-OTAN.', [
      'Oslo → Norvège (country, metonym)',
      'OTAN → OTAN (organisation)',
    ]);
    check('L’Occident, l’Asie-Pacifique et le Sud global.', [
      'Occident → Occident (bloc)',
      'Asie-Pacifique → Asie-Pacifique (place)',
      'Sud global → Sud global (bloc)',
    ]);
  });

  describe('organisations and outlets', () => {
    check('L’Association norvégienne de pêche a voté.', [
      'Association norvégienne de pêche → Association norvégienne de pêche (organisation)',
    ]);
    check('Le Forum économique régional de Bergen ouvre.', [
      'Forum économique régional de Bergen → Forum économique régional de Bergen (organisation)',
    ]);
    check('Le ministère de l’Économie et des Finances se tait.', [
      'ministère de l’Économie et des Finances → ministère de l’Économie et des Finances (organisation)',
    ]);
    check('L’Union des pêcheurs du nord (UPN) se réunit. Puis l’UPN vote.', [
      'Union des pêcheurs du nord → Union des pêcheurs du nord (organisation)',
      'UPN → Union des pêcheurs du nord (organisation)',
      'UPN → Union des pêcheurs du nord (organisation)',
    ]);
    check(
      'NATO and the European Union agree.',
      ['NATO → OTAN (organisation)', 'European Union → Union européenne (organisation)'],
      'en',
    );
    check(
      'The Ministry of Fisheries refused.',
      ['Ministry of Fisheries → Ministry of Fisheries (organisation)'],
      'en',
    );
    check('Selon Reuters et La Tribune de Bergen, tout va.', [
      'Reuters → Reuters (outlet)',
      'La Tribune de Bergen → La Tribune de Bergen (outlet)',
    ]);
    check('L’OTAN vote ; l’Alliance attend.', [
      'OTAN → OTAN (organisation)',
      'Alliance → OTAN (organisation, description)',
    ]);
    check('L’OTAN vote ; selon l’alliance, tout va bien.', [
      'OTAN → OTAN (organisation)',
      'alliance → OTAN (organisation, description)',
    ]);
    check('L’OTAN craint l’alliance entre ces pays et l’alliance durable.', ['OTAN → OTAN (organisation)']);
    check('Une vieille Alliance se défait.', []);
  });

  describe('headings in capitals', () => {
    check('OSLO MET EN GARDE LA NORVÈGE ET PAUL VAUBERT AVANT LE SOMMET\n\nHier, Paul Vaubert a dit non.', [
      'OSLO → Norvège (country, metonym)',
      'NORVÈGE → Norvège (country)',
      'PAUL VAUBERT → Paul Vaubert (person)',
      'Paul Vaubert → Paul Vaubert (person)',
    ]);
  });

  describe('roles beside a name', () => {
    const cases: readonly (readonly [string, readonly string[], 'fr' | 'en'])[] = [
      [
        'Le ministre norvégien de la Défense, Odd Hansberg, a ri.',
        ['ministre norvégien de la Défense: Odd Hansberg'],
        'fr',
      ],
      [
        'Le ministre norvégien de la Défense Odd Hansberg a ri.',
        ['ministre norvégien de la Défense: Odd Hansberg'],
        'fr',
      ],
      ['Odd Hansberg, porte-parole de l’ONU, a ri.', ['porte-parole de l’ONU: Odd Hansberg'], 'fr'],
      ['Le président Hansberg a ri.', ['président: Hansberg'], 'fr'],
      ['Odd Hansberg (ancien maire de Lyon) a ri.', ['ancien maire de Lyon: Odd Hansberg'], 'fr'],
      ['Selon Odd Hansberg, le président péruvien a ri.', [], 'fr'],
      ['Il est premier au classement général, Odd Hansberg suit.', [], 'fr'],
      ['Le général Odd Hansberg a ri.', ['général: Odd Hansberg'], 'fr'],
      ['Norwegian Prime Minister Anna Hansberg laughed.', ['Norwegian Prime Minister: Anna Hansberg'], 'en'],
      ['Le dirigeant nord-coréen Park Min-soo a ri.', ['dirigeant nord-coréen: Park Min-soo'], 'fr'],
      ['Crown Prince Yusuf bin Karam laughed.', ['Crown Prince: Yusuf bin Karam'], 'en'],
      ['NATO chief Anna Hansberg laughed.', ['NATO chief: Anna Hansberg'], 'en'],
      ['Anna Hansberg, the head of NATO, laughed.', ['head of NATO: Anna Hansberg'], 'en'],
      [
        'Avec Odd Hansberg, maire de Lyon, Ida Vasteno, préfète de région, Paul Vaubert, directeur du port.',
        ['maire de Lyon: Odd Hansberg', 'préfète de région: Ida Vasteno', 'directeur du port: Paul Vaubert'],
        'fr',
      ],
      [
        'Avec le maire de Lyon, Odd Hansberg, la préfète de région, Ida Vasteno, le directeur du port, Paul Vaubert.',
        ['maire de Lyon: Odd Hansberg', 'préfète de région: Ida Vasteno', 'directeur du port: Paul Vaubert'],
        'fr',
      ],
      [
        'With Odd Hansberg (O. H.), the mayor of Lyon, Ida Vasteno (I. V.), the union president.',
        ['mayor of Lyon: Odd Hansberg', 'union president: Ida Vasteno'],
        'en',
      ],
    ];
    for (const [text, expected, language] of cases) {
      it(text, () => assert.deepEqual(rolesIn(text, language), expected));
    }
  });

  describe('roles that stand alone', () => {
    const opening = 'Le secrétaire général de l’OTAN, Odd Hansberg, arrive. ';
    const alone = (text: string, language: 'fr' | 'en' = 'fr') =>
      mentionsIn(text, language).filter((line) => line.includes('role'));
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['Le chef de l’OTAN rit.', ['chef de l’OTAN → Odd Hansberg (person, role)']],
      ['Le nouveau patron de l’OTAN rit.', ['nouveau patron de l’OTAN → Odd Hansberg (person, role)']],
      ['Le secrétaire général rit.', ['secrétaire général → Odd Hansberg (person, role)']],
      ['Un secrétaire général rit.', []],
      ['Le secrétaire général de l’ONU rit.', []],
      ['L’ancien secrétaire général de l’OTAN rit.', []],
      ['Le chef rit.', []],
    ];
    for (const [text, expected] of cases) it(text, () => assert.deepEqual(alone(opening + text), expected));

    it('takes none when two hold the role', () => {
      const text =
        'Le président péruvien Luis Ormeda et le président chilien José Varelda sont là. Le président rit.';
      assert.deepEqual(alone(text), []);
      assert.deepEqual(alone(text.replace('Le président rit', 'Le président chilien rit')), [
        'président chilien → José Varelda (person, role)',
      ]);
    });
  });

  describe('after a dateline', () => {
    check('PORT-BRUME, 3 mai (Agence) - L’Arménie vote. La Chine attend.', [
      'PORT-BRUME → PORT-BRUME (place)',
      'Arménie → Arménie (country)',
      'Chine → Chine (country)',
    ]);
    check('LYON (Agence) -- La Chine vote.', ['LYON → Lyon (place)', 'Chine → Chine (country)']);
  });

  describe('capitals meant as cities', () => {
    check('Le ministre arménien Paul Vaubert est à Erevan.', [
      'Paul Vaubert → Paul Vaubert (person)',
      'Erevan → Erevan (place)',
    ]);
    check('La foule remplit les places de Tbilissi.', ['Tbilissi → Tbilissi (place)']);
    check('Il a rencontré à Pékin Celdo Vasteno, un vieil ami.', [
      'Pékin → Pékin (place)',
      'Celdo Vasteno → Celdo Vasteno (person)',
    ]);
  });

  describe('words that only begin a sentence', () => {
    check('Personne n’a voté.', []);
  });

  describe('verbs that only look like giving', () => {
    check('Il est arrivé vendredi à Moscou.', ['Moscou → Moscou (place)']);
    check('La réunion a eu lieu à Moscou.', ['Moscou → Moscou (place)']);
    check('On cite Paul Vaubert, envoyé spécial à Moscou.', [
      'Paul Vaubert → Paul Vaubert (person)',
      'Moscou → Moscou (place)',
    ]);
    check('Un accord signé à Moscou tient.', ['Moscou → Moscou (place)']);
    check('La ville a livré du blé à Moscou.', ['Moscou → Russie (country, metonym)']);
  });

  describe('alliances, outlets and shared surnames', () => {
    check('Hier, l’Alliance des ports du Nord (APN) a voté.', [
      'Alliance des ports du Nord → Alliance des ports du Nord (organisation)',
      'APN → Alliance des ports du Nord (organisation)',
    ]);
    check('Il écrit dans Le Courrier du Rivage.', ['Le Courrier du Rivage → Le Courrier du Rivage (outlet)']);
    check('Le Washington Post en doute. Selon le quotidien américain, il pleut ; un journal américain rit.', [
      'Washington Post → Washington Post (outlet)',
      'quotidien américain → Washington Post (outlet, description)',
    ]);
    check('Le Washington Post et USA Today en doutent. Selon le quotidien américain, il pleut.', [
      'Washington Post → Washington Post (outlet)',
      'USA Today → USA Today (outlet)',
    ]);
    check('Le Washington Post en doute. Le journal américain de la marine rit, la chaîne américaine aussi.', [
      'Washington Post → Washington Post (outlet)',
    ]);
    check(
      'The Guardian doubts it. The British daily said no to the British daily life.',
      ['The Guardian → The Guardian (outlet)', 'British daily → The Guardian (outlet, description)'],
      'en',
    );
    check('Le Washington Post en doute, dit le quotidien américain. Lyon attend.', [
      'Washington Post → Washington Post (outlet)',
      'quotidien américain → Washington Post (outlet, description)',
      'Lyon → Lyon (place)',
    ]);
    check('Selon le magazine américain, il pleut.', []);
    check('Il écrit dans *Le Courrier*, puis **Le Nouvelliste**, hier.', [
      'Le Courrier → Le Courrier (outlet)',
      'Le Nouvelliste → Le Nouvelliste (outlet)',
    ]);
    check('Wang Li est là. M. Wang parle. Wang Bohai vient. M. Wang part.', [
      'Wang Li → Wang Li (person)',
      'Wang → Wang Li (person)',
      'Wang Bohai → Wang Bohai (person)',
      'Wang → Wang (person)',
    ]);
    it('gives the second role to the person named beside it', () => {
      assert.deepEqual(rolesIn('Un conseiller du président Paul Vaubert rit.'), ['président: Paul Vaubert']);
    });
  });

  it('reads nothing inside the spans to skip', () => {
    const text = 'Menu Norvège\nLa Suède vote.';
    const { mentions } = recogniseActors(text, { language: 'fr', skip: [{ start: 0, end: 12 }] });
    assert.deepEqual(
      mentions.map(({ start, end }) => text.slice(start, end)),
      ['Suède'],
    );
  });

  describe('headings in capitals', () => {
    check('LE CHEF DE L’OTAN RECULE DEVANT LA SUÈDE\n\nLe chef de l’OTAN, Odd Hansberg, a dit non.', [
      'CHEF DE L’OTAN → Odd Hansberg (person, role)',
      'OTAN → OTAN (organisation)',
      'SUÈDE → Suède (country)',
      'OTAN → OTAN (organisation)',
      'Odd Hansberg → Odd Hansberg (person)',
    ]);
    check('LE PRÉSIDENT PÉRUVIEN RENONCE\n\nLe président péruvien, Celdo Vasteno, renonce.', [
      'PRÉSIDENT PÉRUVIEN → Celdo Vasteno (person, role)',
      'Celdo Vasteno → Celdo Vasteno (person)',
    ]);
    check('Hier, Valéry Vaubert d’Orval, Paul Ormeda et Luisa Brandeto.', [
      'Valéry Vaubert d’Orval → Valéry Vaubert d’Orval (person)',
      'Paul Ormeda → Paul Ormeda (person)',
      'Luisa Brandeto → Luisa Brandeto (person)',
    ]);
    check('LE PORT DE LYON FERME\n\nIl ferme.', ['LYON → Lyon (place)']);
    check('ONU, OTAN, UNESCO, OSCE', [
      'ONU → ONU (organisation)',
      'OTAN → OTAN (organisation)',
      'UNESCO → Unesco (organisation)',
      'OSCE → Organisation pour la sécurité et la coopération en Europe (organisation)',
    ]);
  });
});
