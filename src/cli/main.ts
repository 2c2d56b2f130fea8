/** The command line `verbatim`: the same session as in the editor, for scripts and CI. */
import { userCacheFolder } from '../node/cache/userCache';
import { run } from './run';

run(process.argv.slice(2), {
  cwd: process.cwd(),
  cacheFolder: userCacheFolder(),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (cause: unknown) => {
    process.stderr.write(
      `verbatim: an unexpected error (a bug): ${cause instanceof Error ? cause.stack : String(cause)}\n`,
    );
    process.exitCode = 2;
  },
);
