import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './places';
import { withSettingsTable } from './settingsTable';

/** `npm run readme`: makes the README's table of settings anew. */
const path = join(project, 'README.md');
writeFileSync(path, withSettingsTable(readFileSync(path, 'utf8')));
