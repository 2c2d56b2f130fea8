/**
 * `npm run bench:verdicts`: takes true quotations of real corpora, changes each in one known way, and prints which
 * verdict and which kind of change Verbatim gives: a confusion matrix a change. Then a table of invented quotations, in
 * each way of writing them and of printing their source, which needs no corpora. Deterministic: a fixed seed.
 */
import { Corpus } from '../../src/engine/corpus/corpus';
import { type Answer, verify } from '../../src/engine/match/verify';
import { type CorpusDocument, readCorpus } from '../support/corpora';
import { type Mutation, mutations } from '../support/mutations';
import { randomFrom } from '../support/random';
import { plainArticle } from '../support/smallCorpus';
import { printMatrix } from './run/matrixTable';

/** A true quotation with its article. */
interface Taken {
  readonly file: string;
  readonly words: string;
}

/** How many of each mutation are tried. */
const TRIALS = 1500;
/** How many documents of each corpus are read. */
const DOCUMENTS = 1300;
/** How many misses of each kind are printed with `--misses`. */
const SHOWN = 12;

/** Sentences of eight words or more, without quotation marks, brackets or lists inside. */
function sentencesOf({ id, text }: CorpusDocument): Taken[] {
  return [...text.matchAll(/(?<=[.!?]\s)\p{Lu}[^.!?\n;:«»“”"()[\]…]{45,260}(?=[.!?](?!\d))/gu)]
    .map(([words]) => ({ file: id, words: words.trim() }))
    .filter(({ words }) => words.split(/\s+/).length >= 8);
}

function judge(corpus: Corpus, words: string, cited: readonly string[]): Answer {
  const quoted = { start: 0, end: words.length, masked: [] };
  const strength = cited.length > 0 ? ('adjacent' as const) : undefined;
  const flags = {
    sourceMissing: false,
    strength,
    attributed: true,
    term: false,
    translated: false,
    foreign: false,
  };
  return verify({ text: words, quoted, cited, ...flags }, corpus, { maxGap: 1500 });
}

/** What was said, in one word: the verdict, and for an altered one whether the right kind was named. */
function label(answer: Answer, mutation: Mutation): string {
  if (answer.verdict !== 'altered') return answer.verdict;
  if (mutation.kinds.length === 0) return 'altered';
  return answer.changes.some(({ kind }) => mutation.kinds.includes(kind))
    ? 'altered, named'
    : 'altered, misnamed';
}

function run(mutation: Mutation, quotes: readonly Taken[], corpus: Corpus, showMisses: boolean): void {
  const random = randomFrom(7);
  const counts = new Map<string, number>();
  const misses: string[] = [];
  let tried = 0;
  for (const { file, words } of quotes) {
    if (tried >= TRIALS) break;
    const changed = mutation.apply(words, random);
    if (changed === undefined || changed === words) continue;
    tried++;
    const answer = judge(corpus, changed, mutation.cites ? [file] : []);
    const said = label(answer, mutation);
    counts.set(said, (counts.get(said) ?? 0) + 1);
    if (said !== mutation.expected)
      misses.push(
        `  ${said}: ${changed}\n    ${words}\n    ${JSON.stringify(answer.changes.map(({ kind, note, source }) => [kind, note, source]))}`,
      );
  }
  const right = counts.get(mutation.expected) ?? 0;
  const others = [...counts]
    .filter(([said]) => said !== mutation.expected)
    .map(([said, n]) => `${said} ${n}`);
  const share = ((100 * right) / Math.max(1, tried)).toFixed(2);
  console.log(
    `${mutation.name.padEnd(24)} ${String(tried).padStart(5)}   ${mutation.expected} ${share} %   ${others.join(', ')}`,
  );
  if (showMisses) console.log(misses.slice(0, SHOWN).join('\n'));
}

function main(): void {
  ofCorpora();
  printMatrix();
}

function ofCorpora(): void {
  const names = [
    'be-parliament-2020-fr',
    'wikinews-fr.dev-2016_2017-01',
    'service-public-fr',
    'ungdc-en-1995-2023',
  ];
  const documents = names.flatMap((name) => readCorpus(name, DOCUMENTS) ?? []);
  const foreign = (readCorpus('eltec-fra-chunks', 900) ?? []).flatMap((document) =>
    sentencesOf(document).slice(0, 2),
  );
  if (documents.length === 0) return;
  const corpus = new Corpus();
  for (const { id, text } of documents) corpus.upsert(plainArticle(id, text));
  const random = randomFrom(1);
  const quotes = documents
    .flatMap((document) => sentencesOf(document).slice(0, 12))
    .sort(() => random() - 0.5);
  console.log(
    `${documents.length} articles, ${quotes.length} true quotations, ${foreign.length} foreign ones`,
  );
  const showMisses = process.argv.includes('--misses');
  for (const mutation of mutations) run(mutation, quotes, corpus, showMisses);
  const invented: Mutation = {
    name: 'foreign quotation',
    kinds: [],
    expected: 'not-found',
    cites: false,
    apply: (words) => `${words} `,
  };
  run(invented, foreign, corpus, showMisses);
}

main();
