import { type SpeakerCase, speakersAre } from '../support/speakersAre';

const INTRO = `A new wharf for the town of Trawick

The harbour master Nora Tully met the former mayor Hugo Brandt and the writer Ida Sand on Monday. Ms Tully smiled.

`;

const speakerTable = (cases: readonly SpeakerCase[]): void => speakersAre(INTRO, cases);

describe('speakers in the press', () => {
  describe('an employer before the name', () => {
    speakerTable([
      [
        '"The wharf will be built," said Brandt spokesman Peter Lindgren.',
        'Peter Lindgren',
        'Peter Lindgren',
      ],
      ['"The wharf will be built," Brandt campaign manager Peter Lindgren wrote.', 'Peter Lindgren'],
      ['Brandt senior media adviser Peter Lindgren said the wharf "will be built in May".', 'Peter Lindgren'],
      ['"The wharf will be built," said Brandt’s top aide Peter Lindgren.', 'Peter Lindgren'],
      ['"The wharf will be built," Trawick attorney Peter Lindgren said.', 'Peter Lindgren'],
      ['"The wharf will be built," said harbour master Nora Tully.', 'Nora Tully'],
      ['"The wharf will be built," said Hugo Brandt and Nora Tully.', 'Hugo Brandt'],
    ]);
  });

  describe('somebody’s people are not that person', () => {
    speakerTable([
      ['"The wharf will be built," the Brandt campaign said.', 'the Brandt campaign'],
      ['"The wharf will be built," said a Brandt spokesman.', 'a Brandt spokesman'],
      ['"The wharf will be built," Brandt said.', 'Hugo Brandt'],
      ['"The wharf will be built," Brandt also said of the campaign.', 'Hugo Brandt'],
    ]);
  });

  describe('a name that ends as adverbs do', () => {
    speakerTable([
      ['"The wharf will be built," Tully said.', 'Nora Tully', 'Tully', 'said'],
      ['Tully said the wharf "will be built in May".', 'Nora Tully', 'Tully', 'said'],
      ['"The wharf will be built," slowly said Hugo Brandt.', 'Hugo Brandt'],
      ['Finally the mayor of the town said the wharf "will be built".', 'the mayor of the town'],
    ]);
  });

  describe('a name that nobody told of before', () => {
    speakerTable([
      ['"Will the wharf be built?" Borg asked.', 'Borg'],
      ['"The wharf will be built," said harbour pilot Osric Quell.', 'Osric Quell'],
      ['Yesterday said the wharf "will be built in May".', undefined],
      ['"The wharf will be built," Monday told the town.', undefined],
    ]);
  });

  describe('an apposition between name and verb', () => {
    speakerTable([
      ['"The wharf will be built," Nora Tully, who once worked for Hugo Brandt, said in May.', 'Nora Tully'],
      ['"The wharf will be built," Ida Sand, chief strategist in Trawick at Orle Ltd., said.', 'Ida Sand'],
      ['"The wharf will be built," Ida Sand, a Brandt spokeswoman, told the crowd.', 'Ida Sand'],
      ['"The wharf will be built," Nora Tully, Brandt’s first harbour master, wrote.', 'Nora Tully'],
      ['Nora Tully, who called Brandt when the work began, said, "The wharf will be built."', 'Nora Tully'],
      ['Nora Tully (W-Trawick), the head of the port, said the wharf was "all but built".', 'Nora Tully'],
      ['Tully, during a meeting in Trawick, Norland, said the wharf was "all but built".', 'Nora Tully'],
      ['The former mayor, Hugo Brandt, said the wharf was "all but built".', 'Hugo Brandt'],
      ['A friend of Nora Tully, Hugo Brandt, said the wharf was "all but built".', 'Hugo Brandt'],
      [
        'When asked by Nora Tully, the former mayor, Hugo Brandt, said it was "all but built".',
        'Hugo Brandt',
      ],
    ]);
  });

  describe('a question or a cry before the name', () => {
    speakerTable([
      ['"Will the wharf be built?" Hugo Brandt asked the town.', 'Hugo Brandt', 'Hugo Brandt', 'asked'],
      ['"The wharf is built!" Tully said.', 'Nora Tully'],
      ['"Will it be built?" Brandt, a fisherman from Orle, said softly to the town.', 'Hugo Brandt'],
      ['"The wharf is built!" Tully said that the town was happy about it.', undefined],
      ['"The wharf is built." Hugo Brandt went home.', undefined],
    ]);
  });

  describe('a name and its verb, wherever they stand', () => {
    speakerTable([
      ['"The wharf will be built," Tully thundered.', 'Nora Tully', 'Tully', 'thundered'],
      ['"The wharf will be built," she deadpanned to Ida Sand.', 'Nora Tully', 'she'],
      ['With "The Old Wharf," Hugo Brandt finished his third novel.', undefined],
      ['The wharf "will be built in May" if the town pays, Hugo Brandt said.', 'Hugo Brandt'],
      ['The town "has never built anything like it" in its past, said Trawick teacher Ida Sand.', 'Ida Sand'],
      ['But, said Ida Sand, "the wharf will not be built."', 'Ida Sand'],
      ['Said Ida Sand, who lives by the port, "The wharf will be built."', 'Ida Sand'],
      [
        'Hugo Brandt, who lives in Orle, said Ida Sand had built the wharf "too high for the town".',
        'Hugo Brandt',
      ],
      ['"The wharf will be built," The Evening Post’s Ida Sand wrote on Friday.', 'Ida Sand'],
      ['Nora Tully compared the wharf to "a house of cards in a storm".', 'Nora Tully'],
      ['In Trawick the news spread, with Hugo Brandt loudly yelling: "The wharf is built!"', 'Hugo Brandt'],
      ['Brandt fired back that the wharf "will be built in May".', 'Hugo Brandt', 'Brandt', 'fired back'],
      ['Ida Sand wrote after Hugo Brandt said that the wharf "will be built in May".', 'Hugo Brandt'],
      ['Ida Sand wrote after Brandt’s comments that the wharf "is no wharf at all".', 'Ida Sand'],
      ['The harbour master Nora Tully sent a word to Ida Sand: "The wharf is yours."', 'Nora Tully'],
      ['When Ida Sand left, Hugo Brandt sent the town this word: "The wharf is yours."', 'Hugo Brandt'],
    ]);
  });

  describe('a paragraph that is only a quotation', () => {
    const alone = '"It is the finest wharf that this town has ever had."';
    speakerTable([
      [`"The wharf is built," said Hugo Brandt of Trawick.\n\n${alone}`, 'Hugo Brandt'],
      [`Hugo Brandt said the wharf was all but built.\n\n${alone}`, 'Hugo Brandt'],
      [`"The wharf is built," said Hugo Brandt of Trawick.\n\n${alone}\n\n${alone}`, 'Hugo Brandt'],
      [`"Is the wharf built?" said Hugo Brandt.\n\n${alone}`, undefined],
      [`Hugo Brandt went home.\n\n${alone}`, undefined],
      [`"The wharf is built," said a fisherman.\n\n${alone}`, undefined],
      [`Hugo Brandt said the wharf was all but built.\n\n"A wharf at last"`, undefined],
    ]);
  });

  describe('a signature under a quotation', () => {
    speakerTable([
      ['"The wharf will never be built at all."\n\n- Ida Sand.', 'Ida Sand', 'Ida Sand'],
      ['"The wharf will never be built at all."\n\n-Ida Sand, Trawick.', 'Ida Sand'],
      ['"The wharf will never be built at all."\n\n- Sand.', 'Ida Sand'],
      ['"Will the wharf ever be built at all?"\n\n- Never.', undefined],
    ]);
  });

  describe('what somebody called something', () => {
    speakerTable([
      ['The wharf began what Hugo Brandt called "a new time for the port" in his book.', 'Hugo Brandt'],
      ['In Trawick they built a new ship called "The Old Lady of the Port".', undefined],
    ]);
  });

  describe('a sentence between two quotations', () => {
    speakerTable([
      [
        '"It is built," said Hugo Brandt. Brandt lives in the port. "I see the wharf each day."',
        'Hugo Brandt',
      ],
      ['"It is built," said Hugo Brandt. Ida Sand lives in the port. "I see the wharf each day."', undefined],
    ]);
  });
});
