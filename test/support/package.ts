import { join } from 'node:path';
import { packageExtension } from './packageExtension';
import { project } from './places';

/** `npm run package`: makes `verbatim-notes.vsix` in the project's folder. */
packageExtension(join(project, 'verbatim-notes.vsix')).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
