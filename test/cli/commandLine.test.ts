import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { linkSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { project } from '../support/places';
import { withFolder } from '../support/tempFolder';

/** What a run of the command line printed. */
interface Printed {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function verbatim(cwd: string, ...args: string[]): Promise<Printed> {
  let out = '';
  let error = '';
  const code = await run(args, { cwd, out: (text) => (out += text), error: (text) => (error += text) });
  return { code, out, error };
}

const article =
  'Le pont de Sarvane\n\nLe 3 mars 2026\n\n« Nous ne vendrons pas le pont », a déclaré Alba Ferran, maire de Sarvane.\n';
const good = 'Elle le dit : « Nous ne vendrons pas le pont » ([pont](../articles/pont.txt)).\n';
const bad = '# Notes\n\nElle le dit : « Nous vendrons le pont » ([pont](../articles/pont.txt)).\n';
const workspace = { 'articles/pont.txt': article, 'notes/good.md': good, 'notes/bad.md': bad };

describe('verbatim verify', () => {
  it('exits 0 and says so where nothing is flagged', () =>
    withFolder(workspace, async (folder) => {
      const { code, out, error } = await verbatim(
        folder,
        'verify',
        '--articles',
        'articles',
        'notes/good.md',
      );
      assert.equal(out, '1 quotation in 1 note, 1 article: 1 verbatim, 0 flagged, 0 not checked.\n');
      assert.deepEqual({ code, error }, { code: 0, error: '' });
    }));

  it('exits 1 and prints each fault with its place and the words of the source', () =>
    withFolder(workspace, async (folder) => {
      const { code, out } = await verbatim(
        folder,
        'verify',
        '--articles',
        'articles',
        'notes/good.md',
        'notes/bad.md',
      );
      assert.equal(code, 1);
      assert.match(out, /^notes\/bad\.md:3:17 {2}quote\.altered {2}.*negation/m);
      assert.match(out, /^ {4}note {4}Nous vendrons le pont$/m);
      assert.match(out, /^ {4}source {2}Nous ne vendrons pas le pont {2}\(pont\.txt:5:3\)$/m);
    }));

  it('prints JSON after the contract', () =>
    withFolder(workspace, async (folder) => {
      const { code, out } = await verbatim(folder, 'verify', '-a', 'articles', '-f', 'json', 'notes/bad.md');
      const { schema, notes, problems } = JSON.parse(out);
      const [quote] = notes[0].quotes;
      assert.equal(code, 1);
      assert.equal(schema, 'verbatim.verify/1');
      assert.equal(notes[0].file, 'notes/bad.md');
      assert.equal(bad.slice(quote.start, quote.end), quote.text);
      assert.equal(quote.verdict, 'altered');
      assert.equal(quote.reason, null);
      assert.deepEqual(quote.changes[0], { kind: 'negation', note: '', source: 'ne' });
      assert.equal(article.slice(quote.source.start, quote.source.end), 'Nous ne vendrons pas le pont');
      assert.equal(quote.source.text, 'Nous ne vendrons pas le pont');
      assert.equal(quote.speaker, 'Alba Ferran');
      assert.deepEqual(quote.citedArticles, ['pont.txt']);
      assert.deepEqual(problems, []);
    }));

  it('leaves alone what a comment in the note ignores, and names a rule that does not exist', () => {
    const ignore = (code: string) =>
      `<!-- verbatim-ignore ${code}: voulu -->\n${bad.slice(bad.indexOf('Elle'))}`;
    const files = {
      ...workspace,
      'notes/a.md': ignore('quote.altered'),
      'notes/b.md': ignore('quote.alterd'),
    };
    return withFolder(files, async (folder) => {
      const ignored = await verbatim(folder, 'verify', '-f', 'json', 'notes/a.md');
      const [quote] = JSON.parse(ignored.out).notes[0].quotes;
      assert.equal(ignored.code, 0);
      assert.deepEqual([quote.verdict, quote.reason, quote.changes], ['unchecked', 'ignored', []]);
      const mistaken = await verbatim(folder, 'verify', 'notes/b.md');
      assert.equal(mistaken.code, 1);
      assert.match(mistaken.out, /^note: notes\/b\.md: There is no rule “quote\.alterd” to ignore/m);
    });
  });

  it('finds all notes outside the article folder by itself, and folders of notes', () =>
    withFolder({ ...workspace, 'articles/b.md': '# B\n\n« Rien », dit-il.\n' }, async (folder) => {
      const all = JSON.parse((await verbatim(folder, 'verify', '-f', 'json')).out);
      assert.deepEqual(
        all.notes.map((note: { file: string }) => note.file),
        ['notes/bad.md', 'notes/good.md'],
      );
      assert.equal((await verbatim(folder, 'verify', 'notes')).code, 1);
    }));

  it('reads .verbatim/config.json, and flags win over it', () =>
    withFolder(
      {
        ...workspace,
        '.verbatim/config.json': '{ "articles": "nowhere", "severity": { "quote.altered": "off" } }',
      },
      async (folder) => {
        assert.equal((await verbatim(folder, 'verify', 'notes/bad.md')).code, 2);
        assert.equal((await verbatim(folder, 'verify', '--articles', 'articles', 'notes/bad.md')).code, 0);
      },
    ));

  it('resolves keys by front matter and by the bibliography beside the note', () => {
    const cite = (front: string) => `${front}« Nous ne vendrons pas le pont » [@ferran2026].\n`;
    const files = {
      ...workspace,
      'articles/autre.txt': 'Autre chose.\n',
      'notes/a.md': cite('---\ncitekeys:\n  ferran2026: autre.txt\n---\n\n'),
      'notes/b.md': cite(''),
      'notes/refs.bib': '@article{ferran2026, title = {Le pont}, file = {pont.txt}}\n',
    };
    return withFolder(files, async (folder) => {
      const { notes } = JSON.parse(
        (await verbatim(folder, 'verify', '-f', 'json', 'notes/a.md', 'notes/b.md')).out,
      );
      assert.deepEqual(
        notes.map((note: { quotes: { verdict: string }[] }) => note.quotes[0]?.verdict),
        ['wrong-source', 'verbatim'],
      );
    });
  });
});

describe('verbatim verify, of what cannot be checked', () => {
  it('says why, and names the source that is missing', () => {
    const note = '« Personne n’a vu la digue céder hier soir » ([a](../articles/digue.txt)), « Oui ».\n';
    return withFolder({ ...workspace, 'notes/open.md': note }, async (folder) => {
      const { out } = await verbatim(folder, 'verify', 'notes/open.md');
      assert.match(
        out,
        /^notes\/open\.md:1:3 {2}not checked {2}“Personne n’a vu la digue céder hier soir”: the cited source is not among the articles: .*digue\.txt.*\.$/m,
      );
      assert.match(out, /2 not checked \(the cited source is not among the articles: 2\)\.$/m);
    });
  });
});

describe('verbatim verify, where notes lie among the articles', () => {
  const self = 'Elle a dit : « Nous vendrons le pont dès demain » (pont.txt).\n';
  const invented = { 'pont.txt': article, 'self.md': self, 'sub/more.md': 'Alba Ferran naquit ici.\n' };
  const verify = async (folder: string, ...args: string[]) => {
    const { code, out, error } = await verbatim(folder, 'verify', ...args, '-f', 'json');
    if (error !== '') return { code, error, verdicts: [], problems: [] };
    const { notes, problems } = JSON.parse(out);
    return {
      ...{ code, error, problems: problems.map(({ message }: { message: string }) => message) },
      verdicts: notes.flatMap(({ quotes }: { quotes: { verdict: string }[] }) =>
        quotes.map(({ verdict }) => verdict),
      ),
    };
  };

  it('a named note never bears itself out, and says so once', () =>
    withFolder(invented, async (folder) => {
      for (const name of ['self.md', './self.md', 'sub/../self.md', join(folder, 'self.md')]) {
        const { code, verdicts, problems } = await verify(folder, '-a', '.', name);
        assert.deepEqual([code, verdicts], [1, ['altered']], name);
        assert.equal(problems.filter((each: string) => /named as notes.*: self\.md\.$/.test(each)).length, 1);
      }
    }));

  it('nor by a link, symbolic or hard, on either side', () =>
    withFolder({ 'articles/pont.txt': article, 'notes/self.md': self }, async (folder) => {
      symlinkSync(join(folder, 'notes/self.md'), join(folder, 'articles/link.md'));
      symlinkSync(join(folder, 'articles'), join(folder, 'press'));
      const paths = ['notes/self.md', 'articles/link.md', 'press/link.md'];
      for (const path of paths) assert.deepEqual((await verify(folder, path)).verdicts, ['altered'], path);
      rmSync(join(folder, 'articles/link.md'));
      linkSync(join(folder, 'notes/self.md'), join(folder, 'articles/hard.md'));
      assert.deepEqual((await verify(folder, 'notes/self.md')).verdicts, ['altered']);
    }));

  it('other notes named beside it bear nothing out either', () =>
    withFolder({ ...invented, 'copy.md': self }, async (folder) =>
      assert.deepEqual((await verify(folder, '-a', '.', 'self.md', 'copy.md')).verdicts, [
        'altered',
        'altered',
      ]),
    ));

  it('a folder of notes within the article folder is set apart, and told', () =>
    withFolder({ 'pont.txt': article, 'notes/self.md': self, 'notes/copy.md': self }, async (folder) => {
      const { verdicts, problems } = await verify(folder, '-a', '.', 'notes');
      assert.deepEqual(verdicts, ['altered', 'altered']);
      assert.match(problems.join(), /notes\/copy\.md, notes\/self\.md/);
    }));

  it('a folder of articles within the folder named stays one', () =>
    withFolder({ ...workspace, 'articles/b.md': '# B\n\n« Rien », dit-il.\n' }, async (folder) => {
      const { verdicts, problems } = await verify(folder, '-a', 'articles', '.');
      assert.deepEqual([verdicts, problems], [['altered', 'verbatim'], []]);
    }));

  it('without names it says why there are no notes', () =>
    withFolder(invented, async (folder) => {
      const { code, error } = await verify(folder, '-a', '.');
      assert.equal(code, 2);
      assert.match(error, /No notes.*every Markdown file is an article.*"notes"/s);
    }));

  it('with nothing but notes it says why there are no articles', () =>
    withFolder({ 'self.md': self }, async (folder) => {
      const { code, error } = await verify(folder, '-a', '.', 'self.md');
      assert.equal(code, 2);
      assert.match(error, /No articles: all that is in .* is named as notes/);
    }));
});

describe('verbatim, given something it cannot use', () => {
  const exits2: readonly [what: string, args: readonly string[], message: RegExp][] = [
    ['no article folder', ['verify', '--articles', 'nowhere', 'notes/good.md'], /no folder .*nowhere/],
    ['an article folder without articles', ['verify', '--articles', 'empty', 'notes/good.md'], /No articles/],
    ['no note', ['verify', '--articles', 'articles', 'notes/none.md'], /none\.md/],
    ['a missing settings file', ['verify', '--config', 'x.json', 'notes/good.md'], /x\.json does not exist/],
    ['an unknown option', ['verify', '--nope'], /--nope/],
    ['an unknown format', ['verify', '--format', 'yaml'], /yaml/],
    ['no command', [], /Usage/],
  ];
  for (const [what, args, message] of exits2) {
    it(`${what}: exit 2 and a clear word`, () =>
      withFolder({ ...workspace, 'empty/readme.pdf': '%PDF' }, async (folder) => {
        const { code, out, error } = await verbatim(folder, ...args);
        assert.equal(code, 2);
        assert.match(error + out, message);
        assert.doesNotMatch(error, /at .*\.js:\d+/);
      }));
  }

  it('an empty article, a picture and a broken settings file are named, and the rest is checked', () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    const files = {
      ...workspace,
      'articles/empty.txt': '',
      'articles/picture.txt': picture,
      '.verbatim/config.json': '{ "articles": ',
    };
    return withFolder(files, async (folder) => {
      const { code, out } = await verbatim(folder, 'verify', '-f', 'json', 'notes/bad.md');
      const { notes, problems } = JSON.parse(out);
      assert.equal(code, 1);
      assert.equal(notes[0].quotes[0].verdict, 'altered');
      assert.deepEqual(problems.map((problem: { file: string }) => problem.file).sort(), [
        '.verbatim/config.json',
        'empty.txt',
        'picture.txt',
      ]);
    });
  });

  it('an article in windows-1252', () => {
    const bytes = Buffer.from(
      'Un titre\n\n\xab Nous ne vendrons pas l\x92\xe9cluse \xbb, dit-elle.\n',
      'latin1',
    );
    const note = '« Nous ne vendrons pas l’écluse » (ecluse.txt)\n';
    return withFolder({ 'articles/ecluse.txt': bytes, 'n.md': note }, async (folder) => {
      const { notes } = JSON.parse((await verbatim(folder, 'verify', '-f', 'json', 'n.md')).out);
      assert.equal(notes[0].quotes[0].verdict, 'verbatim');
      assert.deepEqual(notes[0].quotes[0].tolerances, []);
    });
  });

  it('notes of 1 MB, of prose and of short lists, are read whole', () => {
    const many = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
    const prose = many(
      'Elle dit « Nous ne vendrons pas le pont » (pont.txt), et rien de plus ce jour-là.\n\n',
    );
    const list = many('- « Nous ne vendrons pas le pont » (pont.txt)\n');
    return withFolder({ ...workspace, 'prose.md': prose, 'list.md': list }, async (folder) => {
      const { out, code } = await verbatim(folder, 'verify', 'prose.md', 'list.md');
      const expected = prose.split('«').length - 1 + list.split('«').length - 1;
      assert.equal(code, 0);
      assert.match(
        out,
        new RegExp(`^${expected} quotations in 2 notes, 1 article: ${expected} verbatim, 0 flagged`),
      );
    });
  }).timeout(90_000);
});

describe('verbatim index', () => {
  it('prints JSON after the contract', () =>
    withFolder(workspace, async (folder) => {
      const { code, out } = await verbatim(folder, 'index', '--articles', 'articles', '--format', 'json');
      const { schema, articles, actors } = JSON.parse(out);
      const [only] = articles;
      assert.equal(code, 0);
      assert.equal(schema, 'verbatim.index/1');
      assert.deepEqual(
        [only.file, only.title, only.date, only.publisher],
        ['pont.txt', 'Le pont de Sarvane', '2026-03-03', null],
      );
      assert.deepEqual(
        [only.quotes[0].text, only.quotes[0].kind, only.quotes[0].speaker, only.quotes[0].cue],
        ['Nous ne vendrons pas le pont', 'speech', 'Alba Ferran', 'a déclaré'],
      );
      const mention = only.mentions.find((each: { actor: string }) => each.actor === 'Alba Ferran');
      assert.equal(article.slice(mention.start, mention.end), 'Alba Ferran');
      const actor = actors.find((each: { name: string }) => each.name === 'Alba Ferran');
      assert.equal(actor.type, 'person');
      assert.deepEqual(actor.roles, [{ text: 'maire de Sarvane', article: 'pont.txt' }]);
    }));

  it('prints a summary for people', () =>
    withFolder(workspace, async (folder) => {
      const { out } = await verbatim(folder, 'index');
      assert.match(out, /^pont\.txt {2}Le pont de Sarvane {2}\(2026-03-03, 1 quotations/m);
    }));
});

describe('dist/cli.js', () => {
  const cli = join(project, 'dist', 'cli.js');

  it('is an executable program with help and version', () => {
    assert.match(
      execFileSync(process.execPath, [cli, '--help'], { encoding: 'utf8' }),
      /verify.*[\s\S]*index/,
    );
    assert.match(
      execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8' }),
      /^\d+\.\d+\.\d+\n$/,
    );
    assert.ok(statSync(cli).mode & 0o100);
  });

  it('hands its exit status to the shell', () =>
    withFolder(workspace, (folder) => {
      const status = (...args: string[]) =>
        spawnSync(process.execPath, [cli, ...args, '--no-cache'], { cwd: folder }).status;
      assert.equal(status('verify', 'notes/good.md'), 0);
      assert.equal(status('verify', 'notes/bad.md'), 1);
      assert.equal(status('verify', 'notes/none.md'), 2);
    }));
});

describe('verbatim with a registry of actors', () => {
  const files = {
    'articles/a.txt':
      'Le port\n\nHier, Anna Berg a dit : « Le port est fermé depuis ce matin ». La Patronne dort.\n',
    '.verbatim/actors.json':
      '{"actors": [{"name": "Anna Berg", "type": "person", "aliases": ["la Patronne"], "wikidata": "Q1", "roles": [{"role": "cheffe du port", "from": "2020"}]}, {"name": "Otto Lund", "type": "person", "aliases": ["le Vieux"]}, {"name": "Zoé Lund", "type": "person", "aliases": ["le Vieux"], "nots": 1}]}',
    'notes/n.md': 'La Patronne a dit : « Le port est fermé depuis ce matin » (a.txt). Le Vieux rit.\n',
  };

  it('knows what it decides, and tells its mistakes', async () => {
    await withFolder(files, async (folder) => {
      const { out } = await verbatim(folder, 'index', '--format', 'json');
      const { actors, problems } = JSON.parse(out);
      const [anna] = actors;
      assert.deepEqual(
        [anna.name, anna.registered, anna.wikidata, anna.aliases],
        ['Anna Berg', true, 'Q1', ['Anna Berg', 'La Patronne']],
      );
      assert.deepEqual(anna.roles, [{ text: 'cheffe du port', article: null, from: '2020', to: null }]);
      assert.equal(problems[0].file, '.verbatim/actors.json');
      assert.match(problems[0].message, /did you mean "note"/);
    });
  });

  it('unites the names of a note, and leaves open what is', async () => {
    await withFolder(files, async (folder) => {
      const { out } = await verbatim(folder, 'verify', '--format', 'json', 'notes/n.md');
      const [{ quotes, mentions, openMentions }] = JSON.parse(out).notes;
      assert.equal(quotes[0].verdict, 'verbatim');
      assert.equal(mentions[0].actor, 'Anna Berg');
      assert.deepEqual(openMentions[0].candidates, ['Otto Lund', 'Zoé Lund']);
    });
  });
});
