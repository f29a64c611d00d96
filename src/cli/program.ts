import { Command, Option } from 'commander';
import type { BaselineOptions } from './baseline';
import type { CheckOptions } from './check';
import type { DiffOptions } from './diff';
import type { ExplainOptions } from './explain';
import type { FactsOptions } from './facts';
import type { LibrariesOptions } from './libraries';
import type { LinkOptions } from './link';
import type { MapOptions } from './map';
import { addCommonOptions, formatOption, NO_CACHE, profileOption, toCount, type CommonOptions } from './options';
import { version } from '../node/version';

const EXAMPLES = `
Examples:
  crosstalk init                              begin a crosstalk.json
  crosstalk check                             check the current folder
  crosstalk check apps/orders --root .        analyse all, report what is below apps/orders
  crosstalk check --format json --output findings.json
  crosstalk check --max-warnings 0            fail on any warning
  crosstalk check --format sarif --output crosstalk.sarif
  crosstalk diff main                         what a branch changes
  crosstalk map --format html --output map.html
  crosstalk explain src/orders.ts:42          what is known about this line, and why
  crosstalk libraries                         which libraries are known, and which are missing
  crosstalk facts --output shop.facts         what is known of the package here, as a step of a build
  crosstalk link packages --format html       the map of all packages from their facts

Exit codes: 0 nothing wrong, 1 an error, too many warnings or a mistake in crosstalk.json, 2 could not run or nothing to analyse.
`;

/** The command line. `finish` is given the exit code of the command that ran. Commands are loaded when they run: help and mistakes need no analysis. */
export function createProgram(finish: (exitCode: number) => void): Command {
  const program = new Command('crosstalk');
  program
    .description('Lints how services talk to each other: which calls wait for an answer, which hand over, and where the choice does not fit the work.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  addCommonOptions(program.command('check'))
    .description('report findings')
    .argument('[paths...]', 'files and folders to report on')
    .addOption(formatOption(['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'markdown', 'unix']))
    .option('--max-warnings <count>', 'exit with 1 when there are more warnings', toCount)
    .option('--baseline <file>', 'do not report the findings in this file, and exit with 1 when one of them is gone')
    .option('--allow-stale', 'let findings of the baseline be gone')
    .option('--show-suppressed', 'also, as hints, what comments, the configuration or the baseline silence, and by what')
    .option('--changed-since <ref>', 'only findings in files, or on paths through files, that changed since the branch left <ref>')
    .action(async (paths: string[], options: CheckOptions) => finish(await (await import('./check')).check(paths, options)));
  addCommonOptions(program.command('map'))
    .description('write the communication map')
    .argument('[paths...]', 'files and folders whose calls are shown')
    .addOption(formatOption(['json', 'mermaid', 'dot', 'svg', 'html', 'markdown']))
    .option('--focus <node>', 'only what is near this node, by its id or its name')
    .option('--depth <number>', 'how many calls away is near', toCount, 1)
    .option('--filter <query>', 'only what a query finds, as in "style:sync waits:>1s -redis"; an unknown key is answered with those there are')
    .option('--check <file>', 'compare with a map written before as JSON; print what differs and exit with 1 when something does')
    .action(async (paths: string[], options: MapOptions) => finish(await (await import('./map')).map(paths, options)));
  addCommonOptions(program.command('baseline'))
    .description('write down the findings of today, so that "check --baseline" reports only later ones')
    .argument('[folder]', 'what is analysed')
    .option('--prune', 'only take out what is no longer found')
    .action(async (folder: string | undefined, options: BaselineOptions) => finish(await (await import('./baseline')).baseline(folder === undefined ? [] : [folder], options)));
  addCommonOptions(program.command('init'), { cache: false })
    .description('begin a crosstalk.json from what is here, with the reasons')
    .argument('[folder]', 'what is analysed')
    .action(async (folder: string | undefined, options: CommonOptions) => finish(await (await import('./init')).init(folder === undefined ? [] : [folder], options)));
  addLibraries(program, finish);
  addFacts(program, finish);
  addLink(program, finish);
  addDiff(program, finish);
  program.command('lsp')
    .description('serve an editor by the Language Server Protocol')
    .requiredOption('--stdio', 'over standard input and output')
    .action(async () => finish(await (await import('./lsp')).lsp()));
  program.command('explain')
    .description('print everything known about a line, or why nothing is; or what a rule or a library is about')
    .argument('<subject>', 'a place such as src/orders.ts:42 or a whole file, the name of a rule or of a library')
    .option('--root <folder>', 'what is analysed (default: the current folder)')
    .option('--quiet', 'no progress')
    .option(...NO_CACHE)
    .option('--no-color', 'plain text (also with the environment variable NO_COLOR)')
    .action(async (subject: string, options: ExplainOptions) => finish(await (await import('./explain')).explain(subject, options)));
  return program;
}

function addLibraries(program: Command, finish: (exitCode: number) => void): void {
  program.command('libraries')
    .description('what is known of the libraries used here, and which imported packages look remote though nothing is known of them')
    .argument('[paths...]', 'files and folders to look at')
    .addOption(formatOption(['text', 'json']))
    .option('--all', 'list every library that is known')
    .option('--root <folder>', 'what is analysed (default: the one folder given, else the current one)')
    .option('--output <file>', 'write there instead of to standard output')
    .option('--quiet', 'no progress')
    .option(...NO_CACHE)
    .option('--no-color', 'plain text (also with the environment variable NO_COLOR)')
    .action(async (paths: string[], options: LibrariesOptions) => finish(await (await import('./libraries')).libraries(paths, options)));
}

function addFacts(program: Command, finish: (exitCode: number) => void): void {
  program.command('facts')
    .description('write what can be known of one package without looking at any other, as a step of a build that can be cached')
    .option('--package <folder>', 'the folder of a package; may be given several times (default: the current folder)', (folder: string, before: readonly string[] = []) => [...before, folder])
    .option('--all', 'every package of the workspace, and the root')
    .option('--root <folder>', 'the root of the repository (default: the nearest folder above that lists workspaces, else the one with .git)')
    .option('--repository <name>', 'the folder this repository is put into where several are linked')
    .option('--output <file>', 'write there instead of to standard output; "crosstalk link FOLDER" finds files called *.facts')
    .option('--quiet', 'no closing line')
    .action(async (options: FactsOptions) => finish((await import('./facts')).facts(options)));
}

function addLink(program: Command, finish: (exitCode: number) => void): void {
  program.command('link')
    .description('put the facts of packages together: the map, or with --check the findings, that one run over all of them gives')
    .argument('<facts...>', 'files that "crosstalk facts" wrote, or folders with some (*.facts)')
    .option('--check', 'report findings instead of writing the map')
    .addOption(new Option('--format <format>', 'json (default), mermaid, dot, svg, html or markdown; with --check pretty (default) or any other of "crosstalk check"').default('', ''))
    .option('--output <file>', 'write there instead of to standard output')
    .addOption(profileOption())
    .option('--max-warnings <count>', 'with --check: exit with 1 when there are more warnings', toCount)
    .option('--baseline <file>', 'with --check: as for "crosstalk check"')
    .option('--allow-stale', 'with --check: let findings of the baseline be gone')
    .option('--focus <node>', 'only what is near this node, by its id or its name')
    .option('--depth <number>', 'how many calls away is near', toCount, 1)
    .option('--filter <query>', 'only what a query finds')
    .option('--quiet', 'no progress, no closing lines')
    .option('--stats', 'timings and counts on standard error')
    .option('--no-color', 'plain text (also with the environment variable NO_COLOR)')
    .action(async (paths: string[], options: LinkOptions) => finish(await (await import('./link')).link(paths, options)));
}

function addDiff(program: Command, finish: (exitCode: number) => void): void {
  program.command('diff')
    .description('what a branch changes in the map and in the findings')
    .argument('<base>', 'a branch, tag or commit; what counts is where the branch left it')
    .argument('[head]', 'a branch, tag or commit (default: the files as they are)')
    .option('--root <folder>', 'what is analysed (default: the current folder)')
    .option('--output <file>', 'write there instead of to standard output')
    .addOption(formatOption(['markdown', 'json', 'mermaid', 'svg', 'html']))
    .addOption(profileOption())
    .option('--quiet', 'no progress')
    .action(async (base: string, head: string | undefined, options: DiffOptions) => finish(await (await import('./diff')).diff(base, head, options)));
}
