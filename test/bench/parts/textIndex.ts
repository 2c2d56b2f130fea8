/** The index over the words of texts that lie in memory: how fast it is built, and how that and answers grow with the archive. */
import type { Corpus } from '../../../src/engine/corpus/corpus';
import { quotationsFrom, type Trial } from '../../support/archiveQuotations';
import { asked, indexed, isRight } from '../../support/askedCorpus';
import type { CorpusDocument } from '../../support/corpora';
import { archiveFor, megabytes, type Place } from '../run/place';
import type { Row } from '../run/row';
import { atShare, median } from '../run/times';

/** Quotations of each kind: enough that one wrong answer is told from 0.999. */
const QUOTATIONS = 2000;
/** Asked before anything is timed. */
const WARMING = 50;
/** What each kind of quotation has to be found in. */
const RECALL: Readonly<Record<Trial['kind'], number>> = {
  verbatim: 1,
  'altered 10 %': 0.999,
  'altered 20 %': 0.999,
  absent: 1,
};

/** One archive and its index. */
interface Built {
  readonly corpus: Corpus;
  readonly seconds: number;
  readonly documents: readonly CorpusDocument[];
}

/** Latencies of one kind of quotation, in milliseconds. */
interface Asked {
  readonly kind: Trial['kind'];
  readonly spent: readonly number[];
  /** The share that was answered rightly. */
  readonly right: number;
}

/** Build, latency, recall and growth. */
export function textIndex(place: Place): Row[] {
  const documents = archiveFor(place);
  if (!documents) return [];
  const tenth = documents.filter((_, i) => i % 10 === 0);
  build(tenth); // so that both are timed with the program compiled
  const small = build(tenth);
  const large = build(documents);
  const [few, many] = [askAll(small), askAll(large)];
  return [
    ...buildRows(small, large),
    ...many.flatMap(latencyRows),
    ...growthRows(few, many),
    ...many.map(recallRow),
  ];
}

function build(documents: readonly CorpusDocument[]): Built {
  const start = performance.now();
  const corpus = indexed(documents);
  return { corpus, documents, seconds: (performance.now() - start) / 1000 };
}

function askAll({ corpus, documents }: Built): Asked[] {
  const all = Object.values(quotationsFrom(documents, QUOTATIONS)).flatMap(([first, ...rest]) =>
    first ? [{ kind: first.kind, trials: [first, ...rest] }] : [],
  );
  for (const { trials } of all) for (const { words } of trials.slice(0, WARMING)) asked(corpus, words);
  return all.map(({ kind, trials }) => {
    let right = 0;
    const spent = trials.map((trial) => {
      const start = performance.now();
      const answer = asked(corpus, trial.words);
      const time = performance.now() - start;
      if (isRight(answer, trial, corpus)) right++;
      return time;
    });
    return { kind, spent, right: right / trials.length };
  });
}

function buildRows(small: Built, large: Built): Row[] {
  const size = megabytes(large.documents);
  return [
    {
      what: 'text index, texts in memory',
      value: size / large.seconds,
      unit: 'MB/s',
      target: { least: 40 },
      note: `${large.documents.length} texts, ${size.toFixed(0)} MB, in ${large.seconds.toFixed(1)} s.`,
    },
    {
      what: 'growth: text index of 10 × the texts',
      value: large.seconds / small.seconds,
      unit: '× time',
      target: { most: 12 },
    },
  ];
}

/** The issue asks for a median and a 95th percentile of all that may be quoted: each kind has to keep to them. */
function latencyRows({ kind, spent }: Asked): Row[] {
  return [
    { what: `verify, ${kind}, p50`, value: median(spent), unit: 'ms', target: { most: 0.5 } },
    { what: `verify, ${kind}, p95`, value: atShare(spent, 0.95), unit: 'ms', target: { most: 5 } },
    { what: `verify, ${kind}, p99`, value: atShare(spent, 0.99), unit: 'ms' },
  ];
}

function growthRows(few: readonly Asked[], many: readonly Asked[]): Row[] {
  return many.map(({ kind, spent }, i) => ({
    what: `growth: ${kind}, p50 in 10 × the texts`,
    value: median(spent) / median(few[i]?.spent ?? []),
    unit: '× time',
    target: { most: 2 },
  }));
}

function recallRow({ kind, right }: Asked): Row {
  const what = kind === 'absent' ? 'not found, as it should: absent' : `recall, made from the text: ${kind}`;
  return { what, value: right, unit: '', target: { least: RECALL[kind] } };
}
