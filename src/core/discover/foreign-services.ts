import { byCodeUnit } from '../model/by-code-unit';
import { isTestFolder } from './classify';
import type { Deployment, DeploymentUnit } from './deployment';
import type { ServiceInfo } from './discovery';
import { folderOf, isWithin, nameOf } from './paths';
import { readText, type Reading } from './read-text';
import { rootOfUnit, withoutSuffix } from './unit-root';

const SOURCE = /\.(?:go|py|java|kt|kts|scala|clj|rs|cs|fs|vb|php|rb|ex|exs|erl|swift|dart|c|cc|cpp|lua|pl)$/;
/** Products that are configured rather than written; what lies beside them are their settings and plug-ins. */
const PRODUCT = /(?:^|\/)(?:[\w.-]*-)?(?:postgres|postgresql|postgis|mysql|mariadb|mongo|mongodb|redis|valkey|rabbitmq|kafka|zookeeper|nats|elasticsearch|opensearch|kibana|minio|prometheus|grafana|loki|jaeger|otel[\w-]*|opentelemetry[\w-]*|collector|vault|keycloak|envoy|traefik|haproxy|k6|fluentd|fluent-bit|memcached|clickhouse[\w-]*|localstack)(?:$|[:@-])/i;
const WEB_SERVER = /(?:^|\/)(?:[\w.-]*)?(?:nginx|httpd|caddy)[\w.-]*(?:$|[:@])/i;

interface Sources {
  readonly reading: Reading;
  readonly files: readonly string[];
  /** Paths of production source files. */
  readonly production: readonly string[];
  readonly deployment: Deployment;
  /** Folders of configured gateways, which pass on and answer nothing themselves. */
  readonly isGateway: (folder: string) => boolean;
}

interface Built { readonly folder: string; readonly dockerfile: string | undefined }

/** Services in other languages: folders of sources that a deployment file builds and runs. They are ends of links; nothing in them is read. */
export function foreignServices(sources: Sources, services: readonly ServiceInfo[]): readonly ServiceInfo[] {
  const found = new Map<string, ServiceInfo>();
  for (const unit of sources.deployment.units) {
    const built = builtIn(unit, sources.deployment);
    const isRead = rootOfUnit(unit, services) !== undefined && built?.folder !== '' && !(built !== undefined && isForeignPart(sources, unit, built));
    const root = isRead ? undefined : foreignRoot(sources, unit, services);
    const name = root === undefined ? undefined : nameOfUnit(root, unit);
    if (root !== undefined && name !== undefined && !found.has(root)) found.set(root, { id: `service:${root}`, name, root, kind: 'service', aliases: [], isForeign: true });
  }
  return [...found.values()].sort((left, right) => byCodeUnit(left.root, right.root));
}

function foreignRoot(sources: Sources, unit: DeploymentUnit, services: readonly ServiceInfo[]): string | undefined {
  const place = placeOf(sources, unit);
  if (place === undefined || isTestFolder(place.folder) || (isOurs(place.folder, services) && !isForeignPart(sources, unit, place))) return undefined;
  return isWrittenOrServed(sources, place) ? withoutSourceFolder(place.folder, unit) : undefined;
}

/** Whether a container runs sources, or serves what lies in its folder; products are configured, and gateways pass on. */
function isWrittenOrServed({ reading, files, isGateway }: Sources, { folder, dockerfile }: Built): boolean {
  const base = dockerfile === undefined ? undefined : lastImage(readText(reading, dockerfile) ?? '');
  if (base !== undefined && PRODUCT.test(base)) return false;
  return files.some((path) => SOURCE.test(path) && isWithin(path, folder)) || (base !== undefined && WEB_SERVER.test(base) && !isGateway(folder));
}

/** Where a container is built: in its own folder too where its image is built from everything. */
function placeOf(sources: Sources, unit: DeploymentUnit): Built | undefined {
  const built = builtIn(unit, sources.deployment);
  if (built?.folder !== '') return built;
  const folder = namedFolder(sources, unit);
  return folder === undefined ? undefined : { ...built, folder };
}

/** Whether a container is called as a folder that its image is built from and in which nothing is read, whatever lies around it. */
function isForeignPart({ files, production }: Sources, unit: DeploymentUnit, { folder, dockerfile }: Built): boolean {
  if (folder === '' || dockerfile === undefined || folderOf(dockerfile) !== folder || nameOfUnit(folder, unit) !== nameOf(folder)) return false;
  return files.some((path) => SOURCE.test(path) && isWithin(path, folder)) && !production.some((path) => isWithin(path, folder));
}

/** Whether a service that is read lies in a folder, or around it. */
function isOurs(folder: string, services: readonly ServiceInfo[]): boolean {
  return services.some(({ kind, root }) => kind !== 'library' && (isWithin(root, folder) || (root !== '' && isWithin(folder, root))));
}

/** The only folder of sources that is called as a container of the image which is built from everything. */
function namedFolder({ files }: Sources, { aliases: [name] }: DeploymentUnit): string | undefined {
  const [only, ...others] = new Set(files.filter((path) => SOURCE.test(path)).flatMap((path) => {
    const folders = folderOf(path).split('/');
    const index = folders.findIndex((folder) => folder === name);
    return index < 0 ? [] : [folders.slice(0, index + 1).join('/')];
  }));
  return others.length === 0 ? only : undefined;
}

/** The folder of the Dockerfile, or the context; a manifest that only names an image means the Dockerfile in the folder called like it. */
function builtIn(unit: DeploymentUnit, { dockerfiles }: Deployment): Built | undefined {
  if (unit.dockerfile !== undefined && dockerfiles.includes(unit.dockerfile)) return { folder: folderOf(unit.dockerfile), dockerfile: unit.dockerfile };
  const inFolder = (folder: string): string | undefined => dockerfiles.find((path) => folderOf(path) === folder);
  if (unit.context !== undefined) return { folder: unit.context, dockerfile: inFolder(unit.context) };
  const words = new Set([unit.image ?? '', unit.aliases[0] ?? ''].filter((word) => word !== '').map(withoutSuffix));
  const named = dockerfiles.filter((path) => folderOf(path) !== '' && words.has(withoutSuffix(nameOf(folderOf(path)))));
  const [only] = named;
  return named.length === 1 && only !== undefined ? { folder: folderOf(only), dockerfile: only } : undefined;
}

/** What the last stage of a Dockerfile is made from. */
function lastImage(dockerfile: string): string | undefined {
  return [...dockerfile.matchAll(/^\s*FROM\s+(?:--\S+\s+)?(\S+)/gim)].at(-1)?.[1];
}

/** The folder, unless the deployment calls it something else. */
function nameOfUnit(root: string, { aliases }: DeploymentUnit): string | undefined {
  const folder = nameOf(root);
  return aliases.some((alias) => withoutSuffix(alias) === withoutSuffix(folder)) ? folder : aliases[0];
}

/** `src/cart/src` of the container `cart` is the service in `src/cart`. */
function withoutSourceFolder(folder: string, unit: DeploymentUnit): string {
  const names = new Set(unit.aliases.map((alias) => withoutSuffix(alias.replace(/:\d+$/, ''))));
  for (let above = folder; above !== ''; above = folderOf(above)) if (names.has(withoutSuffix(nameOf(above)))) return above;
  return folder;
}
