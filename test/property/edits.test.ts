import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NoteReport } from '../../src/session/noteReport';
import { sessionOver } from '../support/smallSession';

const ARTICLES = {
  'articles/001.txt':
    'Le port ferme\n\n« Le port fermera ses portes demain matin », a déclaré Ada Lind, maire de Brumeville. Otto Berg a répondu : « Personne ne nous a prévenus de cette décision. »\n',
  'articles/002.txt':
    'Les quais\n\nLa ministre Clara Nordin a promis mardi : « Les quais seront rendus aux habitants de la ville. »\n',
};

/** What a note is made of; joined at random, and cut anywhere by the edits. */
const piece = fc.constantFrom(
  'Ada Lind a déclaré : « Le port fermera ses portes demain matin » ([source](../articles/001.txt)).\n\n',
  'Elle ajoute : « Les quais seront rendus aux habitants de la ville » ([002](../articles/002.txt)).\n\n',
  'Selon Otto Berg, « Personne ne nous a prévenus de cette décision. »\n\n',
  '## Ada Lind\n\n',
  '# 2. Le port\n\n',
  'Mme Lind, maire de Brumeville, parle.\n\n',
  'Le maire se tait. Clara Nordin a dit :\n\n',
  '> « Le port fermera ses portes demain soir » — Otto Berg\n\n',
  '> Les quais seront rendus aux habitants\n> de la ville.\n',
  '- « Le port fermera »\n- Berg : « Personne ne nous a prévenus »\n',
  ' - indenté « oui »\n  suite\n',
  '  - « dedans »\n\n    encore « ici »\n',
  '1. premier « point »\n2. second\n',
  '- [ ] à faire « demain »\n',
  '| Qui | Mots |\n|---|---|\n| Ada Lind | « Le port fermera ses portes » |\n| Otto Berg | « Personne ne nous a prévenus » |\n\n',
  'Appel[^1] et [réf][r] « ouverte\n\n',
  '« rouverte jusqu’ici »\n\n',
  '[^1]: note « basse » [002](../articles/002.txt)\n\n',
  '[r]: ../articles/001.txt\n\n',
  '<!-- verbatim-ignore -->\n',
  '<!-- verbatim-ignore-start quote.altered -->\n\n',
  'Zorglin Hansberg arrive, et le quai avec lui.\n\n',
  'Hansberg est là. On écoute Hansberg, maire, au Quai.\n\n',
  'Les traductions sont de moi.\n\n',
  '```\n« code »\n```\n',
  '<div>\n« html »\n</div>\n\n',
  '“open ',
  '"',
  '»',
  '\n',
  'x',
);

/** One edit: some of the text, by parts of its length, replaced. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 30 }),
  insert: fc.oneof(piece, fc.constant('')),
});

function apply(text: string, { at, length, insert }: { at: number; length: number; insert: string }): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + length);
}

/** All that a report says, as plain data. */
function told({ quotes, mentions, openMentions, findings, citations, problems, note }: NoteReport): unknown {
  return { quotes, mentions, openMentions, findings, citations, problems, note };
}

describe('a note that is edited', () => {
  it('is reported on as one that is opened afresh', async () => {
    const { session: living } = await sessionOver(ARTICLES);
    const { session: fresh } = await sessionOver(ARTICLES);
    const path = '/w/notes/n.md';
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 12 }),
        fc.array(edit, { maxLength: 6 }),
        async (pieces, edits) => {
          let text = pieces.join('');
          await living.check({ path, text });
          for (const each of edits) {
            text = apply(text, each);
            const report = await living.check({ path, text });
            fresh.drop(path);
            assert.deepEqual(told(report), told(await fresh.check({ path, text })));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('names nobody in full whose full name is gone', async () => {
    const { session } = await sessionOver(ARTICLES);
    const named = async (head: string): Promise<string[]> => {
      const text = `${head}\n\nRien.\n\nOn a vu Hansberg.`;
      const { mentions } = await session.check({ path: '/w/notes/n.md', text });
      return mentions.map(({ actor }) => actor.name);
    };
    assert.deepEqual(await named('Zorglin Hansberg arrive.'), ['Zorglin Hansberg', 'Zorglin Hansberg']);
    assert.deepEqual(await named('Aldo Hansberg arrive.'), ['Aldo Hansberg', 'Aldo Hansberg']);
    assert.deepEqual(await named('Personne n’arrive.'), []);
  });

  it('is told anew who speaks when a paragraph far off names them', async () => {
    const { session } = await sessionOver(ARTICLES);
    const path = '/w/notes/n.md';
    const said =
      'Hansberg a déclaré : « Les quais seront rendus aux habitants de la ville » ([source](../articles/002.txt)).';
    const between = 'Rien ne se passe ici.\n\n'.repeat(6);
    const claimed = async (head: string): Promise<string | undefined> => {
      const { quotes } = await session.check({ path, text: `${head}\n\n${between}${said}` });
      return quotes[0]?.claimedSpeaker;
    };
    assert.equal(await claimed('Le maire arrive.'), undefined);
    assert.equal(await claimed('Zorglin Hansberg, maire, arrive.'), 'Zorglin Hansberg');
    assert.equal(await claimed('Le maire arrive.'), undefined);
  });
});
