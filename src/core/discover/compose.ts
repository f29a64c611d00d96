import type { DeploymentUnit } from './deployment';
import { parseDotenv } from './dotenv';
import { interpolate, type Variables } from './interpolate';
import { folderOf, joinPath } from './paths';
import { isRecord, readText, stringIn, stringsOf, type Reading } from './read-text';
import { readYaml, type YamlRecord } from './read-yaml';

interface ComposeFile { readonly path: string; readonly folder: string; readonly variables: Variables }

/** The services of a compose file that are built, run or named there. */
export function readCompose(reading: Reading, path: string): readonly DeploymentUnit[] {
  const folder = folderOf(path);
  const file: ComposeFile = { path, folder, variables: readVariables(reading, folder) };
  return readYaml(reading, path).flatMap((document) => {
    const services = document['services'];
    if (!isRecord(services)) return [];
    return Object.entries(services).flatMap(([name, service]) => (isRecord(service) ? [toUnit(file, name, service)] : []));
  });
}

/** Compose takes variables from the `.env` beside the file, or from the folder it is started in: the root. */
function readVariables(reading: Reading, folder: string): Variables {
  const folders = folder === '' ? [''] : ['', folder];
  return new Map(folders.flatMap((at) => parseDotenv(readText(reading, at === '' ? '.env' : `${at}/.env`) ?? '')));
}

function toUnit(file: ComposeFile, name: string, service: YamlRecord): DeploymentUnit {
  const text = (value: string): string => interpolate(value, file.variables);
  const build = service['build'];
  const written = typeof build === 'string' ? build : isRecord(build) ? stringIn(build, 'context') ?? '.' : undefined;
  const context = written === undefined ? undefined : joinPath(file.folder, text(written)) ?? '';
  const dockerfile = isRecord(build) ? stringIn(build, 'dockerfile') : undefined;
  const image = stringIn(service, 'image');
  return {
    file: file.path,
    aliases: aliasesOf(name, service, text),
    ...(context === undefined ? {} : { context }),
    ...(context === undefined || dockerfile === undefined ? {} : { dockerfile: joinPath(context, text(dockerfile)) ?? '' }),
    ...(image === undefined ? {} : { image: imageName(text(image)) }),
    hints: hintsOf(service, build).map(text).flatMap(wordsOf),
    environment: [...passedOn(service['environment'], file.variables), ...environmentOf(service['environment']).map(([key, value]) => [key, text(value)] as const)],
    labels: environmentOf(service['labels']).map(([key, value]) => [key, text(value)] as const),
    environmentFiles: environmentFilesOf(service['env_file']).flatMap((path) => joinPath(file.folder, text(path)) ?? []),
  };
}

function aliasesOf(name: string, service: YamlRecord, text: (value: string) => string): readonly string[] {
  const networks = isRecord(service['networks']) ? Object.values(service['networks']) : [];
  const names = [
    name, stringIn(service, 'container_name'), stringIn(service, 'hostname'),
    ...networks.flatMap((network) => (isRecord(network) ? stringsOf(network['aliases']) : [])),
  ].flatMap((alias) => (alias === undefined ? [] : [text(alias)]));
  const ports = portsOf(service['ports']).map((port) => ({ published: text(port.published), target: text(port.target) }));
  const exposed = Array.isArray(service['expose']) ? service['expose'].map((port) => text(String(port))) : [];
  const inner = [...ports.map((port) => port.target), ...exposed].filter(isPort);
  const outer = ports.map((port) => port.published).filter(isPort);
  return [...new Set([...names.flatMap((host) => [host, ...inner.map((port) => `${host}:${port}`)]), ...outer.map((port) => `localhost:${port}`)])];
}

function portsOf(ports: unknown): readonly { readonly published: string; readonly target: string }[] {
  if (!Array.isArray(ports)) return [];
  return ports.map((port: unknown) => {
    if (isRecord(port)) return { published: String(port['published'] ?? ''), target: String(port['target'] ?? '') };
    const parts = String(port).replace(/\/(?:tcp|udp)$/, '').split(/:(?![^{]*\})/);
    return { published: parts.at(-2) ?? '', target: parts.at(-1) ?? '' };
  });
}

function isPort(port: string): boolean {
  return /^\d+$/.test(port);
}

function hintsOf(service: YamlRecord, build: unknown): readonly string[] {
  const target = isRecord(build) ? [stringIn(build, 'target') ?? '', ...environmentOf(build['args']).map(([, value]) => value)] : [];
  const run = ['command', 'entrypoint', 'working_dir'].map((key) => service[key]).flatMap((value) => (typeof value === 'string' ? [value] : stringsOf(value)));
  const mounted = stringsOf(service['volumes']).map((volume) => volume.split(':')[0] ?? '');
  return [...target, ...run, ...mounted];
}

/** `apps/orders/main.js` → its segments, so that a folder's name can be found among them. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[\s/\\:"'&;|=,]+/).filter((word) => word !== '' && word !== '.' && word !== '..');
}

/** Both notations: a mapping, or a list of `NAME=value`. */
function environmentOf(environment: unknown): readonly (readonly [string, string])[] {
  if (isRecord(environment)) {
    return Object.entries(environment).flatMap(([name, value]) => (isScalar(value) ? [[name, String(value)] as const] : []));
  }
  return stringsOf(environment).flatMap((line) => {
    const equals = line.indexOf('=');
    return equals < 1 ? [] : [[line.slice(0, equals), line.slice(equals + 1)] as const];
  });
}

/** A name without a value takes the value that compose itself was given. */
function passedOn(environment: unknown, variables: Variables): readonly (readonly [string, string])[] {
  const names = isRecord(environment) ? Object.keys(environment).filter((name) => environment[name] === null)
    : stringsOf(environment).filter((line) => !line.includes('='));
  return names.flatMap((name) => {
    const value = variables.get(name);
    return value === undefined ? [] : [[name, interpolate(value, variables)] as const];
  });
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function environmentFilesOf(files: unknown): readonly string[] {
  if (typeof files === 'string') return [files];
  if (!Array.isArray(files)) return [];
  return files.flatMap((file: unknown) => (typeof file === 'string' ? [file] : isRecord(file) ? stringIn(file, 'path') ?? [] : []));
}

/** `registry/team/orders:1.2` → `orders`. */
export function imageName(image: string): string {
  return (image.split('@')[0] ?? '').split('/').at(-1)?.split(':')[0] ?? '';
}
