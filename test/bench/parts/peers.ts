/** What one would use instead, side by side on the same verbatim quotations over the same texts. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import approxSearch from 'approx-string-match';
import Fuse from 'fuse.js';
import { quotationsFrom } from '../../support/archiveQuotations';
import { asked, indexed } from '../../support/askedCorpus';
import type { CorpusDocument } from '../../support/corpora';
import { ripgrep } from '../../support/places';
import { archiveFor, type Place } from '../run/place';
import type { Row } from '../run/row';
import { median, timed } from '../run/times';

const QUOTATIONS = 400;
/** How many of them the others are asked: the slower, the fewer. */
const ASKED = { ripgrep: 15, scan: 20, approximate: 3 };
/** The share of the texts that fuse.js is given; its time grows with them. */
const FUSE_SHARE = 20;
/** The longest pattern of fuse.js, in UTF-16 units. */
const FUSE_PATTERN = 32;

/** A tool with its median milliseconds a quotation. */
interface Peer {
  readonly name: string;
  readonly ms: number;
  /** How many times as fast Verbatim has to be. */
  readonly least?: number;
  readonly cannot: string;
}

/** How many times as long as Verbatim each takes. */
export async function peers(place: Place): Promise<Row[]> {
  const documents = archiveFor(place);
  if (!documents) return [];
  const words = quotationsFrom(documents, QUOTATIONS).verbatim.map((trial) => trial.words);
  const own = await ours(documents, words);
  const others = [
    await grep(place, words),
    await scan(documents, words),
    await approximate(documents, words),
    await fuzzy(documents, words),
  ];
  return [
    { what: 'Verbatim, a verbatim quotation, p50', value: own, unit: 'ms' },
    ...others.flatMap((peer) => (peer ? [rowOf(peer, own)] : [])),
  ];
}

function rowOf({ name, ms, least, cannot }: Peer, own: number): Row {
  const note = `${ms.toFixed(1)} ms. ${cannot}`;
  return { what: name, value: ms / own, unit: '× ours', note, ...(least && { target: { least } }) };
}

async function ours(documents: readonly CorpusDocument[], words: readonly string[]): Promise<number> {
  const corpus = indexed(documents);
  return medianOf(words, (each) => asked(corpus, each));
}

async function medianOf(words: readonly string[], run: (words: string) => unknown): Promise<number> {
  const spent: number[] = [];
  for (const each of words) spent.push(await timed(() => run(each)));
  return median(spent);
}

async function grep({ folder }: Place, words: readonly string[]): Promise<Peer | undefined> {
  const rg = ripgrep();
  if (!rg) {
    console.log('skipped: ripgrep is not on this machine');
    return undefined;
  }
  const find = (each: string) => {
    const args = ['--fixed-strings', '--files-with-matches', each, join(folder, 'articles')];
    execFileSync(rg, args, { stdio: 'pipe' }); // throws where nothing is found: all of these are
  };
  const ms = await medianOf(words.slice(0, ASKED.ripgrep), find);
  const cannot =
    'Finds the same letters on one line; misses other quotation marks, spaces, breaks and any altered word.';
  return { name: 'ripgrep, literal, files on disk', ms, least: 100, cannot };
}

async function scan(documents: readonly CorpusDocument[], words: readonly string[]): Promise<Peer> {
  const find = (each: string) => documents.filter(({ text }) => text.includes(each));
  const ms = await medianOf(words.slice(0, ASKED.scan), find);
  return { name: 'a scan of all texts in memory', ms, cannot: 'Finds the same letters and nothing else.' };
}

async function approximate(documents: readonly CorpusDocument[], words: readonly string[]): Promise<Peer> {
  const find = (each: string) => {
    for (const { text } of documents) approxSearch(text, each, Math.floor(each.length / 5));
  };
  const ms = await medianOf(words.slice(0, ASKED.approximate), find);
  const cannot =
    'Counts letters: cannot say which words differ, nor pass over an elision […], a bracket or an incise.';
  return { name: 'approx-string-match, 1/5 of the letters', ms, least: 1000, cannot };
}

async function fuzzy(documents: readonly CorpusDocument[], words: readonly string[]): Promise<Peer> {
  const part = documents.filter((_, i) => i % FUSE_SHARE === 0);
  const fuse = new Fuse(part, { keys: ['text'], ignoreLocation: true, threshold: 0.3 });
  const pattern = words[0]?.slice(0, FUSE_PATTERN) ?? '';
  const ms = FUSE_SHARE * (await timed(() => fuse.search(pattern, { limit: 5 })));
  const cannot = `Looks for the first ${FUSE_PATTERN} letters only; gives a score, no verdict. One text in ${FUSE_SHARE}, times ${FUSE_SHARE}.`;
  return { name: 'fuse.js', ms, cannot };
}
