/**
 * `npm run bench`: speed as ratios within one run, against a plain scan of the texts and against ten times the work.
 * Seconds of one machine say little; the ratios are the result. Prints a table and, last, the same as one JSON line.
 */
import { Bench } from 'tinybench';
import { Corpus } from '../../src/engine/corpus/corpus';
import { verify } from '../../src/engine/match/verify';
import { NoteReader, readNote } from '../../src/engine/note/noteReader';
import { type CorpusDocument, readCorpus } from '../support/corpora';
import { plainArticle } from '../support/smallCorpus';

/** One line of the table. */
interface Row {
  readonly what: string;
  /** Median milliseconds. */
  readonly ms: number;
  /** How many times slower (above 1) or faster (below 1) than what it is set against. */
  readonly ratio: number;
  readonly against: string;
}

const BUDGET = { time: 400, iterations: 5, warmupTime: 50, warmupIterations: 1 };

async function median(run: () => unknown): Promise<number> {
  const bench = new Bench(BUDGET);
  bench.add('run', run);
  const [task] = await bench.run();
  const result = task?.result;
  if (!result || !('latency' in result)) throw new Error('a benchmark did not finish');
  return result.latency.p50 ?? Number.NaN;
}

function corpusFrom(documents: readonly CorpusDocument[]): Corpus {
  const corpus = new Corpus();
  for (const { id, text } of documents) corpus.upsert(plainArticle(id, text));
  return corpus;
}

/** Sentences of twelve words or so, from all over the documents. */
function sentencesOf(documents: readonly CorpusDocument[]): string[] {
  return documents.flatMap(
    ({ text }) => /[^.!?\n]{70,110}(?=[.!?])/.exec(text.slice(text.length / 2))?.[0].trim() ?? [],
  );
}

function ask(corpus: Corpus, words: string): string {
  const quoted = { start: 0, end: words.length, masked: [] };
  const flags = {
    sourceMissing: false,
    strength: undefined,
    attributed: true,
    term: false,
    translated: false,
    foreign: false,
  };
  return verify({ text: words, quoted, cited: [], ...flags }, corpus, { maxGap: 1500 }).verdict;
}

async function matching(documents: readonly CorpusDocument[]): Promise<Row[]> {
  const small = documents.slice(0, documents.length / 10);
  const sentences = sentencesOf(small);
  const altered = sentences.map((sentence) => sentence.replace(/(\S+ \S+ \S+) \S+/, '$1 zzz'));
  const corpora = { small: corpusFrom(small), large: corpusFrom(documents) };
  const next = (list: readonly string[]): (() => string) => {
    let i = 0;
    return () => list[i++ % list.length] ?? '';
  };
  const [exact, changed, scanned] = [next(sentences), next(altered), next(sentences)];
  const verbatim = await median(() => ask(corpora.large, exact()));
  const scan = await median(() => {
    const sentence = scanned();
    return documents.filter(({ text }) => text.includes(sentence)).length;
  });
  const nearest = await median(() => ask(corpora.large, changed()));
  const verbatimSmall = await median(() => ask(corpora.small, exact()));
  const build = await median(() => corpusFrom(small));
  const buildLarge = await median(() => corpusFrom(documents));
  return [
    {
      what: 'verify a verbatim quotation',
      ms: verbatim,
      ratio: verbatim / scan,
      against: 'a scan of all texts in memory',
    },
    {
      what: 'verify an altered quotation',
      ms: nearest,
      ratio: nearest / scan,
      against: 'the same scan, which finds nothing',
    },
    { what: 'verify in 10 × the articles', ms: verbatim, ratio: verbatim / verbatimSmall, against: '1 ×' },
    { what: 'index 10 × the articles', ms: buildLarge, ratio: buildLarge / build, against: '1 ×' },
  ];
}

/** `count` different paragraphs, so that none is answered from the cache of another. */
const paragraphs = (count: number): string => {
  const one = (n: number) =>
    `La crue ${n} passera, dit-elle : « nous verrons bien l’an ${n} » ([a](articles/a.txt)), puis elle part.\n\n`;
  return Array.from({ length: count }, (_, n) => one(n)).join('');
};
const items = (count: number): string =>
  Array.from({ length: count }, (_, n) => `- un « point ${n} » court\n`).join('');

async function reading(): Promise<Row[]> {
  const [prose, long] = [paragraphs(500), paragraphs(5000)];
  const once = await median(() => readNote(prose));
  const tenfold = await median(() => readNote(long));
  const [short, longer] = [items(500), items(5000)];
  const list = await median(() => readNote(short));
  const listTenfold = await median(() => readNote(longer));
  const reader = new NoteReader();
  let edits = 0;
  const edited = await median(() => reader.read(`${prose}${edits++}`));
  return [
    { what: 'read a note of 10 × the prose', ms: tenfold, ratio: tenfold / once, against: '1 ×' },
    { what: 'read a list of 10 × the items', ms: listTenfold, ratio: listTenfold / list, against: '1 ×' },
    {
      what: 'read a note again after an edit',
      ms: edited,
      ratio: edited / once,
      against: 'the first reading',
    },
  ];
}

async function main(): Promise<void> {
  const documents = readCorpus('service-public-fr', 4000);
  const rows = [...(documents ? await matching(documents) : []), ...(await reading())];
  for (const { what, ms, ratio, against } of rows) {
    console.log(
      `${what.padEnd(34)} ${ms.toFixed(3).padStart(10)} ms   ${ratio.toFixed(3).padStart(8)} × ${against}`,
    );
  }
  console.log(JSON.stringify(rows));
}

main().catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});
