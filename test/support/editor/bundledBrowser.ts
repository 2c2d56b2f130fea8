import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserProgram } from './browser';
import { installOnce } from './installOnce';
import { npmInstall, run } from './npm';
import { versions } from './versions';

/**
 * A Chromium from npm, installed under `folder` once. The package unpacks itself into the temp folder, which every
 * project on the machine would share; a temp folder of its own keeps it with the editor. Linux x64 only.
 */
export async function bundledBrowser(folder: string): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found: install Chrome, Chromium or Edge, or name one in CHROME_PATH.');
  }
  await installOnce(folder, versions.browser, async (stage) => {
    await npmInstall(stage, [versions.browser]);
    await unpack(stage);
  });
  const unpacked = join(folder, 'unpacked');
  return {
    executable: join(unpacked, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(delimiter),
      FONTCONFIG_FILE: writeFontSettings(unpacked),
    },
  };
}

/** Lets the package unpack its Chromium, and with it the libraries and the font that a bare machine lacks. */
async function unpack(stage: string): Promise<void> {
  const unpacked = join(stage, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  const script = "import('@sparticuz/chromium').then((module) => module.default.executablePath())";
  const env = { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', NODE_OPTIONS: '' };
  await run(process.execPath, ['--input-type=module', '--eval', script], { env, cwd: stage });
}

/** The machine's own fonts, if it has any, and the one that came along. */
function writeFontSettings(unpacked: string): string {
  const file = join(unpacked, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  return file;
}
