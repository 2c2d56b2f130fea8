import type { FixSources } from '../engine/rules/fixes/fix';
import type { Library } from './library';
import type { NoteReport } from './noteReport';
import type { Settings } from './settings';

/** What the fixes of a note may look up. */
export function fixSourcesOf(report: NoteReport, library: Library, { maxGap }: Settings): FixSources {
  const { path, note, bibliographies } = report;
  return {
    corpus: library.corpus,
    names: library.names,
    keys: {
      folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
      citekeys: note.frontMatter.citekeys,
      bibliographies: bibliographies.works,
    },
    options: { maxGap },
    pathOf: (file) => library.pathOf(file),
  };
}
