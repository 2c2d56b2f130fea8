/** Puts the archive on the disk, with quotations of it, for those who are measured from there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeArchive } from '../../support/archiveFolder';
import { quotationsFrom } from '../../support/archiveQuotations';
import { archiveFor, cacheOf, type Place, trialsFile } from '../run/place';
import type { Row } from '../run/row';

const QUOTATIONS = 200;

/** Measures nothing. */
export function archiveFiles(place: Place): Row[] {
  const documents = archiveFor(place);
  if (!documents) return [];
  writeArchive(documents, join(place.folder, 'articles'));
  writeFileSync(trialsFile(place), JSON.stringify(quotationsFrom(documents, QUOTATIONS)));
  mkdirSync(cacheOf(place), { recursive: true });
  return [];
}
