import { readModuleData } from './module-data';
import { nameOf } from './paths';
import { isRecord, stringIn, stringsOf, type Reading } from './read-text';
import { readYaml, type YamlRecord } from './read-yaml';
import type { ModuleResolver } from './resolve-module';
import { functionsOf, included } from './serverless-file';

/** A thing that a template creates: a queue, a function, a subscription. */
export interface CloudResource { readonly id: string; readonly type: string; readonly properties: YamlRecord }

/** A file that says what a cloud runs for one stack. */
export interface CloudTemplate {
  readonly file: string;
  readonly kind: 'sam' | 'serverless';
  readonly body: YamlRecord;
  readonly resources: ReadonlyMap<string, CloudResource>;
  /** What it tells other stacks, by name. */
  readonly outputs: YamlRecord;
  /** Functions by the name in their file, as written there. */
  readonly functions: readonly { readonly name: string; readonly body: YamlRecord; readonly ids: readonly string[] }[];
  /** Files that a bundler makes the modules of functions of. */
  readonly bundled: readonly string[];
}

const SAM_FILE = /^(?:template|sam|template\.[\w-]+)\.ya?ml$/;
const SERVERLESS_FILE = /^serverless(?:\.[\w-]+)?\.ya?ml$/;
const SERVERLESS_SCRIPT = /^serverless(?:\.[\w-]+)?\.[cm]?[jt]s$/;

/** The files of the Serverless Framework and of AWS SAM. */
export function readTemplates(reading: Reading, files: readonly string[]): readonly CloudTemplate[] {
  return files.flatMap((file) => {
    const name = nameOf(file);
    if (SERVERLESS_FILE.test(name)) return readYaml(reading, file).map((body) => serverlessTemplate(reading, file, body));
    return SAM_FILE.test(name) ? readYaml(reading, file).map((body) => samTemplate(file, body)) : [];
  });
}

/** Whether a file may be a configuration of the Serverless Framework that is a program. */
export function isServerlessScript(file: string): boolean {
  return SERVERLESS_SCRIPT.test(nameOf(file));
}

/** The configurations of the Serverless Framework that are programs, and the files that say what they export. */
export function readScripts(reading: Reading, resolve: ModuleResolver, scripts: readonly string[]): { readonly templates: readonly CloudTemplate[]; readonly files: readonly string[] } {
  const read = scripts.map((file) => ({ file, ...readModuleData(reading, resolve, file) }));
  return {
    templates: read.flatMap(({ file, value }) => (isRecord(value) && 'provider' in value ? [serverlessTemplate(reading, file, value)] : [])),
    files: read.flatMap(({ files }) => files),
  };
}

function samTemplate(file: string, body: YamlRecord): CloudTemplate {
  const resources = resourcesIn(body['Resources']);
  const functions = [...resources.values()].flatMap(({ id, type, properties }) => (type === 'AWS::Serverless::Function' ? [{ name: id, body: properties, ids: [id] }] : []));
  return { file, kind: 'sam', body, resources, outputs: isRecord(body['Outputs']) ? body['Outputs'] : {}, functions, bundled: entryPoints(body['Resources']) };
}

function entryPoints(resources: unknown): readonly string[] {
  return Object.values(isRecord(resources) ? resources : {}).flatMap((resource) => {
    const metadata = isRecord(resource) ? resource['Metadata'] : undefined;
    const build = isRecord(metadata) ? metadata['BuildProperties'] : undefined;
    return isRecord(build) ? stringsOf(build['EntryPoints']) : [];
  });
}

function serverlessTemplate(reading: Reading, file: string, body: YamlRecord): CloudTemplate {
  const functions = functionsOf(reading, file, body).map(([name, written]) => ({ name, body: written, ids: [`${name.charAt(0).toUpperCase()}${name.slice(1)}LambdaFunction`] }));
  const groups = resourceGroups(reading, file, body);
  const section = (name: string): YamlRecord => Object.fromEntries(groups.flatMap((group) => membersOf(reading, file, group[name])));
  return { file, kind: 'serverless', body, resources: resourcesIn(section('Resources')), outputs: section('Outputs'), functions, bundled: [] };
}

/** `resources` is one group or a list of them, each here or in another file. */
function resourceGroups(reading: Reading, file: string, { resources }: YamlRecord): readonly YamlRecord[] {
  const written = included(reading, file, resources);
  return (Array.isArray(written) ? written : [written]).map((group: unknown) => included(reading, file, group)).filter(isRecord);
}

/** A section and each member of it may be in another file. */
function membersOf(reading: Reading, file: string, section: unknown): readonly (readonly [name: string, value: unknown])[] {
  const written = included(reading, file, section);
  return isRecord(written) ? Object.entries(written).map(([name, one]) => [name, included(reading, file, one)] as const) : [];
}

function resourcesIn(written: unknown): ReadonlyMap<string, CloudResource> {
  return new Map(Object.entries(isRecord(written) ? written : {}).flatMap(([id, resource]) => {
    const type = isRecord(resource) ? stringIn(resource, 'Type') : undefined;
    const properties = isRecord(resource) ? resource['Properties'] : undefined;
    return type === undefined ? [] : [[id, { id, type, properties: isRecord(properties) ? properties : {} }] as const];
  }));
}
