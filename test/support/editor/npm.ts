import { spawn } from 'node:child_process';

/**
 * The npm settings that say how packages are reached. All others are dropped from a child's environment: a run of
 * `npm ci --omit=optional && npm test` hands its `omit`, `ignore-scripts` or `prefix` on to every npm below it.
 */
const connection =
  /^npm_config_(registry|.*:.*|.*proxy|ca|cafile|cert|key|strict_ssl|(user|global)config|cache|(prefer_)?offline|fetch_.*|maxsockets)$/;

/** `env` without the npm settings of the command that started us; those about the connection stay. */
export function npmEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => {
    const key = name.toLowerCase().replaceAll('-', '_');
    return !/^(npm_|node_env$|node_options$)/.test(key) || connection.test(key);
  });
  return Object.fromEntries(kept);
}

/** Options that hold whatever the user's own npm configuration says. */
const fixed = [
  '--ignore-scripts',
  '--include=prod',
  '--include=optional',
  '--omit=dev',
  '--global=false',
  '--dry-run=false',
  '--engine-strict=false',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * Runs `npm install` for the package in `folder` (made by npm if there is none), adding `packages` to it.
 * `path` goes in front of PATH, so that npm runs on another Node. Throws with npm's own words when npm fails.
 */
export async function npmInstall(folder: string, packages: readonly string[], path?: string): Promise<void> {
  const env = npmEnvironment(process.env);
  if (path !== undefined) env.PATH = `${path}${process.platform === 'win32' ? ';' : ':'}${env.PATH ?? ''}`;
  const args = ['install', '--prefix', folder, ...fixed, ...packages];
  await run('npm', args, { env, cwd: folder, shell: process.platform === 'win32' });
}

/** Runs a program to its end, silently. Throws with the last of its output when it fails or cannot start. */
export function run(
  program: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string; shell?: boolean } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} ${args[0] ?? ''} failed (${code}):\n${output.slice(-2000).trim()}`));
    });
  });
}
