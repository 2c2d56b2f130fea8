/** Reads the arguments and runs one command. */
import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { indexCommand } from './indexCommand';
import { exitCodes, type Io, UserError } from './io';
import { verifyCommand } from './verifyCommand';

/**
 * Runs the command line.
 *
 * @param args what follows the program's name
 * @returns the exit status: 0 nothing flagged, 1 something flagged, 2 it could not run
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.clean;
  const program = programFor(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
    if (!(cause instanceof UserError)) throw cause;
    io.error(`verbatim: ${cause.message}\n`);
    return exitCodes.failed;
  }
}

function programFor(io: Io, done: (code: number) => void): Command {
  const program = new Command('verbatim')
    .description(
      'Checks every quotation of Markdown notes against a folder of articles. Nothing leaves the machine.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.error })
    .addHelpText('after', HELP);
  shared(program.command('verify'))
    .description('verify quotations: prints each fault with the words of its source')
    .argument(
      '[notes...]',
      'notes, or folders and globs of notes; by default all Markdown files outside the article folders',
    )
    .action(async (notes: string[], options) => done(await verifyCommand(notes, options, io)));
  shared(program.command('index'))
    .description('print what the articles hold: metadata, quotations, speakers, actors')
    .action(async (options) => done(await indexCommand(options, io)));
  return program;
}

/** Options of both commands. */
function shared(command: Command): Command {
  return command
    .exitOverride()
    .addOption(
      new Option(
        '-a, --articles <folder>',
        'a folder of articles, or a glob; may be repeated (default: "articles")',
      ).argParser((place: string, others: readonly string[] | undefined) => [...(others ?? []), place]),
    )
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('-c, --config <file>', 'settings file (default: .verbatim/config.json, if there is one)')
    .option('--no-cache', 'read every article again, and keep nothing for the next run');
}

const HELP = `
Exit status: 0 nothing flagged, 1 something flagged, 2 it could not run.

Examples:
  verbatim verify --articles articles notes/*.md
  verbatim verify --articles articles --format json notes/memo.md
  verbatim index --articles articles --format json`;
