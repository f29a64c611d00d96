import { databaseOf } from '../discover/databases';
import type { Discovery, PackageInfo } from '../discover/discovery';
import { nearest, pathBelow, withoutExtension } from '../discover/paths';
import { runsInBrowser } from '../discover/service-kind';
import type { FileSurroundings } from '../link/entry-points';
import { groupBy } from '../model/group-by';

/** What the workspace says of each file beyond its text. */
export function surroundingsIn(discovery: Discovery): (file: string) => FileSurroundings {
  const files = new Map(discovery.files.map((file) => [file.path, file]));
  const packages = new Map(discovery.packages.map((info) => [info.root, info]));
  const services = new Map(discovery.services.map((service) => [service.id, service]));
  const fronts = new Map(discovery.fronts.map(({ root, front }) => [root, front]));
  const cloudFunctions = functionsByModule(discovery);
  const givenNames = namesByModule(discovery);
  const databases = cached((root) => ({ driver: databaseOf(discovery, root, 'driver'), schema: databaseOf(discovery, root, 'schema') }));
  return cached((path) => {
    const { package: folder, service: id } = files.get(path) ?? {};
    const info = folder === undefined ? undefined : packages.get(folder);
    const service = id === undefined ? undefined : services.get(id);
    return {
      front: nearest(fronts, path), root: service?.root ?? folder ?? '', cloudFunctions: cloudFunctions(path), givenNames: givenNames(path),
      isCli: isCli(path, info), isUi: runsInBrowser(info?.dependencies ?? []), databases: databases(folder ?? ''),
    };
  });
}

function cached<Result extends object>(find: (path: string) => Result): (path: string) => Result {
  const known = new Map<string, Result>();
  return (path) => {
    const found = known.get(path) ?? find(path);
    known.set(path, found);
    return found;
  };
}

function functionsByModule({ cloudFunctions }: Discovery): (file: string) => Discovery['cloudFunctions'] {
  const modules = groupBy(cloudFunctions, (one) => one.module);
  return (file) => modules.get(withoutExtension(file)) ?? [];
}

function namesByModule({ givenNames }: Discovery): (file: string) => FileSurroundings['givenNames'] {
  const modules = groupBy(givenNames, (one) => one.module);
  return (file) => {
    const given = (modules.get(withoutExtension(file)) ?? []).flatMap(({ names }) => Object.entries(names));
    return Object.fromEntries([...groupBy(given, ([name]) => name)].map(([name, all]) => [name, [...new Set(all.map(([, channel]) => channel))]]));
  };
}

/** Whether a file is run from the command line, by its folder or as a `bin` of its package. Deeper in it, tools are what a model of an AI may call. */
function isCli(path: string, info: PackageInfo | undefined): boolean {
  const inner = pathBelow(info?.root ?? '', path);
  if (/(^|\/)(scripts?|bin|cli)\//.test(path) || /^tools?\//.test(inner)) return true;
  if (info === undefined) return false;
  return info.bin.some((bin) => bin.replace(/^\.\//, '') === inner || (info.scripts['start'] === undefined && isSourceOf(bin, inner)));
}

/** `dist/index.js` is made of `src/index.ts`; where a package is started too, its program may be a server as well. */
function isSourceOf(bin: string, inner: string): boolean {
  const made = /^(?:\.\/)?(?:dist|build|out)\/(?:src\/)?(.+)\.[cm]?js$/.exec(bin)?.[1];
  return made !== undefined && /^src\/(.+)\.[cm]?tsx?$/.exec(inner)?.[1] === made;
}
