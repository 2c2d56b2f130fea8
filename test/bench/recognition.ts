/**
 * `npm run bench:recognition`: how fast names are recognised in real texts, with and without 20,000 actors of 50,000
 * aliases to look for. All rows are timed in turns within one run; of each the least time counts, since load beside it
 * only ever adds. The ratios are the result; megabytes (of UTF-8) and UTF-16 code units a second are of one machine.
 * Prints a table and, last, the same as one JSON line.
 */
import { type ActorDirectory, buildDirectory } from '../../src/engine/actors/directory';
import { readNames } from '../../src/engine/actors/recognise';
import { readCorpus } from '../support/corpora';
import { inventedForms } from '../support/inventedForms';
import { pick, randomFrom } from '../support/random';

const ACTORS = 20_000;
const ALIASES = 50_000;
const ROUNDS = 20;

/** Something to time over texts. */
interface Task {
  readonly what: string;
  readonly texts: readonly string[];
  readonly run: (text: string) => unknown;
  /** The name of the task that it is set against, for the same texts or a part of them. */
  readonly against: string;
}

/** One line of the table. */
interface Row {
  readonly what: string;
  readonly ms: number;
  /** Millions of bytes of UTF-8 a second. */
  readonly megabytes: number;
  /** Millions of UTF-16 code units a second. */
  readonly units: number;
  /** How many times the time of what it is set against. */
  readonly ratio: number;
  readonly against: string;
}

/** A directory that knows the forms from one article, which names each of them in a line. */
function directoryOf(forms: readonly (readonly string[])[]): ActorDirectory {
  const actors = forms.map((all) => ({ name: all[0] ?? '', type: 'organisation' as const, forms: all }));
  let end = -1;
  const mentions = forms.flatMap((all, actor) =>
    all.map((form) => {
      const start = end + 1;
      end = start + form.length;
      return { start, end, actor, via: 'name' as const };
    }),
  );
  const text = forms.flat().join('\n');
  return buildDirectory([
    { file: 'invented.txt', text, names: { actors, mentions, roles: [] }, date: undefined },
  ]);
}

/** The texts with an invented name after every fifth sentence. */
function withNames(texts: readonly string[], forms: readonly (readonly string[])[]): string[] {
  const random = randomFrom(5);
  let sentences = 0;
  const insert = (stop: string) =>
    sentences++ % 5 === 0 ? `${stop}Il a vu ${pick(pick(forms, random) ?? [], random)} hier. ` : stop;
  return texts.map((text) => text.replace(/[.!?]\s+/g, insert));
}

function tasksOver(texts: readonly string[]): Task[] {
  const forms = inventedForms(ACTORS, ALIASES);
  const directory = directoryOf(forms);
  const aliases = directory.actors.reduce((sum, { aliases: all }) => sum + all.length, 0);
  console.log(`${directory.actors.length} actors with ${aliases} aliases over ${texts.length} texts`);
  const walk = (text: string) => {
    let words = 0;
    for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++;
    return words;
  };
  const plain = (text: string) => readNames(text, { language: 'fr' });
  const knowing = (text: string) => readNames(text, { language: 'fr' }, directory.index);
  const once = [texts.slice(0, 20).join('\n\n')];
  const tenfold = [texts.slice(0, 200).join('\n\n')];
  const [walked, read, known, short] = [
    'walk over the words by a pattern',
    'recognise, no aliases',
    'recognise, all aliases',
    'recognise one short text',
  ];
  return [
    { what: walked, texts, run: walk, against: walked },
    { what: read, texts, run: plain, against: walked },
    { what: known, texts, run: knowing, against: read },
    { what: 'recognise where aliases stand', texts: withNames(texts, forms), run: knowing, against: known },
    { what: short, texts: once, run: knowing, against: short },
    { what: 'recognise one text of 10 ×', texts: tenfold, run: knowing, against: short },
  ];
}

/** The least milliseconds of each task, timed in turns. */
function timed(tasks: readonly Task[]): number[] {
  const least = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    tasks.forEach(({ texts, run }, i) => {
      const start = performance.now();
      for (const text of texts) run(text);
      least[i] = Math.min(least[i] ?? 0, performance.now() - start);
    });
  }
  return least;
}

function rowsOf(tasks: readonly Task[]): Row[] {
  const times = timed(tasks);
  const timeOf = new Map(tasks.map(({ what }, i) => [what, times[i] ?? Number.NaN]));
  return tasks.map(({ what, texts, against }, i) => {
    const ms = times[i] ?? Number.NaN;
    const units = texts.reduce((sum, { length }) => sum + length, 0);
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const ratio = ms / (timeOf.get(against) ?? Number.NaN);
    return { what, ms, megabytes: bytes / ms / 1000, units: units / ms / 1000, ratio, against };
  });
}

function main(): void {
  const documents = readCorpus('wikinews-fr.dev-2016_2017-01', 1000);
  if (!documents) return;
  const rows = rowsOf(tasksOver(documents.map(({ text }) => text)));
  for (const { what, ms, megabytes, units, ratio, against } of rows) {
    const speed = `${megabytes.toFixed(1).padStart(6)} MB/s ${units.toFixed(1).padStart(6)} M units/s`;
    console.log(
      `${what.padEnd(34)} ${ms.toFixed(1).padStart(7)} ms ${speed} ${ratio.toFixed(2).padStart(7)} × ${against}`,
    );
  }
  console.log(JSON.stringify(rows));
}

main();
