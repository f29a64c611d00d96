import type { DeploymentUnit } from './deployment';
import type { ServiceInfo } from './discovery';
import { folderOf, isWithin, nameOf } from './paths';

/** Folders of deployment files, which may hold a stray script beside them. */
export const DEPLOYMENT_FOLDER = /^(?:docker|dockerfiles?|infra|infrastructure|deploy|deployments?|k8s|ops|ci)$/i;

type Place = Pick<ServiceInfo, 'root' | 'name' | 'kind' | 'isForeign'>;

/** The root of the service that a deployment unit runs; `undefined` for infrastructure and when several fit. */
export function rootOfUnit(unit: DeploymentUnit, services: readonly Place[]): string | undefined {
  const deployable = services.filter((service) => service.kind !== 'library');
  const candidates = deployable.some((service) => service.isForeign !== true) ? deployable : services;
  return byFolder(unit, candidates) ?? byWords(unit, candidates);
}

/** The service in the folder that the image is built from. */
function byFolder({ context, dockerfile }: DeploymentUnit, services: readonly Place[]): string | undefined {
  if (context === undefined) return undefined;
  const folders = dockerfile === undefined ? [context] : [folderOf(dockerfile), context];
  for (const folder of folders) {
    const exact = services.find((service) => service.root === folder);
    if (exact !== undefined && (folder !== '' || services.filter((service) => service.isForeign !== true).length === 1)) return exact.root;
  }
  const built = dockerfile === undefined || DEPLOYMENT_FOLDER.test(nameOf(folderOf(dockerfile))) ? context : folderOf(dockerfile);
  const inside = services.filter((service) => isWithin(service.root, built));
  if (inside.length === 1) return inside[0]?.root;
  return folders.flatMap((folder) => services.find((service) => service.root !== '' && isWithin(folder, service.root)) ?? [])[0]?.root;
}

/** The only service whose folder or package is named by the unit's command, image or own name. */
function byWords(unit: DeploymentUnit, services: readonly Place[]): string | undefined {
  const dockerfile = unit.dockerfile === undefined ? [] : nameOf(unit.dockerfile).split('.');
  const isBuilt = unit.context !== undefined || unit.hints.length > 0;
  const groups = [isBuilt ? [...unit.hints, ...dockerfile] : [], unit.image === undefined ? [] : [unit.image], unit.aliases.slice(0, 1)];
  for (const words of groups) {
    const plain = new Set(words.map(withoutSuffix));
    const named = services.filter((service) => namesOf(service).some((name) => plain.has(name)));
    if (named.length === 1) return named[0]?.root;
  }
  return undefined;
}

function namesOf({ root, name }: Place): readonly string[] {
  const own = [nameOf(root), name.split('/').at(-1) ?? name].filter((word) => word !== '');
  return [...new Set(own.map(withoutSuffix))];
}

/** `orders-srv`, `orders_service` and `orders` are one name. */
export function withoutSuffix(word: string): string {
  const short = word.toLowerCase().replace(/[-_.](?:srv|svc|service|depl|deployment|prod|dev)$/, '');
  return short === '' ? word.toLowerCase() : short;
}
