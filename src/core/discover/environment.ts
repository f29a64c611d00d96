import { byCodeUnit } from '../model/by-code-unit';
import type { Deployment } from './deployment';
import type { EnvironmentDefault, ServiceInfo } from './discovery';
import { dockerfileEnvironment } from './dockerfile';
import { parseDotenv } from './dotenv';
import { interpolate } from './interpolate';
import { maskValue } from './mask';
import { folderOf, nameOf, nearest } from './paths';
import { readText, type Reading } from './read-text';
import { rootOfUnit } from './unit-root';

type Pairs = readonly (readonly [name: string, value: string])[];

/** Files of test runs and encrypted vaults say nothing about where a service runs. */
const IRRELEVANT = /\.(?:vault|keys|test|testing|e2e|ci)(?:\.|$)/;
const EXAMPLE = /\.(?:example|sample|template|dist|defaults?|project)(?:\.|$)|\.env-/;

/** Values that environment variables have in compose files, Kubernetes manifests, Dockerfiles and tracked .env files, best source first. */
export function readEnvironment(
  reading: Reading, files: readonly string[], deployment: Deployment, services: readonly ServiceInfo[],
): readonly EnvironmentDefault[] {
  const ids = new Map(services.map((service) => [service.root, service.id]));
  const owners = new Map(services.filter(({ root, kind }) => kind !== 'library' && (root !== '' || services.filter((service) => service.isForeign !== true).length === 1)).map(({ root, id }) => [root, id]));
  const dotenv = files.filter((path) => nameOf(path).startsWith('.env') && !IRRELEVANT.test(nameOf(path)));
  const present = new Set(dotenv);
  const deployed = deployment.units.flatMap((unit) => {
    const root = rootOfUnit(unit, services);
    if (root === undefined) return [];
    const given = unit.environmentFiles.filter((file) => present.has(file)).flatMap((file) => toDefaults(readPairs(reading, file), file, ids.get(root)));
    return [...toDefaults(unit.environment, unit.file, ids.get(root)), ...given];
  });
  const plain = [...dotenv].sort((left, right) => rank(left) - rank(right) || byCodeUnit(left, right))
    .flatMap((file) => toDefaults(readPairs(reading, file), file, nearest(owners, folderOf(file))));
  return unique([...deployed, ...built(reading, deployment, services, owners), ...plain]);
}

/** What Dockerfiles set, for the service that a deployment file builds from one, else for that of its folder. */
function built(reading: Reading, { dockerfiles, units }: Deployment, services: readonly ServiceInfo[], owners: ReadonlyMap<string, string>): readonly EnvironmentDefault[] {
  const ids = new Map(services.map((service) => [service.root, service.id]));
  return dockerfiles.flatMap((file) => {
    const unit = units.find(({ dockerfile }) => dockerfile === file);
    const root = unit === undefined ? undefined : rootOfUnit(unit, services);
    const service = root === undefined ? nearest(owners, folderOf(file)) : ids.get(root);
    return service === undefined ? [] : toDefaults(dockerfileEnvironment(readText(reading, file) ?? ''), file, service);
  });
}

function rank(path: string): number {
  const name = nameOf(path);
  return name === '.env' ? 0 : EXAMPLE.test(name) ? 2 : 1;
}

function readPairs(reading: Reading, file: string): Pairs {
  const pairs = parseDotenv(readText(reading, file) ?? '');
  const variables = new Map(pairs);
  return pairs.map(([name, value]) => [name, interpolate(value, variables)] as const);
}

function toDefaults(pairs: Pairs, file: string, service: string | undefined): readonly EnvironmentDefault[] {
  return pairs.flatMap(([name, written]) => {
    const value = maskValue(name, written);
    return value === undefined ? [] : [{ name, value, file, service }];
  });
}

function unique(defaults: readonly EnvironmentDefault[]): readonly EnvironmentDefault[] {
  const byKey = new Map<string, EnvironmentDefault>();
  for (const entry of defaults) {
    const key = `${entry.service ?? ''}\n${entry.name}\n${entry.value}\n${entry.file}`;
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  return [...byKey.values()];
}
