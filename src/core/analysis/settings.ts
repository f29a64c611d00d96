import type { LibraryModel } from '../catalogue/library';
import type { CatalogueIndex } from '../link/catalogue-index';
import type { Discovery, PackageInfo } from '../discover/discovery';
import type { SettingFiles } from '../link/program';
import type { Scan } from '../scan/scan';

const EXTENSIONS = ['json', 'yaml', 'yml', 'js', 'cjs', 'mjs', 'ts', 'mts', 'cts'];

type Layout = NonNullable<LibraryModel['settings']>;

/** The files of settings beside each package that lists a library which reads such files. */
export function settingFiles(discovery: Discovery, catalogue: CatalogueIndex): readonly SettingFiles[] {
  const present = new Set([...discovery.data, ...discovery.files.map((file) => file.path)]);
  return catalogue.models.flatMap(({ name, packages, settings }) => {
    if (settings === undefined) return [];
    const using = discovery.packages.filter((info) => info.dependencies.some((dependency) => dependency in packages));
    return using.flatMap((info) => filesBeside(info, settings, present).map((found) => ({ ...found, library: name })));
  });
}

function filesBeside({ root }: PackageInfo, { folder, names, variables }: Layout, present: ReadonlySet<string>): readonly Omit<SettingFiles, 'library'>[] {
  const find = (name: string): readonly string[] => EXTENSIONS.map((extension) => `${root === '' ? '' : `${root}/`}${folder}/${name}.${extension}`).filter((path) => present.has(path));
  const files = names.flatMap(find);
  return files.length === 0 ? [] : [{ root, files, variables: find(variables)[0] }];
}

/** Files that import what registers settings and that nothing else makes worth parsing. */
export function registeringFiles(scans: ReadonlyMap<string, Scan>, members: ReadonlySet<string>, catalogue: CatalogueIndex): readonly string[] {
  return [...scans].filter(([file, scan]) => !members.has(file) && registers(scan, catalogue)).map(([file]) => file).sort();
}

/** Whether a text names what registers settings. */
export function registers({ imports }: Scan, catalogue: CatalogueIndex): boolean {
  return imports.some((entry) => entry.names.some((name) => catalogue.registering.has(`${entry.from}#${name.imported}`)));
}
