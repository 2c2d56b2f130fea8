import { phraseSet } from '../../text/phraseList';

/**
 * English verbs that give words to somebody. Written for this project; the choice was checked against the reporting
 * verbs of the Gender Gap Tracker (MIT, © SFU Discourse Processing Lab).
 */

/** Regular verbs, as infinitives. */
export const ENGLISH_REGULAR_VERBS = `
acclaim accuse acknowledge add admit advise affirm agree allege announce answer appeal argue ask assert
assure blame blast boast call caution charge cite claim clarify comment complain concede conclude condemn
confess confirm contend continue counter criticise criticize declaim declare decry denounce deny describe
detail disclose dismiss dispute emphasise emphasize estimate exclaim explain express fume hail highlight
hint indicate inform insist joke lament lash maintain mention mock muse note object observe order pledge
post praise preach predict proclaim promise propose protest question quip reassert reassure recall reckon
recommend reiterate remember compare bark bellow bemoan chide concur deadpan elaborate exhort exult fret fulminate gripe grumble
hypothesize implore interject interrupt lecture liken marvel moan mutter opine plead ponder posit rail
rant retaliate scold scream sigh snarl sneer speculate surmise taunt tease theorize thunder tout yell
welcome commend applaud commiserate characterize mumble murmur quibble rebut refute reprimand rebuke chastise
 reject remark remind repeat reply report request respond restate retort reveal scoff
shout signal slam state stress suggest testify tweet underline underscore urge vow warn whisper wonder
`;

/** Irregular verbs: infinitive, third person, past, past participle, -ing form. */
export const ENGLISH_IRREGULAR_VERBS = `
say says said said saying
tell tells told told telling
write writes wrote written writing
think thinks thought thought thinking
feel feels felt felt feeling
hold holds held held holding
swear swears swore sworn swearing
read reads read read reading
put puts put put putting
`;

/** Forms that are also common nouns or adjectives: no verb after an article or a preposition. */
export const ENGLISH_VERBS_OR_NOUNS = phraseSet(`
call | calls | claim | claims | comment | comments | charge | charges | report | reports | state
states | note | notes | order | orders | question | questions | request | requests | answer | answers
signal | signals | promise | promises | post | posts | estimate | estimates | appeal | appeals | protest
protests | blame | detail | details | remark | remarks | reply | replies | stress | object | objects
hint | hints | joke | jokes | pledge | pledges | praise
`);

/** Nouns that stand right before a name and say what its bearer is: "Orle professor Ida Sand". */
export const ENGLISH_TITLES = phraseSet(`
president | secretary | chairman | chairwoman | chair | chief | head | leader | director | coordinator | editor
reporter | journalist | correspondent | columnist | commentator | anchor | host | moderator | writer | author
blogger | professor | researcher | analyst | expert | economist | historian | scientist | scholar | fellow
senator | congressman | congresswoman | representative | lawmaker | governor | mayor | minister | ambassador
judge | justice | prosecutor | sheriff | officer | candidate | nominee | rival | challenger | member | activist
founder | partner | executive | consultant | whip | speaker | deputy | treasurer | co-chair | vice-chair | alumnus
speechwriter | photographer | actor | actress | singer | comedian | coach | player | captain | pastor | bishop
`);

/** Words before a name, title or label in quotation marks. */
export const ENGLISH_NAMING_WORDS = phraseSet(`
so-called | called | dubbed | nicknamed | titled | entitled | named | termed | labelled | labeled
self-styled | self-proclaimed | known
`);

/** Nouns that announce a title, a name or an expression in quotation marks, with or without "of" after them. */
export const ENGLISH_NAMING_NOUNS = phraseSet(`
title | status | rank | nickname | name | label | notion | concept | phrase | term | terms | word
words | motto | operation | project | programme | program | plan | film | movie | novel | book | album
series | song | show | exhibition | play | category | essay | magazine | poem | opera | documentary
game | prize | award
`);

/** Nouns for those who work for somebody or stand behind them, right after the name: "a Sand spokesman". */
export const ENGLISH_RETINUE = phraseSet(`
campaign | campaigns | camp | team | staff | staffer | staffers | spokesman | spokeswoman | spokesperson
spokesmen | spokespeople | aide | aides | adviser | advisers | advisor | advisors | ally | allies | associate
associates | surrogate | surrogates | supporter | supporters | backer | backers | donor | donors | fan | fans
voter | voters | delegate | delegates | lawyer | lawyers | attorney | attorneys | counsel | manager | managers
strategist | strategists | pollster | pollsters | official | officials | administration | foundation | family
representative | representatives | partisan | partisans | critic | critics | opponent | opponents | loyalist
loyalists | insider | insiders | operative | operatives | confidant | confidants | organizer | organizers
`);
