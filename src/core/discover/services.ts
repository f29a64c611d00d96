import type { Config } from '../config/config';
import { byCodeUnit } from '../model/by-code-unit';
import { groupBy } from '../model/group-by';
import { findCandidates, trimSlashes } from './candidates';
import type { Deployment } from './deployment';
import type { PackageInfo, ServiceInfo } from './discovery';
import { foreignServices } from './foreign-services';
import { isWithin, nameOf, nearest, pathBelow } from './paths';
import { readText, type Reading } from './read-text';
import { isServer, serviceKind, startScripts } from './service-kind';
import type { StackFunction } from './stacks';
import { rootOfUnit } from './unit-root';

export interface ServiceSources {
  readonly reading: Reading;
  readonly files: readonly string[];
  /** Paths of production source files. */
  readonly production: readonly string[];
  readonly packages: readonly PackageInfo[];
  readonly deployment: Deployment;
  readonly stacks: readonly StackFunction[];
  /** Folders whose deployment is a program. */
  readonly scripted: readonly string[];
  readonly config: Config;
}

/** A folder that may be a service, with what speaks for it. */
export interface Candidate {
  readonly root: string;
  readonly name: string;
  readonly info: PackageInfo | undefined;
  /** Whether something deploys it on its own: a Dockerfile, a build context, an application project, the configuration. */
  readonly isDeployed: boolean;
  readonly project: Readonly<Record<string, unknown>> | undefined;
}

/** Sorts the workspace into deployable units and the libraries they share. */
export function findServices(sources: ServiceSources): readonly ServiceInfo[] {
  const candidates = findCandidates(sources);
  const kinds = new Map(candidates.map((candidate) => [candidate.root, serviceKind(candidate, candidates)]));
  const hasService = [...kinds.values()].some((kind) => kind !== 'library');
  const isSingle = candidates.length === 1;
  const services = candidates
    .filter((candidate) => !(hasService && isMereWorkspaceRoot(candidate, candidates)))
    .map(({ root, name }): ServiceInfo => {
      const found = kinds.get(root) ?? 'library';
      const kind = isSingle && found === 'library' ? 'service' : found;
      return { id: serviceId(root), name: kind === 'library' ? name : withoutScope(name), root, kind, aliases: [] };
    });
  const named = toldApart(services.map((service) => ({ ...service, name: deployedName(service, services, sources) })));
  const all = [...named, ...foreignServices({ ...sources, isGateway: (folder) => isGatewayFolder(sources, folder) }, named)];
  const aliases = findAliases(sources, all);
  const used = usedPackages(sources.packages, all);
  return all.map((service) => ({ ...service, aliases: aliases.get(service.root) ?? [], ...(isProduct(service, sources.packages, used) ? { isProduct: true as const } : {}) }))
    .sort((left, right) => byCodeUnit(left.root, right.root));
}

/** Where a folder and its deployment have one name and the package alone another, the team says the former. What has no package and no folder is called as its deployment alone calls it. */
function deployedName({ name, root, kind }: ServiceInfo, services: readonly ServiceInfo[], { deployment, packages, config }: ServiceSources): string {
  const folder = nameOf(root);
  if (kind === 'library' || folder === name || Object.values(config.services).some((service) => trimSlashes(service.root) === root)) return name;
  const units = deployment.units.filter((unit) => rootOfUnit(unit, services) === root);
  if (folder === '') {
    const [called, another] = new Set(units.flatMap(({ aliases }) => aliases.slice(0, 1)));
    return called === undefined || another !== undefined || packages.some((info) => info.root === root) ? name : called;
  }
  const called = new Set(units.flatMap(({ aliases }) => aliases));
  return called.has(folder) && !called.has(name) ? folder : name;
}

/** Services that were copied from one another with the name of their package are called after their folders. */
function toldApart(services: readonly ServiceInfo[]): readonly ServiceInfo[] {
  const deployed = groupBy(services.filter(({ kind }) => kind !== 'library'), ({ name }) => name);
  const taken = new Set(services.map(({ name }) => name));
  return services.map((service) => {
    const folder = nameOf(service.root);
    const isShared = (deployed.get(service.name)?.length ?? 0) > 1 && service.kind !== 'library';
    return isShared && folder !== '' && !taken.has(folder) ? { ...service, name: folder } : service;
  });
}

/** Names of the packages that the services depend on, directly or through others. */
function usedPackages(packages: readonly PackageInfo[], services: readonly ServiceInfo[]): ReadonlySet<string> {
  const byName = new Map(packages.flatMap((info) => (info.name === undefined ? [] : [[info.name, info]])));
  const byRoot = new Map(packages.map((info) => [info.root, info]));
  const used = new Set(services.flatMap(({ kind, root, isForeign }) => {
    const info = kind === 'library' || isForeign === true ? undefined : nearest(byRoot, root);
    return info === undefined ? [] : [...info.dependencies, ...(info.root === root ? [] : namesOfPaths(info))];
  }));
  for (const name of used) for (const dependency of byName.get(name)?.dependencies ?? []) used.add(dependency);
  return used;
}

/** What parts of a workspace without a package.json of their own import others by: the paths of the compiler. */
function namesOfPaths({ tsconfig }: PackageInfo): readonly string[] {
  return Object.keys(tsconfig?.paths ?? {}).map((pattern) => pattern.replace(/\/\*$/, ''));
}

function isProduct(service: ServiceInfo, packages: readonly PackageInfo[], used: ReadonlySet<string>): boolean {
  const info = packages.find((one) => one.root === service.root);
  return service.kind === 'library' && info?.published === true && !info.private && info.name !== undefined && !used.has(info.name);
}

/** Whether a web server's settings in a folder pass requests on. */
function isGatewayFolder({ reading, files }: ServiceSources, folder: string): boolean {
  return files.some((path) => isWithin(path, folder) && /\.(?:conf|template|tmpl)$/.test(path) && /\bproxy_pass\b/.test(readText(reading, path) ?? ''));
}

/** `@shop/orders` is the package; the service is `orders`. */
function withoutScope(name: string): string {
  return name.replace(/^@[^/]+\//, '');
}

function serviceId(root: string): string {
  return `service:${root === '' ? '.' : root}`;
}

/** The root of a monorepo holds scripts and settings; it is no service beside the ones it lists, unless it is a program itself. */
function isMereWorkspaceRoot({ root, info, isDeployed }: Candidate, candidates: readonly Candidate[]): boolean {
  const others = candidates.filter((other) => other.root !== root && isWithin(other.root, root));
  if (others.length === 0 || (info !== undefined && !info.workspaceRoot)) return false;
  if (info === undefined && isDeployed) return false;
  // Parts without a package.json live on the dependencies and scripts of the root, which then tell nothing of the root.
  return info === undefined || others.some((other) => other.info === undefined) || !isServer(info) || startsOneOf(info, others);
}

/** Whether what it starts is one of the others: `node dist/apps/gateway/main` is how a workspace of NestJS starts the first of its applications. */
function startsOneOf(info: PackageInfo, others: readonly Candidate[]): boolean {
  const words = startScripts(info).flatMap((command) => command.split(/\s+/));
  return words.some((word) => others.some(({ root }) => `/${word}/`.includes(`/${pathBelow(info.root, root)}/`)));
}

/** Names by which each service is called; a name that two services share says nothing and is left out. */
function findAliases(sources: ServiceSources, services: readonly ServiceInfo[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, Set<string>>();
  for (const { alias, root } of [...ownNames(sources, services), ...deployedNames(sources, services)]) {
    owners.set(alias, (owners.get(alias) ?? new Set()).add(root));
  }
  const aliases = new Map<string, string[]>();
  for (const [alias, roots] of [...owners].sort(([left], [right]) => byCodeUnit(left, right))) {
    const [root, another] = roots;
    if (root !== undefined && another === undefined) aliases.set(root, [...(aliases.get(root) ?? []), alias]);
  }
  return aliases;
}

interface Alias { readonly alias: string; readonly root: string }

function ownNames({ packages, config }: ServiceSources, services: readonly ServiceInfo[]): readonly Alias[] {
  return services.flatMap(({ name, root }) => {
    const configured = Object.values(config.services).find((service) => trimSlashes(service.root) === root);
    const packageName = packages.find((info) => info.root === root)?.name;
    const names = [name, packageName, ...(configured?.aliases ?? []), ...(configured?.hosts ?? [])];
    return names.flatMap((alias) => (alias === undefined || alias === '' ? [] : [{ alias, root }]));
  });
}

function deployedNames({ deployment }: ServiceSources, services: readonly ServiceInfo[]): readonly Alias[] {
  return deployment.units.flatMap((unit) => {
    const root = rootOfUnit(unit, services);
    return root === undefined ? [] : unit.aliases.map((alias) => ({ alias, root }));
  });
}
