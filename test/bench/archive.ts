/**
 * `npm run bench:archive`: a newsroom's archive, side by side with what one would use instead, in one run on the same
 * quotations. 39,800 texts of 6,000 characters at most. Ratios are the result; seconds are of one machine. Prints a table
 * and, last, the same as one JSON line.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import approxSearch from 'approx-string-match';
import Fuse from 'fuse.js';
import { Corpus } from '../../src/engine/corpus/corpus';
import { type Answer, verify } from '../../src/engine/match/verify';
import { quotationsFrom, type Trial, wordDistance } from '../support/archiveQuotations';
import { type CorpusDocument, readArchive } from '../support/corpora';
import { ripgrep } from '../support/places';
import { plainArticle } from '../support/smallCorpus';

const QUOTATIONS = 400;
/** How many quotations the slow peers are asked. */
const FEW = 3;

/** Latencies of one kind of question, in milliseconds. */
interface Latency {
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly right: number;
}

function build(documents: readonly CorpusDocument[]): { corpus: Corpus; seconds: number } {
  const start = performance.now();
  const corpus = new Corpus();
  for (const { id, text } of documents) corpus.upsert(plainArticle(id, text));
  corpus.holdingAll([0]);
  return { corpus, seconds: (performance.now() - start) / 1000 };
}

function ask(corpus: Corpus, words: string): Answer {
  const quoted = { start: 0, end: words.length, masked: [] };
  const flags = { sourceMissing: false, strength: undefined, attributed: true, term: false };
  const question = { text: words, quoted, cited: [], ...flags, translated: false, foreign: false };
  return verify(question, corpus, { maxGap: 1500 });
}

/** An altered quotation is found where the passage given is as near to it as the one that it was made from, or nearer. */
function isRight(answer: Answer, trial: Trial, corpus: Corpus): boolean {
  const { source, verdict } = answer;
  if (trial.kind === 'absent') return verdict === 'not-found' || verdict === 'unchecked';
  if (trial.kind === 'verbatim') return verdict === 'verbatim';
  const text = source && corpus.get(source.article)?.text.slice(source.start, source.end);
  return text !== undefined && wordDistance(trial.words, text) <= wordDistance(trial.words, trial.from);
}

function measure(corpus: Corpus, trials: readonly Trial[], what: string): Latency {
  for (const { words } of trials.slice(0, 20)) ask(corpus, words);
  let right = 0;
  const spent = trials.map((trial) => {
    const start = performance.now();
    const answer = ask(corpus, trial.words);
    const time = performance.now() - start;
    if (isRight(answer, trial, corpus)) right++;
    return time;
  });
  spent.sort((a, b) => a - b);
  const at = (share: number) => spent[Math.min(spent.length - 1, Math.floor(share * spent.length))] ?? 0;
  return { what, p50: at(0.5), p95: at(0.95), p99: at(0.99), right: right / trials.length };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** The same verbatim quotations with the tools that one would use instead; milliseconds each. */
function peers(documents: readonly CorpusDocument[], trials: readonly Trial[]): Record<string, number> {
  const words = trials.map((trial) => trial.words);
  const scan = median(
    words.slice(0, 20).map((each) => timed(() => documents.filter(({ text }) => text.includes(each)))),
  );
  const approx = median(
    words.slice(0, FEW).map((each) =>
      timed(() => {
        for (const { text } of documents) approxSearch(text, each, Math.floor(each.length / 5));
      }),
    ),
  );
  const part = documents.slice(0, Math.ceil(documents.length / 20));
  const fuse = new Fuse(part, { keys: ['text'], ignoreLocation: true, threshold: 0.3 });
  const fuzzy = 20 * timed(() => fuse.search(words[0]?.slice(0, 32) ?? '', { limit: 5 }));
  return {
    'a scan in memory': scan,
    'approx-string-match': approx,
    'fuse.js (a twentieth, times 20)': fuzzy,
    ...grep(documents, words),
  };
}

/** ripgrep for the literal words, over the texts in one folder. */
function grep(documents: readonly CorpusDocument[], words: readonly string[]): Record<string, number> {
  const rg = ripgrep();
  if (!rg) {
    console.log('skipped: ripgrep is not on this machine');
    return {};
  }
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-archive-'));
  try {
    documents.forEach(({ text }, i) => {
      writeFileSync(join(folder, `${i}.txt`), text);
    });
    const find = (each: string) => () => {
      try {
        execFileSync(rg, ['--fixed-strings', '--files-with-matches', each, folder], { stdio: 'pipe' });
      } catch {
        // nothing found
      }
    };
    return { ripgrep: median(words.slice(0, 15).map((each) => timed(find(each)))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function megabytes(documents: readonly CorpusDocument[]): number {
  return documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
}

function main(): void {
  const documents = readArchive(6000);
  if (!documents) return;
  const tenth = documents.filter((_, i) => i % 10 === 0);
  const rssBefore = process.memoryUsage().rss;
  const small = build(tenth);
  const large = build(documents);
  const rss = (process.memoryUsage().rss - rssBefore) / 1e6;
  const size = megabytes(documents);
  console.log(
    `${documents.length} texts, ${size.toFixed(0)} MB: text index ${large.seconds.toFixed(1)} s, ` +
      `${(size / large.seconds).toFixed(1)} MB/s; 10 × the texts: ${(large.seconds / small.seconds).toFixed(1)} × the time; ` +
      `both indexes grew the process by ${rss.toFixed(0)} MB beside the texts`,
  );
  const rows: Latency[] = [];
  for (const [name, { corpus }, from] of [
    ['3,980', small, tenth],
    ['39,800', large, documents],
  ] as const)
    for (const [kind, trials] of Object.entries(quotationsFrom(from, QUOTATIONS)))
      rows.push(measure(corpus, trials, `${kind}, in ${name} texts`));
  for (const { what, p50, p95, p99, right } of rows)
    console.log(
      `${what.padEnd(34)} p50 ${p50.toFixed(3)}  p95 ${p95.toFixed(3)}  p99 ${p99.toFixed(3)} ms   right ${(100 * right).toFixed(2)} %`,
    );
  const others = peers(documents, quotationsFrom(documents, 20).verbatim);
  const ours = rows.find(({ what }) => what === 'verbatim, in 39,800 texts')?.p50 ?? 1;
  for (const [name, ms] of Object.entries(others))
    console.log(`${name.padEnd(34)} ${ms.toFixed(1).padStart(10)} ms   ${(ms / ours).toFixed(0)} × ours`);
  console.log(JSON.stringify({ rows, others, megabytes: size, seconds: large.seconds, rss }));
}

main();
