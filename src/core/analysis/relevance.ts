import picomatch from 'picomatch';
import { expandBraces, matchesName } from '../catalogue/keys';
import type { CallModel, LibraryModel } from '../catalogue/library';
import type { Discovery } from '../discover/discovery';
import { withoutAlias } from '../discover/package-of';
import { pathBelow, withoutExtension } from '../discover/paths';
import type { CatalogueIndex } from '../link/catalogue-index';
import type { CommunicatingInput } from '../scan/communicating';
import { groupBy } from '../model/group-by';
import { CLOCK_LOOP } from '../scan/scan';
import { autoImported, knowsNames } from './auto-imports';
import { tellingExports } from './telling-exports';

/** A convention for files of any name picks them by what they export; those that matter are worth parsing without it. */
const ANYWHERE = /^\*\*\/\*\./;

/** Mentioned words that are no clients by themselves. */
const NO_CLIENTS = new Set(['process.env', 'import.meta.env', 'env', 'locals']);

/** Which packages, globals and places make a file worth parsing. */
export function knownPackages(catalogue: CatalogueIndex, discovery: Discovery): Pick<CommunicatingInput, 'isKnownPackage' | 'isTelling' | 'isKnownGlobal' | 'isConvention' | 'isGeneratedName' | 'isContainer' | 'isBlocking' | 'mayBeSchema' | 'mayHold'> {
  const models = catalogue.models.filter(communicates);
  const packages = new Set(models.flatMap(packagesOf));
  const isTelling = tellingExports(models);
  const families = [...packages].filter((name) => name.includes('*'));
  const aliases = packageAliases(discovery);
  const isKnown = (name: string): boolean => packages.has(name) || families.some((family) => matchesName(family, name));
  const services = new Map(discovery.services.map((service) => [service.id, service]));
  const roots = new Map(discovery.files.map((file) => [file.path, services.get(file.service ?? '')?.root ?? file.package ?? '']));
  const dependsOn = dependencyCheck(discovery);
  const conventions = catalogue.files.filter((convention) => convention.directive === undefined && !ANYWHERE.test(convention.glob)).map((convention) => ({ matches: picomatch(convention.glob), packages: Object.keys(convention.library.packages) }));
  const containers = new Set(catalogue.models.filter((model) => Object.values(model.types ?? {}).some((type) => type.resolver === true)).flatMap((model) => Object.keys(model.packages)));
  const started = new Set([...discovery.cloudFunctions.flatMap(({ module, sources = [] }) => (sources.length === 0 ? [] : [module])), ...discovery.stackPlaces.map(({ module }) => module), ...discovery.stackFiles.map(withoutExtension)]);
  const holders = holdersByName(catalogue.models);
  const isImporting = knowsNames(autoImported(catalogue, discovery));
  const blocking = new Set(catalogue.models.flatMap(blockingNames));
  return {
    isContainer: (name) => containers.has(name),
    isKnownPackage: (name) => isKnown(withoutAlias(name, aliases)),
    isTelling: (name, exported) => isTelling(withoutAlias(name, aliases), exported),
    isKnownGlobal: (name) => !NO_CLIENTS.has(name),
    mayHold: (file, mentioned) => mentioned.some((name) => holders.get(name)?.some((packageName) => dependsOn(file, packageName)) === true),
    isBlocking: (name) => name === CLOCK_LOOP || blocking.has(name),
    isGeneratedName: (name) => catalogue.generatedFor(name) !== undefined,
    mayBeSchema: (file, sections) => catalogue.schemas.some(({ library, model }) => model.told.some((name) => sections.includes(name)) && Object.keys(library.packages).some((name) => dependsOn(file, name))),
    isConvention: (file) => {
      if (started.has(withoutExtension(file))) return true;
      if (isImporting(file)) return true;
      const root = roots.get(file) ?? '';
      const inner = pathBelow(root, file);
      return conventions.some((convention) => convention.matches(inner) && convention.packages.some((name) => dependsOn(file, name)));
    },
  };
}

/** What the packages of the workspace call packages that are called otherwise. */
export function packageAliases(discovery: Discovery): ReadonlyMap<string, string> {
  return new Map(discovery.packages.flatMap((info) => Object.entries(info.aliases)));
}

/** Whether the package of a file, or one above it, lists a dependency. */
export function dependencyCheck(discovery: Discovery): (file: string, packageName: string) => boolean {
  const byPackage = discovery.packages.map((info) => [info.root === '' ? '' : `${info.root}/`, new Set(info.dependencies)] as const);
  const byFile = new Map<string, readonly ReadonlySet<string>[]>();
  return (file, packageName) => {
    const above = byFile.get(file) ?? byPackage.flatMap(([prefix, dependencies]) => (file.startsWith(prefix) ? [dependencies] : []));
    byFile.set(file, above);
    return above.some((dependencies) => dependencies.has(packageName));
  };
}

/** Models that make sites, clients or entry points; helpers that only pass values on do not make a file worth parsing. */
function communicates(model: LibraryModel): boolean {
  const calls: readonly CallModel[] = [...Object.values(model.calls ?? {}), ...Object.values(model.decorators ?? {})];
  if (model.inProcess === true) return calls.some((call) => call.duration !== undefined);
  return calls.some((call) => call.category !== undefined || call.entry !== undefined || call.commands !== undefined) || Object.keys(model.types ?? {}).length > 0 || model.typed !== undefined || Object.values(model.called ?? {}).some((contract) => contract.entry !== 'ui');
}

/** The packages that hand something on under a name, whose members the code declares. */
function holdersByName(models: readonly LibraryModel[]): ReadonlyMap<string, readonly string[]> {
  const held = models.flatMap((model) => Object.values(model.types ?? {}).flatMap(({ holds = {} }) => Object.keys(holds)).flatMap((path) => Object.keys(model.packages).map((packageName) => ({ name: path.replace(/^.*\./, ''), packageName }))));
  return new Map([...groupBy(held, ({ name }) => name)].map(([name, all]) => [name, [...new Set(all.map(({ packageName }) => packageName))]]));
}

/** Functions that block the process by work of its own. */
function blockingNames(model: LibraryModel): readonly string[] {
  const calls = Object.entries(model.calls ?? {}).filter(([, call]) => call.blocking === true && call.category === undefined);
  return calls.flatMap(([key]) => expandBraces(key));
}

/** The packages of a model, and those its types are made by (`@nestjs/bullmq#InjectQueue`). */
function packagesOf(model: LibraryModel): readonly string[] {
  const made = Object.values(model.types ?? {}).flatMap((type) => [...(type.made ?? []), ...Object.keys(type.registered ?? {})]).flatMap((key) => (key.includes('#') ? [key.replace(/^new /, '').split('#')[0] ?? ''] : []));
  const typed = Object.keys(model.typed ?? {}).flatMap((key) => (key.includes('#') ? [key.split('#')[0] ?? ''] : []));
  return [...Object.keys(model.packages).filter((name) => name !== 'global'), ...made, ...typed];
}
