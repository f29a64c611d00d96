import { imageName } from './compose';
import type { DeploymentUnit } from './deployment';
import { withoutSecret } from './mask';
import { folderOf, joinPath } from './paths';
import { isRecord, stringIn, type Reading } from './read-text';
import { readYaml, type YamlRecord } from './read-yaml';

interface Manifest { readonly file: string; readonly kind: string; readonly name: string; readonly body: YamlRecord }

const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Pod']);

/** The containers of Kubernetes workloads, with the names of the Services that select them, and Skaffold's image folders. */
export function readKubernetes(reading: Reading, files: readonly string[]): readonly DeploymentUnit[] {
  const documents = files.flatMap((file) => readYaml(reading, file).map((body) => ({ file, body })));
  const manifests = documents.flatMap(({ file, body }) => toManifest(file, body));
  const folders = new Map(documents.flatMap(({ file, body }) => skaffoldFolders(file, body)));
  const services = manifests.filter((manifest) => manifest.kind === 'Service');
  const settings = new Map(manifests.filter(({ kind }) => kind === 'ConfigMap').map(({ name, body }) => [name, pairsOf(body['data']).map(([key, value]) => [key, withoutSecret(key, value)] as const)]));
  return manifests.filter((manifest) => WORKLOADS.has(manifest.kind)).flatMap((workload) => {
    const pod = podOf(workload);
    const selecting = services.filter((service) => isSelected(service, recordIn(recordIn(pod, 'metadata'), 'labels')));
    const aliases = [workload.name, ...selecting.flatMap(serviceAliases)].filter((alias) => !alias.includes('__'));
    return containersOf(pod).map((container) => toUnit(workload.file, container, aliases, settings, folders));
  });
}

function toManifest(file: string, body: YamlRecord): readonly Manifest[] {
  const kind = stringIn(body, 'kind');
  if (kind === 'List' && Array.isArray(body['items'])) return body['items'].flatMap((item) => (isRecord(item) ? toManifest(file, item) : []));
  const name = stringIn(recordIn(body, 'metadata'), 'name');
  return kind === undefined || name === undefined ? [] : [{ file, kind, name, body }];
}

function podOf({ kind, body }: Manifest): YamlRecord {
  if (kind === 'Pod') return body;
  const spec = recordIn(body, 'spec');
  return recordIn(kind === 'CronJob' ? recordIn(recordIn(spec, 'jobTemplate'), 'spec') : spec, 'template');
}

function containersOf(pod: YamlRecord): readonly YamlRecord[] {
  const containers = recordIn(pod, 'spec')['containers'];
  return Array.isArray(containers) ? containers.filter(isRecord) : [];
}

function isSelected(service: Manifest, labels: YamlRecord): boolean {
  const wanted = pairsOf(recordIn(service.body, 'spec')['selector']);
  return wanted.length > 0 && wanted.every(([label, value]) => labels[label] === value);
}

function serviceAliases({ name, body }: Manifest): readonly string[] {
  const namespace = stringIn(recordIn(body, 'metadata'), 'namespace');
  const hosts = namespace === undefined ? [name] : [name, `${name}.${namespace}`, `${name}.${namespace}.svc.cluster.local`];
  const ports = recordIn(body, 'spec')['ports'];
  const numbers = Array.isArray(ports) ? ports.flatMap((port: unknown) => (isRecord(port) && typeof port['port'] === 'number' ? [port['port']] : [])) : [];
  return hosts.flatMap((host) => [host, ...numbers.map((port) => `${host}:${String(port)}`)]);
}

function toUnit(
  file: string, container: YamlRecord, aliases: readonly string[],
  settings: ReadonlyMap<string, readonly (readonly [string, string])[]>, folders: ReadonlyMap<string, string>,
): DeploymentUnit {
  const image = imageName(stringIn(container, 'image') ?? '');
  const context = folders.get(image);
  const values = Array.isArray(container['env']) ? container['env'].filter(isRecord) : [];
  const sources = Array.isArray(container['envFrom']) ? container['envFrom'].filter(isRecord) : [];
  return {
    file, aliases, image, hints: [], environmentFiles: [], labels: [],
    ...(context === undefined ? {} : { context }),
    environment: [
      ...values.flatMap((entry) => environmentEntry(entry, settings)),
      ...sources.flatMap((source) => settings.get(stringIn(recordIn(source, 'configMapRef'), 'name') ?? '') ?? []),
    ],
  };
}

function environmentEntry(
  entry: YamlRecord, settings: ReadonlyMap<string, readonly (readonly [string, string])[]>,
): readonly (readonly [string, string])[] {
  const name = stringIn(entry, 'name');
  const reference = recordIn(recordIn(entry, 'valueFrom'), 'configMapKeyRef');
  const referenced = settings.get(stringIn(reference, 'name') ?? '')?.find(([key]) => key === reference['key'])?.[1];
  const value = stringIn(entry, 'value') ?? referenced;
  return name === undefined || value === undefined || value.includes('__') ? [] : [[name, value]];
}

/** `build.artifacts` of a Skaffold file: the image is built from the sources in its context. */
function skaffoldFolders(file: string, body: YamlRecord): readonly (readonly [string, string])[] {
  const artifacts = recordIn(body, 'build')['artifacts'];
  if (!Array.isArray(artifacts)) return [];
  return artifacts.filter(isRecord).flatMap((artifact) => {
    const image = stringIn(artifact, 'image');
    const context = joinPath(folderOf(file), stringIn(artifact, 'context') ?? '.');
    return image === undefined || context === undefined ? [] : [[imageName(image), context] as const];
  });
}

/** Text values; those that a template would fill in are not known. */
function pairsOf(value: unknown): readonly (readonly [string, string])[] {
  return isRecord(value) ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[1].includes('__')) : [];
}

function recordIn(record: YamlRecord, key: string): YamlRecord {
  const value = record[key];
  return isRecord(value) ? value : {};
}
