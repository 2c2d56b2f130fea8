import { createVSIX } from '@vscode/vsce';
import { project } from './places';

/** Packs the built extension into `file` (a .vsix). Everything it needs is in its bundles: no node_modules go in. */
export async function packageExtension(file: string): Promise<void> {
  await createVSIX({
    cwd: project,
    packagePath: file,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false, // the README's picture is in the package
  });
}
