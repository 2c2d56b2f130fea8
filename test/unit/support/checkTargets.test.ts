import assert from 'node:assert/strict';
import { chooseTargets, positionAt, shows } from '../../support/checkTargets';
import type { NoteReport } from '../../support/commandLine';

const quote = (start: number, verdict: string) => ({ start, end: start + 10, text: 'dix lettres', verdict });
const mention = (start: number, actor: string | null) => ({ start, end: start + 4, actor });
const note = (file: string, rest: Partial<NoteReport>): NoteReport => ({
  file,
  quotes: [],
  mentions: [],
  ...rest,
});

describe('chooseTargets', () => {
  it('takes the first note with both, and a mention outside every quotation', () => {
    const notes = [
      note('a.md', { quotes: [quote(0, 'verbatim')] }),
      note('b.md', {
        quotes: [quote(0, 'altered'), quote(20, 'verbatim')],
        mentions: [mention(22, 'Inside'), mention(40, null), mention(50, 'Ana')],
      }),
    ];
    assert.deepEqual(chooseTargets({ notes }), {
      quotation: { file: 'b.md', offset: 20, words: 'dix lettres' },
      actor: { file: 'b.md', offset: 50, words: 'Ana' },
      faulty: 'b.md',
    });
  });

  it('looks for a fault elsewhere, and says what is missing', () => {
    const notes = [
      note('a.md', { quotes: [quote(0, 'verbatim')] }),
      note('b.md', { quotes: [quote(0, 'not-found')] }),
    ];
    const targets = chooseTargets({ notes });
    assert.equal(targets.faulty, 'b.md');
    assert.equal(targets.actor, undefined);
    assert.deepEqual(chooseTargets({ notes: [] }), {
      quotation: undefined,
      actor: undefined,
      faulty: undefined,
    });
  });
});

describe('shows', () => {
  it('looks past typography', () => assert.ok(shows('Verbatim: « L’ours **dort** »', "L'ours dort")));
  it('wants the words', () => assert.ok(!shows('« L’ours mange »', "L'ours dort")));
  it('wants some words', () => assert.ok(!shows('card', '« »')));
});

describe('positionAt', () => {
  for (const [text, offset, line, column] of [
    ['a\nbc', 3, 2, 2],
    ['a\r\nbc', 3, 2, 1],
    ['😀b', 2, 1, 3],
    ['', 0, 1, 1],
  ] as const) {
    it(JSON.stringify([text, offset]), () => assert.deepEqual(positionAt(text, offset), { line, column }));
  }
});
