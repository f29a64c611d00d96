import type { Config } from '../config/config';
import type { FileSystemPort } from '../ports';
import type { Deployment, DeploymentUnit } from './deployment';
import type { PackageInfo, ServiceInfo } from './discovery';
import { byCodeUnit, folderOf, isWithin, nameOf, nearest } from './paths';
import { readJsonObject, stringIn } from './read-text';
import { serviceKind } from './service-kind';
import { rootOfUnit } from './unit-root';

export interface ServiceSources {
  readonly port: FileSystemPort;
  readonly files: readonly string[];
  /** Paths of production source files. */
  readonly production: readonly string[];
  readonly packages: readonly PackageInfo[];
  readonly deployment: Deployment;
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

const APPLICATION_FOLDER = /^(?:apps|services|microservices)$/;

/** Sorts the workspace into deployable units and the libraries they share. */
export function findServices(sources: ServiceSources): readonly ServiceInfo[] {
  const candidates = withSources(findCandidates(sources), sources.production);
  const kinds = new Map(candidates.map((candidate) => [candidate.root, serviceKind(candidate, candidates)]));
  const hasService = [...kinds.values()].some((kind) => kind !== 'library');
  const single = candidates.length === 1;
  const services = candidates
    .filter((candidate) => single || !isMereWorkspaceRoot(candidate, candidates, hasService))
    .map((candidate) => {
      const kind = kinds.get(candidate.root) ?? 'library';
      return { id: serviceId(candidate.root), name: candidate.name, root: candidate.root, kind: single && kind === 'library' ? 'service' as const : kind, info: candidate.info };
    });
  const aliases = aliasesOf(sources, services);
  return services
    .map(({ info: _, ...service }) => ({ ...service, aliases: aliases.get(service.root) ?? [] }))
    .sort((left, right) => byCodeUnit(left.root, right.root));
}

export function serviceId(root: string): string {
  return `service:${root === '' ? '.' : root}`;
}

function findCandidates({ port, files, production, packages, deployment, config }: ServiceSources): readonly Candidate[] {
  const infos = new Map(packages.map((info) => [info.root, info]));
  const projects = new Map(files.filter((path) => nameOf(path) === 'project.json').map((path) => [folderOf(path), readJsonObject(port, path)]));
  const configured = new Map(Object.entries(config.services).map(([name, service]) => [trimSlashes(service.root), name]));
  const deployed = new Set([...deployment.dockerfiles.map(folderOf), ...deployment.units.flatMap(contextsOf), ...configured.keys()]);
  const folders = applicationFolders(production, packages);
  const hasSources = (root: string): boolean => root === '' || production.some((path) => isWithin(path, root));
  const roots = new Set([...infos.keys(), ...projects.keys(), ...[...deployed].filter(hasSources), ...folders]);
  if (roots.size === 0 || ![...production].every((path) => [...roots].some((root) => isWithin(path, root)))) roots.add('');
  return [...roots].sort(byCodeUnit).map((root) => {
    const info = infos.get(root);
    const project = projects.get(root);
    const isApplication = project?.['projectType'] === 'application' || folders.has(root);
    return {
      root, info, project, isDeployed: deployed.has(root) || isApplication,
      name: configured.get(root) ?? info?.name ?? (project === undefined ? undefined : stringIn(project, 'name')) ?? (nameOf(root) || 'app'),
    };
  });
}

/** Folders whose images are built from them; a context shared by several images says nothing about its own folder. */
function contextsOf(unit: DeploymentUnit): readonly string[] {
  if (unit.context === undefined) return [];
  return unit.dockerfile === undefined ? [unit.context] : [folderOf(unit.dockerfile)];
}

/** `apps/x` and `services/x` of a workspace whose parts have no package.json of their own. */
function applicationFolders(production: readonly string[], packages: readonly PackageInfo[]): ReadonlySet<string> {
  const workspaces = packages.filter((info) => info.workspaceRoot).map((info) => info.root);
  const folders = production.flatMap((path) => workspaces.flatMap((root) => {
    const [group, name, file] = (root === '' ? path : path.slice(root.length + 1)).split('/');
    const isApplication = isWithin(path, root) && group !== undefined && name !== undefined && file !== undefined && APPLICATION_FOLDER.test(group);
    return isApplication ? [root === '' ? `${group}/${name}` : `${root}/${group}/${name}`] : [];
  }));
  return new Set(folders);
}

/** Keeps the candidates that own production files; a nested one takes its files from the one around it. */
function withSources(candidates: readonly Candidate[], production: readonly string[]): readonly Candidate[] {
  const byRoot = new Map(candidates.map((candidate) => [candidate.root, candidate.root]));
  const owners = new Set(production.map((path) => nearest(byRoot, path)));
  return candidates.filter((candidate) => owners.has(candidate.root));
}

/** The root of a monorepo holds scripts and settings; it is no service beside the ones it lists. */
function isMereWorkspaceRoot({ root, info }: Candidate, candidates: readonly Candidate[], hasService: boolean): boolean {
  const holdsOthers = candidates.some((other) => other.root !== root && isWithin(other.root, root));
  return holdsOthers && hasService && (info === undefined || info.workspaceRoot);
}

/** Names by which each service is called; a name that two services share says nothing and is left out. */
function aliasesOf(
  { deployment, config }: ServiceSources, services: readonly (Omit<ServiceInfo, 'aliases'> & { readonly info: PackageInfo | undefined })[],
): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, Set<string>>();
  const add = (alias: string, root: string): void => {
    if (alias !== '') owners.set(alias, (owners.get(alias) ?? new Set()).add(root));
  };
  for (const service of services) {
    add(service.name, service.root);
    if (service.info?.name !== undefined) add(service.info.name, service.root);
    const configured = Object.entries(config.services).find(([name]) => name === service.name)?.[1];
    for (const alias of [...(configured?.aliases ?? []), ...(configured?.hosts ?? [])]) add(alias, service.root);
  }
  for (const unit of deployment.units) {
    const root = rootOfUnit(unit, services);
    if (root !== undefined) for (const alias of unit.aliases) add(alias, root);
  }
  const aliases = new Map<string, string[]>();
  for (const [alias, roots] of [...owners].sort(([left], [right]) => byCodeUnit(left, right))) {
    const [root] = roots;
    if (roots.size === 1 && root !== undefined) aliases.set(root, [...(aliases.get(root) ?? []), alias]);
  }
  return aliases;
}

function trimSlashes(path: string): string {
  return path.replace(/^(?:\.?\/)+|^\.$|\/+$/g, '');
}
