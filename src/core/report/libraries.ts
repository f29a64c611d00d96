import type { ImportedPackage } from '../analysis/library-use';
import type { LibraryModel } from '../catalogue/library';
import { countOf } from '../drawing/map-names';
import type { CommunicationMap } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import { carrierPackages, remoteEvidence } from './remote-evidence';
import { isBelow } from './select';
import { createPainter, printable, wrap, type TerminalStyle } from './terminal';

export interface UsedLibrary { readonly name: string; readonly out: number; readonly in: number; readonly via: number; readonly files: number }
export interface LibraryGap { readonly name: string; readonly files: number; readonly example: { readonly file: string; readonly line: number }; readonly evidence: readonly string[] }

/** What the catalogue knows, what the workspace uses of it, and what is imported and perhaps remote though nothing is known of it. */
export interface LibraryReport {
  readonly known: { readonly libraries: number; readonly packages: number; readonly own: readonly string[] };
  readonly used: readonly UsedLibrary[];
  /** Known to communicate and imported, but no call of it was found. */
  readonly silent: readonly { readonly name: string; readonly files: number; readonly example: LibraryGap['example'] }[];
  readonly gaps: readonly LibraryGap[];
}

export interface LibraryUse {
  readonly imported: readonly ImportedPackage[];
  readonly lineOfImport: (file: string, name: string) => number;
  readonly models: readonly LibraryModel[];
  /** Names of the libraries that `crosstalk.json` describes. */
  readonly own: readonly string[];
  readonly paths: readonly string[];
}

export function reportLibraries(map: CommunicationMap, use: LibraryUse): LibraryReport {
  const imported = use.imported.map((one) => ({ ...one, files: one.files.filter((file) => isBelow({ file }, use.paths)) })).filter((one) => one.files.length > 0);
  const exampleOf = ({ name, files: [first = ''] }: ImportedPackage): LibraryGap['example'] => ({ file: first, line: use.lineOfImport(first, name) });
  const used = usedLibraries(map);
  const carriers = carrierPackages(use.models);
  return {
    known: { libraries: use.models.length, packages: new Set(use.models.flatMap((model) => Object.keys(model.packages))).size, own: use.own },
    used,
    silent: silentPackages(map, imported).map((one) => ({ name: one.name, files: one.files.length, example: exampleOf(one) })),
    gaps: imported.filter((one) => one.library === undefined).flatMap((one) => {
      const evidence = remoteEvidence(one.name, one.dependencies(), carriers);
      return evidence.length === 0 ? [] : [{ name: one.name, files: one.files.length, example: exampleOf(one), evidence }];
    }).sort((a, b) => b.files - a.files || (a.name < b.name ? -1 : 1)),
  };
}

/** Packages that are known to communicate and are imported, but of which no call was found. */
export function silentPackages(map: CommunicationMap, imported: readonly ImportedPackage[]): readonly ImportedPackage[] {
  const found = new Set(map.sites.map((site) => site.library));
  const byLibrary = groupBy(imported, ({ library }) => library?.name);
  return imported.filter(({ name, library }) => (
    library !== undefined && sendsOrReceives(library) && !found.has(name) && !found.has(library.name) && !isEntered(map, library, byLibrary.get(library.name) ?? [])
  ));
}

function usedLibraries(map: CommunicationMap): readonly UsedLibrary[] {
  const sites = groupBy(map.sites, ({ library }) => (library === '' ? undefined : library));
  return [...sites].map(([name, own]) => {
    const count = (direction: string): number => own.filter((site) => site.direction === direction).length;
    return { name, out: count('out'), in: count('in'), via: count('via'), files: new Set(own.map((site) => site.file)).size };
  }).sort((a, b) => b.out + b.in - a.out - a.in || (a.name < b.name ? -1 : 1));
}

/** Whether what a library serves begins in one of the files that import a package of it: entry points do not say whose they are. */
function isEntered({ entryPoints }: CommunicationMap, library: LibraryModel, packages: readonly ImportedPackage[]): boolean {
  const models = [...Object.values(library.calls ?? {}), ...Object.values(library.decorators ?? {})];
  if (!models.some((model) => model.entry !== undefined || model.category === 'route' || model.category === 'schedule')) return false;
  const own = new Set(packages.flatMap(({ files, typeFiles }) => [...files, ...typeFiles]));
  return entryPoints.some(({ file }) => own.has(file));
}

/** Routes and schedules are no sites, so that their absence says nothing. */
function sendsOrReceives(model: LibraryModel): boolean {
  if (model.inProcess === true) return false;
  const calls = [...Object.values(model.calls ?? {}), ...Object.values(model.decorators ?? {})].flatMap((call) => [call, ...Object.values(call.commands ?? {})]);
  return calls.some((call) => call.category !== undefined && call.category !== 'route' && call.category !== 'schedule');
}

/** The report for people; `models` lists what the catalogue knows too. */
export function toLibrariesText(report: LibraryReport, models: readonly LibraryModel[] | undefined, style: TerminalStyle): string {
  const painter = createPainter(style.color);
  const { libraries, packages, own } = report.known;
  const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', painter.bold(title), ...lines]);
  const ours = own.length === 0 ? '' : `, ${own.join(', ')} among them from crosstalk.json`;
  return `${[
    ...wrap(`Crosstalk knows ${countOf(libraries, 'library', 'libraries')} in ${countOf(packages, 'package')}${ours}.`, style.width),
    ...section('All of them', (models ?? []).map(({ name, packages: held }) => `  ${[name, ...Object.keys(held).filter((one) => one !== name && one !== 'global')].join(', ')}`)),
    ...section('Used here', usedLines(report.used)),
    ...section('Known and imported, but no call was found', report.silent.map((one) => `  ${printable(one.name)}  ${placeOf(one)}`)),
    ...section('Imported, perhaps remote, and not known', report.gaps.flatMap((gap) => [`  ${printable(gap.name)}  ${placeOf(gap)}`, ...wrap(gap.evidence.join('; '), style.width - 6).map((line) => painter.dim(`      ${line}`))])),
    ...(report.gaps.length === 0 ? [] : ['', ...wrap('What one of these sends is missing from the map. Describe it under "libraries" in crosstalk.json.', style.width)]),
  ].join('\n')}\n`;
}

function usedLines(used: readonly UsedLibrary[]): readonly string[] {
  const width = Math.max(0, ...used.map((one) => one.name.length));
  return used.map((one) => {
    const counts = [[one.out, 'out'], [one.in, 'in'], [one.via, 'via']].flatMap(([count, what]) => (count === 0 ? [] : [`${String(count)} ${String(what)}`]));
    return `  ${printable(one.name).padEnd(width)}  ${counts.join(', ')} in ${countOf(one.files, 'file')}`;
  });
}

function placeOf({ files, example }: { readonly files: number; readonly example: LibraryGap['example'] }): string {
  return `${countOf(files, 'file')}, ${printable(example.file)}:${String(example.line)}`;
}

/** The report for programs. */
export function toLibrariesJson({ schemaVersion, tool, root }: CommunicationMap, report: LibraryReport, models: readonly LibraryModel[] | undefined): string {
  const all = models === undefined ? {} : { libraries: models.map(({ name, packages, checked, docs }) => ({ name, packages, checked, docs })) };
  return `${JSON.stringify({ schemaVersion, tool, root, ...report, ...all }, null, 2)}\n`;
}
