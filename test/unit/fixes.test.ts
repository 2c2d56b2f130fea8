import assert from 'node:assert/strict';
import type { CheckedQuote } from '../../src/engine/rules/checkedNote';
import { applyEdits, type Fix, type FixKind } from '../../src/engine/rules/fixes/fix';
import { fixAll, fixesFor, rewritesFor } from '../../src/engine/rules/fixes/fixesFor';
import { type Checked, checkText, type SmallArticle } from '../support/checkText';

type Articles = Readonly<Record<string, SmallArticle>>;

const PONT: Articles = {
  'pont.txt':
    'Le maire a parlé longtemps. Nous ne fermerons pas le vieux pont avant la fin de l’hiver. ' +
    'Le chantier emploie 8 000 ouvriers du canton et coûtera 12 millions d’euros. ' +
    'Il n’avait jamais vu, de mémoire de pêcheur, une crue si haute sur cette rive du fleuve. ' +
    'La directrice l’ancienne patronne du port a quitté la ville à l’aube. ' +
    'On voit mal que Paul renonce aux deux ponts de bois du village.',
};

/** All fixes of a note's findings, or the rewrites of its quotations. */
function offered(checked: Checked): Fix[] {
  const fixes = checked.findings.flatMap((finding) => fixesFor(finding, checked, checked.sources));
  const rewrites = checked.quotes.flatMap((quote) => rewritesFor(quote, checked, checked.sources));
  return [...fixes, ...rewrites];
}

/** The note after its first fix of `kind`; undefined without one. */
function fixed(text: string, articles: Articles, kind: FixKind): string | undefined {
  const fix = offered(checkText(text, articles)).find((each) => each.kind === kind);
  return fix && applyEdits(text, fix.edits);
}

function verdicts(text: string, articles: Articles): CheckedQuote['verdict'][] {
  return checkText(text, articles).quotes.map(({ verdict }) => verdict);
}

describe('fix: restore the source’s wording', () => {
  const cases: readonly (readonly [what: string, note: string, expected: string])[] = [
    ['a number', '« emploie 10 000 ouvriers du canton »', '« emploie 8 000 ouvriers du canton »'],
    [
      'a negation',
      '« Nous fermerons le vieux pont avant la fin de l’hiver »',
      '« Nous ne fermerons pas le vieux pont avant la fin de l’hiver »',
    ],
    [
      'a negation that joins its word',
      '« Il avait vu, de mémoire de pêcheur, une crue si haute »',
      '« Il n’avait jamais vu, de mémoire de pêcheur, une crue si haute »',
    ],
    [
      'a word that was added',
      '« une crue vraiment si haute sur cette rive du fleuve »',
      '« une crue si haute sur cette rive du fleuve »',
    ],
    [
      'a word added between joined words',
      '« de mémoire de pêcheur, une crue si haute sur cette rive du grand fleuve »',
      '« de mémoire de pêcheur, une crue si haute sur cette rive du fleuve »',
    ],
    [
      'a word that joins where the source parts',
      '« On voit mal qu’Anne renonce aux deux ponts de bois »',
      '« On voit mal que Paul renonce aux deux ponts de bois »',
    ],
    [
      'the note’s straight apostrophe and marks',
      `"Nous fermerons le pont avant la fin de l'été"`,
      `"Nous ne fermerons pas le vieux pont avant la fin de l'hiver"`,
    ],
    [
      'emphasis around the word',
      '« emploie **10 000** ouvriers *du* canton »',
      '« emploie **8 000** ouvriers *du* canton »',
    ],
    [
      'emphasis around a word that goes',
      '« une crue **vraiment** si haute sur cette rive du fleuve »',
      '« une crue si haute sur cette rive du fleuve »',
    ],
    [
      'emphasis that ends inside the change',
      '« emploie 8 000 **petits** soldats du canton et coûtera »',
      '« emploie 8 000 **ouvriers** du canton et coûtera »',
    ],
    [
      'an elision beside it',
      '« Nous fermerons […] avant la fin de l’hiver »',
      '« Nous ne fermerons […] avant la fin de l’hiver »',
    ],
    [
      'a block quotation of two lines',
      '> Nous ne fermerons pas le vieux\n> phare avant la fin de l’hiver\n',
      '> Nous ne fermerons pas le vieux\n> pont avant la fin de l’hiver\n',
    ],
    [
      'a change over a line end',
      '> Le chantier emploie 8 000 grands\n> soldats du canton et coûtera 12 millions\n',
      '> Le chantier emploie 8 000 ouvriers du canton et coûtera 12 millions\n',
    ],
    [
      'the order of words',
      '« Le chantier emploie du canton 8 000 ouvriers et coûtera 12 millions »',
      '« Le chantier emploie 8 000 ouvriers du canton et coûtera 12 millions »',
    ],
  ];
  for (const [what, note, expected] of cases) {
    it(what, () => {
      const text = note.startsWith('>')
        ? `${note}>\n> — pont.txt (pont.txt)\n`
        : `Il a dit ${note} (pont.txt).`;
      const result = fixed(text, PONT, 'restore-wording');
      assert.equal(result, text.replace(note, expected));
      assert.deepEqual(verdicts(result ?? '', PONT), ['verbatim']);
    });
  }

  it('one change at a time, the halves of a negation together', () => {
    const text = 'Il a dit « Nous fermerons le vieux phare avant la fin de l’été » (pont.txt).';
    const fixes = offered(checkText(text, PONT)).filter(({ kind }) => kind === 'restore-change');
    assert.deepEqual(
      fixes.map(({ title }) => title),
      ['Put back “ne … pas”', 'Put “pont” for “phare”', 'Put “hiver” for “été”'],
    );
    assert.equal(
      applyEdits(text, fixes[0]?.edits ?? []),
      'Il a dit « Nous ne fermerons pas le vieux phare avant la fin de l’été » (pont.txt).',
    );
  });

  it('an article hyphenated and wrapped, with marks of its own', () => {
    const articles = {
      'a.txt': 'Il parle de "grande\nfrater-\nnité" entre tous les peuples du vieux continent.',
    };
    const text = '« Il parle de petite amitié entre tous les peuples du vieux continent » (a.txt)';
    const result = fixed(text, articles, 'restore-wording');
    assert.equal(
      result,
      '« Il parle de grande fraternité entre tous les peuples du vieux continent » (a.txt)',
    );
    assert.deepEqual(verdicts(result ?? '', articles), ['verbatim']);
  });
});

describe('fix: restore the wording within the marks of the source', () => {
  const articles: Articles = {
    'a.txt': {
      title: 'La digue de Sarvane',
      text: [
        'La maire, Odile Marsan, a déclaré que le port était devenu « le plus grand débarcadère de sel de la côte des Aulnes », reprochant au canton de vouloir le fermer.',
        '« Nous garderons la grande halle ouverte tout l’hiver », a promis Paul Verrier. La foule a longuement applaudi.',
        '« Personne ne videra le bassin », a dit Anne Roy, « tant que la pluie tombera sur la ville ».',
      ].join('\n\n'),
    },
  };
  const cases: readonly (readonly [what: string, note: string, expected: string | undefined])[] = [
    [
      'words after the closing mark are not put in the place of others',
      '« le plus grand débarcadère de sel de la rive du Nord »',
      '« le plus grand débarcadère de sel de la côte des Aulnes »',
    ],
    [
      'narration that was quoted goes',
      '« le plus petit débarcadère de sel de la côte des Aulnes, reprochant au canton de vouloir »',
      '« le plus grand débarcadère de sel de la côte des Aulnes »',
    ],
    [
      'narration before the opening mark goes',
      '« était devenu le plus petit débarcadère de sel de la côte des Aulnes »',
      '« le plus grand débarcadère de sel de la côte des Aulnes »',
    ],
    [
      'narration on both sides goes',
      '« était devenu le plus petit débarcadère de sel de la côte des Aulnes, reprochant au canton »',
      '« le plus grand débarcadère de sel de la côte des Aulnes »',
    ],
    [
      'who speaks is no part of the speech',
      '« Nous garderons la petite halle ouverte tout l’hiver, a promis Paul Verrier »',
      '« Nous garderons la grande halle ouverte tout l’hiver »',
    ],
    [
      'both parts of one speech may be restored',
      '« Personne ne videra le lac tant que la pluie tombera sur la ville »',
      '« Personne ne videra le bassin tant que la pluie tombera sur la ville »',
    ],
  ];
  for (const [what, note, expected] of cases) {
    it(what, () => {
      const text = `Elle l’a dit : ${note} (a.txt).`;
      const result = fixed(text, articles, 'restore-wording');
      assert.equal(result, expected && text.replace(note, expected));
      if (result) assert.deepEqual(verdicts(result, articles), ['verbatim']);
    });
  }
});

describe('fix: restore whole phrases', () => {
  const articles: Articles = {
    'a.txt':
      'Le maire, selon des rumeurs, a vendu la digue au préfet en mai. Rien n’a été signé, dit-on, avant la fin de l’automne, mais les ouvriers attendent toujours leur salaire.',
  };
  const cases: readonly (readonly [what: string, note: string, expected: string | undefined])[] = [
    [
      'an aside that was left out comes back whole',
      '« Le maire a vendu la digue au préfet en mai »',
      '« Le maire, selon des rumeurs, a vendu la digue au préfet en mai »',
    ],
    ['nothing is torn from a phrase', '« La commune a vendu la digue au préfet en mai »', undefined],
  ];
  for (const [what, note, expected] of cases) {
    it(what, () => {
      const text = `Elle l’écrit : ${note} (a.txt).`;
      const result = fixed(text, articles, 'restore-wording');
      assert.equal(result, expected && text.replace(note, expected));
      if (result) assert.deepEqual(verdicts(result, articles), ['verbatim']);
    });
  }
});

describe('fix: mark the omission', () => {
  const omitted = (note: string, expected: string | undefined) => () => {
    const text = `Il a dit ${note} (pont.txt).`;
    const result = fixed(text, PONT, 'mark-omission');
    assert.equal(result, expected && `Il a dit ${expected} (pont.txt).`);
    if (expected) assert.deepEqual(verdicts(result ?? '', PONT), ['verbatim']);
  };
  it(
    'words left out',
    omitted('« une crue si haute sur du fleuve »', '« une crue si haute sur […] du fleuve »'),
  );
  it(
    'two passages glued together',
    omitted(
      '« Nous ne fermerons pas le vieux pont avant la fin de l’hiver. Il n’avait jamais vu une crue »',
      '« Nous ne fermerons pas le vieux pont avant la fin de l’hiver. […] Il n’avait jamais vu […] une crue »',
    ),
  );
  it(
    'as the note marks others',
    omitted('« une crue (…) sur du fleuve »', '« une crue (…) sur (…) du fleuve »'),
  );
  it('never a negation', omitted('« Nous fermerons le vieux pont avant la fin »', undefined));
});

const TWO: Articles = {
  'pont.txt': {
    title: 'Le pont du village',
    text: 'Le maire promet que le vieux pont tiendra encore cent ans.',
  },
  'gare.txt': {
    title: 'La gare [bis]',
    text: 'La gare du canton rouvrira au printemps avec deux quais neufs.',
  },
};
const IN_GARE = '« La gare du canton rouvrira au printemps »';
const IN_PONT = '« le vieux pont tiendra encore cent ans »';

describe('fix: cite the right article', () => {
  const cases: readonly (readonly [what: string, text: string, expected: string])[] = [
    ['a link', `${IN_GARE} ([ici](../articles/pont.txt)).`, `${IN_GARE} ([ici](../articles/gare.txt)).`],
    [
      'a link that shows the old title',
      `${IN_GARE} ([Le pont du village](../articles/pont.txt "titre")).`,
      `${IN_GARE} ([La gare \\[bis\\]](../articles/gare.txt "titre")).`,
    ],
    [
      'a link in a stale folder',
      `${IN_GARE} ([ici](press/pont.txt)).`,
      `${IN_GARE} ([ici](../articles/gare.txt)).`,
    ],
    [
      'a link by label',
      `${IN_GARE} ([ici][p]).\n\n[p]: ../articles/pont.txt`,
      `${IN_GARE} ([ici](../articles/gare.txt)).\n\n[p]: ../articles/pont.txt`,
    ],
    ['a wiki link', `${IN_GARE} [[pont]].`, `${IN_GARE} [[gare]].`],
    ['a wiki link with ending and alias', `${IN_GARE} [[pont.txt|ici]].`, `${IN_GARE} [[gare.txt|ici]].`],
    ['a file name', `${IN_GARE} (pont.txt, p. 2).`, `${IN_GARE} (gare.txt, p. 2).`],
    ['a key', `${IN_GARE} [@pont, p. 3].`, `${IN_GARE} [@gare, p. 3].`],
    [
      'a key of the front matter',
      `---\ncitekeys:\n  roy2024a: pont.txt\n  roy2024: pont.txt\n  zed: gare.txt\n---\n\n${IN_GARE} [voir @roy2024].`,
      `---\ncitekeys:\n  roy2024a: pont.txt\n  roy2024: pont.txt\n  zed: gare.txt\n---\n\n${IN_GARE} [voir @zed].`,
    ],
    [
      'a footnote',
      `${IN_GARE}[^1].\n\n[^1]: [Le pont](../articles/pont.txt), 3 mai.`,
      `${IN_GARE}[^1].\n\n[^1]: [Le pont](../articles/gare.txt), 3 mai.`,
    ],
    [
      'not where another quotation rests on it',
      `${IN_GARE}, puis ${IN_PONT} ([ici](../articles/pont.txt)).`,
      `${IN_GARE} ([La gare \\[bis\\]](../articles/gare.txt)), puis ${IN_PONT} ([ici](../articles/pont.txt)).`,
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      const result = fixed(text, TWO, 'cite-article');
      assert.equal(result, expected);
      assert.ok(verdicts(result ?? '', TWO).every((verdict) => verdict === 'verbatim'));
    });
  }
});

describe('rewrite: add the missing citation', () => {
  const cases: readonly (readonly [what: string, text: string, expected: string | undefined])[] = [
    ['a link', `Il lit ${IN_PONT}.`, `Il lit ${IN_PONT} ([Le pont du village](../articles/pont.txt)).`],
    [
      'as the note cites elsewhere',
      `${IN_GARE} [[gare]].\n\n${IN_PONT}.`,
      `${IN_GARE} [[gare]].\n\n${IN_PONT} ([[pont]]).`,
    ],
    ['a key', `${IN_GARE} [@gare].\n\n${IN_PONT}.`, `${IN_GARE} [@gare].\n\n${IN_PONT} [@pont].`],
    [
      'a file name',
      `${IN_GARE} (gare.txt).\n\n${IN_PONT}.`,
      `${IN_GARE} (gare.txt).\n\n${IN_PONT} (pont.txt).`,
    ],
    [
      'below a block quotation',
      '- Il lit :\n\n  > le vieux pont tiendra\n  > encore cent ans\n\n- Puis.',
      '- Il lit :\n\n  > le vieux pont tiendra\n  > encore cent ans\n  >\n  > — [Le pont du village](../articles/pont.txt)\n\n- Puis.',
    ],
    [
      'after the line that names the speaker',
      '> le vieux pont tiendra encore cent ans\n>\n> — Anne Roy\n',
      '> le vieux pont tiendra encore cent ans\n>\n> — Anne Roy ([Le pont du village](../articles/pont.txt))\n',
    ],
    ['none where there is one', `${IN_PONT} (pont.txt).`, undefined],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      const result = fixed(text, TWO, 'add-citation');
      assert.equal(result, expected);
      if (!result) return;
      const quotes = checkText(result, TWO).quotes;
      assert.ok(
        quotes.every(({ verdict, citedArticles }) => verdict === 'verbatim' && citedArticles.length === 1),
      );
    });
  }

  it('none where two articles have the words', () => {
    assert.equal(
      fixed(
        'Il lit « tiendra encore cent ans ».',
        { ...PONT, a: 'a tiendra encore cent ans', b: 'b tiendra encore cent ans' },
        'add-citation',
      ),
      undefined,
    );
  });
});

describe('rewrite: restore typography', () => {
  const articles = {
    'a.txt':
      'Il dit : L\'eau de la rivière monte, monte encore; les 8\u202f000 habitants "du bas" l\'ont vue, hier.',
  };
  const cases: readonly (readonly [what: string, note: string, expected: string | undefined])[] = [
    ['apostrophe and case', '« l’eau de la rivière monte »', "« L'eau de la rivière monte »"],
    [
      'spaces and punctuation',
      '« monte — monte encore ; les 8 000 habitants »',
      '« monte, monte encore; les 8\u202f000 habitants »',
    ],
    ['a stop that the source has not', '« l’eau de la rivière. »', "« L'eau de la rivière »"],
    ['marks inside are the note’s', '« habitants “du bas” l’ont vue »', "« habitants “du bas” l'ont vue »"],
    ['emphasis and line ends stay', '« l’*eau* de\nla rivière monte »', "« L'*eau* de\nla rivière monte »"],
    ['around an elision', '« l’eau […] l’ont vue »', "« L'eau […] l'ont vue »"],
    ['nothing to do', "« L'eau de la rivière monte »", undefined],
  ];
  for (const [what, note, expected] of cases) {
    it(what, () => {
      const text = `Elle lit ${note} (a.txt).`;
      const result = fixed(text, articles, 'restore-typography');
      assert.equal(result, expected && text.replace(note, expected));
      if (result) assert.ok(verdicts(result, articles).every((verdict) => verdict === 'verbatim'));
    });
  }
});

describe('fix: make it a paraphrase', () => {
  const cases: readonly (readonly [what: string, text: string, expected: string])[] = [
    [
      'marks and their spaces',
      'Il a dit «\u00a0je raserai la mairie\u00a0» (pont.txt).',
      'Il a dit je raserai la mairie (pont.txt).',
    ],
    [
      'straight marks',
      'Il a dit "je raserai la mairie" (pont.txt).',
      'Il a dit je raserai la mairie (pont.txt).',
    ],
    [
      'a quotation reopened',
      'Il a dit « je raserai la mairie\n\n« et le vieux lavoir » (pont.txt).',
      'Il a dit je raserai la mairie\n\net le vieux lavoir (pont.txt).',
    ],
    [
      'a block quotation',
      'Selon le maire (pont.txt) :\n\n> Je raserai\n> la mairie\n>\n> demain\n\nPuis.',
      'Selon le maire (pont.txt) :\n\nJe raserai\nla mairie\n\ndemain\n\nPuis.',
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      const result = fixed(text, PONT, 'paraphrase');
      assert.equal(result, expected);
      assert.deepEqual(verdicts(result ?? '', PONT), []);
    });
  }
});

describe('fix: ignore here', () => {
  const Q = '« je raserai la mairie » (pont.txt)';
  const C = '<!-- verbatim-ignore quote.not-found “je raserai la mairie” -->';
  const cases: readonly (readonly [what: string, text: string, expected: string])[] = [
    ['a paragraph', `Un.\n\nIl dit\nque ${Q}.\n`, `Un.\n\n${C}\nIl dit\nque ${Q}.\n`],
    ['CRLF', `Un.\r\n\r\n${Q}.\r\n`, `Un.\r\n\r\n${C}\r\n${Q}.\r\n`],
    ['a heading', `# ${Q}\n`, `${C}\n# ${Q}\n`],
    ['an item', `- un\n- deux ${Q}\n- trois\n`, `- un\n${C}\n- deux ${Q}\n- trois\n`],
    ['an item within an item', `- un\n  - dedans ${Q}\n`, `- un\n  ${C}\n  - dedans ${Q}\n`],
    ['an item within an ordered item', `1. un\n   - dedans ${Q}\n`, `1. un\n   ${C}\n   - dedans ${Q}\n`],
    ['a second paragraph of an item', `- un\n\n  ${Q}\n`, `- un\n\n  ${C}\n  ${Q}\n`],
    [
      'a block quotation in an item',
      '- Elle (pont.txt) :\n\n  > je raserai\n  > la mairie\n',
      `- Elle (pont.txt) :\n\n  ${C}\n  > je raserai\n  > la mairie\n`,
    ],
    ['a cell', `| a | b |\n|---|---|\n| ${Q} | c |\n`, `| a | b |\n|---|---|\n| ${Q} ${C} | c |\n`],
    ['a footnote', `Un[^1].\n\n[^1]: ${Q}\n`, `Un[^1].\n\n${C}\n[^1]: ${Q}\n`],
    ['a callout', `> [!note]\n> Il dit ${Q}.\n`, `${C}\n> [!note]\n> Il dit ${Q}.\n`],
    ['HTML', `<div>\n${Q}\n</div>\n`, `${C}\n<div>\n${Q}\n</div>\n`],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      assert.deepEqual(
        checkText(text, PONT).findings.map(({ code }) => code),
        ['quote.not-found'],
      );
      const result = fixed(text, PONT, 'ignore');
      assert.equal(result, expected);
      assert.deepEqual(checkText(result ?? '', PONT).findings, []);
    });
  }

  describe('one quotation of several', () => {
    const A = '« je raserai la mairie » (pont.txt)';
    const B = '« je vendrai le clocher » (pont.txt)';
    const blocks: readonly (readonly [what: string, text: string])[] = [
      ['two lines of a paragraph', `Un ${A}.\nDeux ${B}.\n`],
      ['CRLF', `Un ${A}.\r\nDeux ${B}.\r\n`],
      ['one line', `Un ${A}, deux ${B}.\n`],
      ['a list item', `- Un ${A}.\n  Deux ${B}.\n`],
      ['an item within an item', `- Un ${A}.\n  - Deux ${B}.\n`],
      ['cells of a row', `| a | b |\n|---|---|\n| ${A} | ${B} |\n`],
      ['one cell', `| a |\n|---|\n| ${A}, ${B} |\n`],
      ['a block quotation', `> ${A}\n>\n> ${B}\n`],
      ['a footnote', `Un[^1].\n\n[^1]: Un ${A}, deux ${B}.\n`],
      ['a heading', `# Un ${A}, deux ${B}\n`],
      ['lines that part the words', `Un « je raserai\nla mairie » (pont.txt), ${B}.\n`],
      ['the second begins like the first', `Un « je raserai la mairie et l’école » (pont.txt), deux ${A}.\n`],
      ['the first begins like the second', `Un ${A}, deux « je raserai la mairie et l’école » (pont.txt).\n`],
      ['with markup', `Un « je **raserai** la *mairie* » (pont.txt), deux ${B}.\n`],
    ];
    for (const [what, text] of blocks) {
      it(what, () => {
        const checked = checkText(text, PONT);
        assert.equal(checked.findings.length, 2);
        checked.findings.forEach((finding, i) => {
          const fix = fixesFor(finding, checked, checked.sources).find(({ kind }) => kind === 'ignore');
          assert.equal(fix?.title, 'Ignore here (covers 1 quotation)');
          const result = applyEdits(text, fix.edits);
          const left = checkText(result, PONT);
          assert.deepEqual(left.problems, []);
          assert.equal(left.findings.length, 1, result);
          assert.deepEqual(
            left.quotes.map(({ reason }) => reason === 'ignored'),
            [i === 0, i === 1],
          );
        });
      });
    }

    it('says how many it covers where none can be told apart', () => {
      const fix = offered(checkText(`Un ${A}, deux ${A}.\n`, PONT)).find(({ kind }) => kind === 'ignore');
      assert.equal(fix?.title, 'Ignore here (covers 2 quotations)');
    });

    it('writes no reason of its own, and leaves room for one', () => {
      const [edit] =
        offered(checkText(`Un ${A}.\n`, PONT)).find(({ kind }) => kind === 'ignore')?.edits ?? [];
      const { text = '', blank } = edit ?? {};
      assert.equal(text, `${C}\n`);
      const typed = `${text.slice(0, blank?.at)}${blank?.lead}voulu${text.slice(blank?.at)}`;
      assert.equal(typed, `${C.replace(' -->', ': voulu -->')}\n`);
    });
  });

  it('an unknown citation, a mark alone', () => {
    for (const text of ['Un (gare.txt) « deux ».', 'Il a dit « deux.']) {
      const result = fixed(text, PONT, 'ignore');
      assert.deepEqual(checkText(result ?? text, PONT).findings, []);
    }
  });
});

describe('fix: correct the speaker', () => {
  const articles: Articles = {
    'pont.txt': {
      title: 'Le pont du village',
      text: '« Le vieux pont tiendra encore cent ans sans une seule réparation », a déclaré Paul Verrier, le maire. Claire Dumont, ingénieure, est restée muette.',
    },
  };
  it('the name beside the quotation', () => {
    const text =
      'Claire Dumont a déclaré : « Le vieux pont tiendra encore cent ans sans une seule réparation » (pont.txt).';
    const checked = checkText(text, articles);
    assert.deepEqual(
      checked.findings.map(({ code }) => code),
      ['quote.wrong-speaker'],
    );
    const result = fixed(text, articles, 'correct-speaker');
    assert.equal(result, text.replace('Claire Dumont', 'Paul Verrier'));
    assert.deepEqual(verdicts(result ?? '', articles), ['verbatim']);
  });

  it('a civility goes with its name', () => {
    const text =
      'Claire Dumont est ingénieure. Mme Dumont a déclaré : « Le vieux pont tiendra encore cent ans sans une seule réparation » (pont.txt).';
    assert.equal(fixed(text, articles, 'correct-speaker'), text.replace('Mme Dumont', 'Paul Verrier'));
  });
});

describe('fixAll', () => {
  const text = [
    'Un « Nous fermerons le vieux pont avant la fin de l’hiver » (pont.txt), deux « je raserai la mairie » (pont.txt).',
    'Il a dit « le chantier emploie 10 000 ouvriers du canton » (pont.txt).',
  ].join('\n\n');
  const all = (kind: FixKind) => {
    const checked = checkText(text, PONT);
    return fixAll(
      kind,
      checked.findings.map((finding) => fixesFor(finding, checked, checked.sources)),
    );
  };

  it('restores the wording of every quotation', () => {
    const fix = all('restore-wording');
    assert.equal(fix?.title, 'Restore the source’s wording everywhere in this note (2)');
    assert.deepEqual(verdicts(applyEdits(text, fix?.edits ?? []), PONT), [
      'verbatim',
      'not-found',
      'verbatim',
    ]);
  });

  it('ignores every finding, each code once a block', () => {
    const result = applyEdits(text, all('ignore')?.edits ?? []);
    assert.equal(result.match(/verbatim-ignore/g)?.length, 3);
    assert.deepEqual(checkText(result, PONT).findings, []);
  });

  it('makes nothing of one fix alone, or of choices', () => {
    assert.equal(all('cite-article'), undefined);
    assert.equal(all('restore-change'), undefined);
  });

  it('leaves out a fix that meets another one', () => {
    const edit = (start: number, end: number) => ({ start, end, text: 'x' });
    const of = (...edits: ReturnType<typeof edit>[]): Fix => ({ kind: 'paraphrase', title: '', edits });
    const fix = fixAll('paraphrase', [[of(edit(0, 4))], [of(edit(2, 5), edit(7, 8))], [of(edit(5, 6))]]);
    assert.deepEqual(fix?.edits, [edit(0, 4), edit(5, 6)]);
  });
});
