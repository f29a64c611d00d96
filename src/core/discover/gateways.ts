import { groupBy } from '../model/group-by';
import { ENVOY, INGRESS, type Deployment, type DeploymentUnit } from './deployment';
import { readDevelopmentProxies } from './development-proxies';
import type { ServiceInfo } from './discovery';
import { readEnvoy } from './envoy';
import { readIngresses } from './ingress';
import { readNginx, readUpstreams } from './nginx';
import { folderOf, isWithin, nameOf } from './paths';
import { readText, type Reading } from './read-text';

/** Requests whose path begins with `path` go to the host `to`. */
export interface GatewayRule {
  readonly path: string;
  readonly isExact: boolean;
  /** As written: `orders-srv:3000`, `http://orders`, `${ORDERS_HOST}:8080`. */
  readonly to: string;
}

/** Something that takes requests and sends each path to another host: an Ingress, nginx, Envoy, a proxy of a development server. */
export interface Gateway {
  readonly file: string;
  /** Hosts under which it is asked. */
  readonly names: readonly string[];
  /** Id of the service that it belongs to and serves the pages of; `undefined` when it stands for itself. */
  readonly owner: string | undefined;
  /** Whether it is the door of the whole workspace. */
  readonly isPublic: boolean;
  readonly rules: readonly GatewayRule[];
}

/** Rules as one file has them, with the hosts that it names itself. */
export interface WrittenRules { readonly file: string; readonly names: readonly string[]; readonly rules: readonly GatewayRule[] }

const YAML = /\.ya?ml(?:\.(?:tmpl|template|tpl))?$/;
const NGINX = /\.(?:conf|template|tmpl)$|^nginx[\w.-]*$/;

/** Every gateway that the files of a workspace describe. */
export function readGateways(reading: Reading, files: readonly string[], deployment: Deployment, services: readonly ServiceInfo[]): readonly Gateway[] {
  const owners = services.filter((service) => service.kind !== 'library' && service.isForeign !== true && service.root !== '');
  const yaml = files.filter((path) => YAML.test(path));
  const ingresses = yaml.filter((path) => mentions(reading, path, INGRESS)).flatMap((path) => readIngresses(reading, path));
  const servers = [
    ...yaml.filter((path) => mentions(reading, path, ENVOY)).flatMap((path) => readEnvoy(reading, path)),
    ...nginxServers(reading, files.filter((path) => NGINX.test(nameOf(path)))),
  ];
  return [
    ...ingresses.map((written): Gateway => ({ ...written, owner: undefined, isPublic: true })),
    ...labelled(deployment.units),
    ...servers.map((written) => placed(written, deployment, owners)),
    ...readDevelopmentProxies(reading, files).flatMap((written) => ownedBy(written, services)),
  ].filter((gateway) => gateway.rules.length > 0);
}

/** Locations may stand in a file of their own, and upstreams in another one that the same server includes. */
function nginxServers(reading: Reading, files: readonly string[]): readonly WrittenRules[] {
  const upstreams = files.filter((path) => mentions(reading, path, /\bupstream\s/)).map((path) => ({ path, found: readUpstreams(readText(reading, path) ?? '') }));
  return files.filter((path) => mentions(reading, path, /proxy_pass/)).flatMap((path) => {
    const around = folderOf(folderOf(path));
    const others = upstreams.filter((one) => around !== '' && isWithin(one.path, around)).flatMap(({ found }) => [...found]);
    const agreed = others.filter(([name, host]) => others.every(([other, otherHost]) => other !== name || otherHost === host));
    return readNginx(path, readText(reading, path) ?? '', new Map(agreed));
  });
}

function mentions(reading: Reading, path: string, pattern: RegExp): boolean {
  return pattern.test(readText(reading, path) ?? '');
}

/** Traefik reads its rules from the labels of the containers that they lead to. */
function labelled(units: readonly DeploymentUnit[]): readonly Gateway[] {
  const rules = units.flatMap(({ file, aliases, labels }) => labels.flatMap((label): readonly (GatewayRule & { readonly file: string; readonly hosts: readonly string[] })[] => {
    const [to] = aliases;
    if (to === undefined || !/^traefik\.http\.routers\.[^.]+\.rule$/.test(label[0])) return [];
    const hosts = argumentsOf(label[1], 'Host');
    const prefixes = argumentsOf(label[1], 'PathPrefix').map((path) => ({ path, isExact: false }));
    const paths = [...prefixes, ...argumentsOf(label[1], 'Path').map((path) => ({ path, isExact: true }))];
    return (paths.length === 0 ? [{ path: '/', isExact: false }] : paths).map((one) => ({ ...one, to, file, hosts }));
  }));
  return [...groupBy(rules, ({ hosts }) => hosts.join(' ')).values()].map((group) => ({ file: group[0]?.file ?? '', names: group[0]?.hosts ?? [], owner: undefined, isPublic: true, rules: group.map(({ path, isExact, to }) => ({ path, isExact, to })) }));
}

function argumentsOf(rule: string, matcher: string): readonly string[] {
  return [...rule.matchAll(new RegExp(`\\b${matcher}\\(([^)]*)\\)`, 'g'))].flatMap(([, list = '']) => [...list.matchAll(/[`"']([^`"']+)[`"']/g)].map(([, one = '']) => one));
}

/** A server's rules belong to the service whose folder holds them; else they are the door, under the names of the container that has them. */
function placed(written: WrittenRules, { units }: Deployment, services: readonly ServiceInfo[]): Gateway {
  const owner = services.filter((service) => isWithin(written.file, service.root)).sort((left, right) => right.root.length - left.root.length)[0];
  const names = holding(units, written.file).flatMap((unit) => unit.aliases);
  return { ...written, names: [...new Set([...written.names, ...names])], owner: owner?.id, isPublic: owner === undefined };
}

/** Those that mount the file, else those that are built in its folder: of a folder in which many are built, nobody knows who takes it. */
function holding(units: readonly DeploymentUnit[], file: string): readonly DeploymentUnit[] {
  const mounting = units.filter(({ hints }) => hints.includes(nameOf(file)));
  const built = units.filter(({ context, dockerfile }) => {
    const folder = dockerfile === undefined ? context : folderOf(dockerfile);
    return folder !== undefined && folder !== '' && isWithin(file, folder);
  });
  return mounting.length > 0 ? mounting : built;
}

/** A development server serves the pages of its own package. */
function ownedBy(written: WrittenRules, services: readonly ServiceInfo[]): readonly Gateway[] {
  const owner = services.filter((service) => service.kind !== 'library' && isWithin(written.file, service.root)).sort((left, right) => right.root.length - left.root.length)[0];
  return owner === undefined ? [] : [{ ...written, owner: owner.id, isPublic: false }];
}
