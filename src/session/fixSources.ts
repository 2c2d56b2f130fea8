import type { FixSources } from '../engine/rules/fixes/fix';
import { folderOf } from '../engine/text/paths';
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
      folder: folderOf(path),
      citekeys: note.frontMatter.citekeys,
      bibliographies: bibliographies.works,
    },
    options: { maxGap },
    pathOf: (file) => library.pathOf(file),
  };
}
