import { FACTS_EXTENSION, countOf, linkFacts, readFacts, type LinkedPackage, type Unresolved } from '../core';
import { listFiles, kindOfPath, readTextFile } from '../node/text-files';
import { readBaseline } from './baseline-file';
import { tellFindings, type FindingsOptions } from './check';
import { CommandError } from './command-error';
import { tellMap, type ShownMap } from './map';
import { analyzePort } from './run-analysis';
import { build, version } from '../node/version';

export interface LinkOptions extends FindingsOptions, ShownMap { readonly check?: boolean }

const FINDINGS = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'markdown', 'unix'];
const MAPS = ['json', 'mermaid', 'dot', 'svg', 'html', 'markdown'];

/** Puts the facts of packages together and writes their map, or with `check` their findings: what one run over all of them writes. */
export async function link(paths: readonly string[], given: LinkOptions): Promise<number> {
  const formats = given.check === true ? FINDINGS : MAPS;
  const options = { ...given, format: given.format === '' ? formats[0] ?? '' : given.format };
  if (!formats.includes(options.format)) throw new CommandError(`"crosstalk link${given.check === true ? ' --check' : ''}" has no format ${options.format}; there are ${formats.join(', ')}.`);
  const baseline = options.baseline === undefined ? undefined : readBaseline(options.baseline);
  const linked = linkFacts(factsFiles(paths).flatMap(readPackages));
  if ('problem' in linked) throw new CommandError(`${linked.problem}.`);
  for (const file of linked.unusedConfigs) process.stderr.write(`${file} is not used: several repositories have no configuration in common.\n`);
  const { missing } = linked;
  tellMissing(missing);
  const run = await analyzePort(linked.port, options, linked.recollection);
  const whole = { ...run, map: { ...run.map, unresolved: [...missing, ...run.map.unresolved] } };
  return options.check === true ? tellFindings(whole, { root: '.', filters: [] }, options, baseline) : tellMap(whole, [], options);
}

function tellMissing(missing: readonly Unresolved[]): void {
  if (missing.length > 0) process.stderr.write(`Nothing is known of ${countOf(missing.length, 'package')}, whose facts were not linked: ${missing.map(({ file }) => file).join(', ')}. "crosstalk facts --package ${missing[0]?.file ?? ''}" writes them.\n`);
}

/** The files given, and those below the folders given. */
function factsFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const kind = kindOfPath(path);
    if (kind === undefined) throw new CommandError(`There is no file or folder ${path}.`);
    if (kind === 'file') return [path];
    const found = listFiles(path, FACTS_EXTENSION);
    if (found.length === 0) throw new CommandError(`There is no file *${FACTS_EXTENSION} in ${path}; "crosstalk facts --output NAME${FACTS_EXTENSION}" writes one.`);
    return found;
  });
}

function readPackages(path: string): readonly LinkedPackage[] {
  const read = readFacts(path, readTextFile(path) ?? '', { tool: version, ...(build === undefined || build === '' ? {} : { build }) });
  if ('problem' in read) throw new CommandError(`${read.problem}.`);
  return read;
}
