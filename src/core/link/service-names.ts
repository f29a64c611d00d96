import type { EnvironmentDefault } from '../discover/discovery';
import type { Service } from '../model/communication-map';

/** Finds services by the hosts and variables that name them. */
export interface ServiceNames {
  readonly byHost: (host: string) => string | undefined;
  readonly byVariable: (variable: string) => string | undefined;
}

const HERE = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|10\.0\.2\.2|host\.docker\.internal)(?=$|:)/;
/** Endings that only names inside a cluster or a network have. */
const INTERNAL = /\.(?:svc(?:\.cluster\.local)?|local|internal|cluster\.local|default)(?::\d+)?$/;

/** `host.docker.internal:3000` and `10.0.2.2:3000` (an emulator's name of its host) are `localhost:3000`. */
export function isThisMachine(host: string): boolean {
  return HERE.test(host);
}

export function createServiceNames(services: readonly Service[], environment: readonly EnvironmentDefault[]): ServiceNames {
  const names = new Map<string, string | undefined>();
  /** Without what joins their words: `documentupdater` for `document-updater`. */
  const joined = new Map<string, string | undefined>();
  /** With their words in order: `history-v1` and `v1-history` are one. */
  const sorted = new Map<string, string | undefined>();
  const add = (found: Map<string, string | undefined>, key: string, id: string): void => {
    if (key !== '') found.set(key, found.has(key) && found.get(key) !== id ? undefined : id);
  };
  for (const service of services) {
    for (const name of namesOf(service).map((one) => one.toLowerCase())) {
      add(names, name, service.id);
      add(joined, name.replace(/[-_]/g, ''), service.id);
      add(sorted, inOrder(name), service.id);
    }
  }
  const called = (stem: string): string | undefined => names.get(stem) ?? names.get(`${stem}-service`) ?? joined.get(stem.replaceAll('-', '')) ?? sorted.get(inOrder(stem));
  const ports = portsOf(environment);
  return {
    byHost: (host) => byHost(names, ports, host.toLowerCase()),
    byVariable: (variable) => stemsOf(variable).map((stem) => called(stem) ?? called(stem.replace(/s$/, ''))).find((id) => id !== undefined),
  };
}

function inOrder(name: string): string {
  return name.split(/[-_]/).sort().join('-');
}

function namesOf(service: Service): readonly string[] {
  const own = [service.name, service.root.split('/').at(-1) ?? '', ...service.aliases];
  return [...new Set(own.flatMap((name) => [name, name.replace(/^@[^/]+\//, ''), ...(isThisMachine(name) ? [] : [name.replace(/:\d+$/, '')])]))];
}

/** The port that a service is told to listen on, where no other one is told the same. */
function portsOf(environment: readonly EnvironmentDefault[]): ReadonlyMap<string, string | undefined> {
  const ports = new Map<string, string | undefined>();
  for (const { name, value, service } of environment) {
    if (name !== 'PORT' || service === undefined || !/^\d{3,5}$/.test(value)) continue;
    ports.set(value, ports.has(value) && ports.get(value) !== service ? undefined : service);
  }
  return ports;
}

function byHost(names: ReadonlyMap<string, string | undefined>, ports: ReadonlyMap<string, string | undefined>, host: string): string | undefined {
  const port = /:(\d+)$/.exec(host)?.[1];
  if (isThisMachine(host)) return port === undefined ? undefined : names.get(`localhost:${port}`) ?? ports.get(port);
  const bare = host.replace(/:\d+$/, '');
  return names.get(host) ?? names.get(bare) ?? (INTERNAL.test(bare) ? names.get(bare.split('.')[0] ?? '') : undefined);
}

/** `ORDERS_SERVICE_URL` may name `orders-service`, `orders` or `order-service`, `NEXT_PUBLIC_API_URL` the service `api`. */
function stemsOf(variable: string): readonly string[] {
  let stem = variable.toLowerCase().replaceAll('_', '-').replace(/^(?:next-public|nuxt-public|vite|react-app|expo-public|public|gatsby)-/, '').replace(/-(?:base|public|internal|private|external|http|grpc|rest|server)(?=-)/g, '');
  const stems: string[] = [];
  for (let shorter = shorten(stem); shorter !== stem && shorter !== ''; shorter = shorten(stem)) {
    stems.push(shorter);
    stem = shorter;
  }
  return stems;
}

function shorten(stem: string): string {
  return stem.replace(/-?(?:url|uri|host|hostname|addr|address|endpoint|origin|base|domain|api|svc|service|subgraph|ms)s?$/, '');
}
