import { onceFor } from '../model/once';
import { channelNames, type ChannelNames } from './channel-names';
import { isServerlessScript, readScripts, readTemplates, type CloudTemplate } from './cloud-templates';
import type { CloudFunction, EventSource, Front, GivenNames, NamedFunction } from './discovery';
import { sourceReader, type SourceReader } from './event-sources';
import { folderOf, joinPath, nameOf, withoutExtension } from './paths';
import { isRecord, stringIn, type Reading } from './read-text';
import type { YamlRecord } from './read-yaml';
import type { ModuleResolver } from './resolve-module';

/** What starts a function, and what stands in front of it. */
export type Start = Pick<CloudFunction, 'kind' | 'name' | 'front' | 'sources'>;

/** How long what stands in front of a function waits for its answer, where nobody raised it. */
export const FRONTS: Readonly<Record<string, Front>> = {
  http: { milliseconds: 29_000, by: 'API Gateway' }, httpApi: { milliseconds: 30_000, by: 'API Gateway' }, alb: { milliseconds: 60_000, by: 'the load balancer' },
  Api: { milliseconds: 29_000, by: 'API Gateway' }, HttpApi: { milliseconds: 30_000, by: 'API Gateway' },
};

/** What templates say of the functions that they deploy. */
export interface CloudDeployment {
  readonly functions: readonly CloudFunction[];
  readonly given: readonly GivenNames[];
  /** With the module of each, without extension. */
  readonly named: readonly (Pick<NamedFunction, 'pieces'> & { readonly module: string })[];
  /** Source files that say so, and the folders of those that are configurations. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Functions that the Serverless Framework and AWS SAM deploy, with what starts each, and the channels that they are told of. */
export function readCloudFunctions(reading: Reading, files: readonly string[], resolver: () => ModuleResolver): CloudDeployment {
  const scripts = files.filter(isServerlessScript);
  const written = scripts.length === 0 ? { templates: [], files: [] } : readScripts(reading, resolver(), scripts);
  const templates = [...readTemplates(reading, files), ...written.templates];
  const names = channelNames(templates);
  const sources = sourceReader(names);
  const deployed = templates.flatMap((template) => template.functions.flatMap((one) => deployedFunction(template, sources, one) ?? []));
  return {
    functions: deployed.flatMap(({ starts, ...target }) => starts.map((start) => ({ ...start, ...target }))),
    given: templates.flatMap((template) => template.functions.flatMap((one) => givenNames(template, names, one))),
    named: templates.flatMap((template) => template.functions.flatMap((one) => namedFunction(template, names, one))),
    files: [...new Set(written.files)],
    folders: written.templates.map(({ file }) => folderOf(file)),
  };
}

type Written = CloudTemplate['functions'][number];
type Deployed = Pick<CloudFunction, 'module' | 'exported' | 'limit'> & { readonly starts: readonly Start[] };

function deployedFunction(template: CloudTemplate, sources: SourceReader, { name, body, ids }: Written): Deployed | undefined {
  const target = targetOf(template, body);
  if (target === undefined) return undefined;
  const starts = template.kind === 'sam' ? samStarts(template, sources, name, body) : serverlessStarts(template, sources, name, body);
  const led = sources.ledTo(template, ids);
  return { ...target, ...limitOf(template, body), starts: led.length === 0 ? starts : [...starts, consumer(name, led)] };
}

/** `src/orders.place` is the export `place` of `src/orders`. */
function targetOf(template: CloudTemplate, body: YamlRecord): Pick<CloudFunction, 'module' | 'exported'> | undefined {
  const handler = template.kind === 'sam' ? stringIn(body, 'Handler') ?? sharedHandler(template) : stringIn(body, 'handler');
  const dot = handler?.lastIndexOf('.') ?? -1;
  if (handler === undefined || dot < 0) return undefined;
  const module = joinPath(template.kind === 'sam' ? samFolder(template, body) : folderOf(template.file), sourceOf(template, handler.slice(0, dot)));
  return module === undefined ? undefined : { module, exported: handler.slice(dot + 1) };
}

/** A bundle is called after the file that it is made of. */
function sourceOf({ bundled }: CloudTemplate, module: string): string {
  const sources = bundled.map(withoutExtension);
  return sources.find((path) => path === module) ?? sources.find((path) => nameOf(path) === module) ?? module;
}

function limitOf(template: CloudTemplate, body: YamlRecord): Pick<CloudFunction, 'limit'> {
  const shared = template.kind === 'sam' ? samGlobals(template)['Timeout'] : recordIn(template.body, 'provider')['timeout'];
  const limit = secondsIn((template.kind === 'sam' ? body['Timeout'] : body['timeout']) ?? shared);
  return limit === undefined ? {} : { limit };
}

function givenNames(template: CloudTemplate, names: ChannelNames, { body }: Written): readonly GivenNames[] {
  const target = targetOf(template, body);
  const variables = template.kind === 'sam'
    ? { ...recordIn(recordIn(samGlobals(template), 'Environment'), 'Variables'), ...recordIn(recordIn(body, 'Environment'), 'Variables') }
    : { ...recordIn(recordIn(template.body, 'provider'), 'environment'), ...recordIn(body, 'environment') };
  const given = Object.entries(variables).flatMap(([variable, value]) => {
    const name = names.of(template, value);
    return name === undefined ? [] : [[variable, name] as const];
  });
  return target === undefined || given.length === 0 ? [] : [{ module: target.module, names: Object.fromEntries(given) }];
}

/** The Serverless Framework puts the names of service and stage in front, unless a name is given; SAM lets the cloud find one for an id. */
function namedFunction(template: CloudTemplate, names: ChannelNames, { name, body }: Written): CloudDeployment['named'] {
  const target = targetOf(template, body);
  const given = template.kind === 'sam' ? body['FunctionName'] : body['name'];
  const own = given === undefined ? undefined : names.of(template, given);
  const { service } = template.body;
  const called = typeof service === 'string' ? service : isRecord(service) ? stringIn(service, 'name') : undefined;
  const derived = template.kind === 'sam' ? [name] : called === undefined ? undefined : [`${called}-`, `-${name}`];
  const pieces = given === undefined ? derived : own === undefined ? undefined : [own];
  return target === undefined || pieces === undefined ? [] : [{ pieces, module: target.module }];
}

function consumer(name: string, sources: readonly EventSource[]): Start {
  const own = sources.filter((source) => source.isFed === true || !sources.some((other) => other.isFed === true));
  return sources.length === 0 ? { kind: 'consumer', name } : { kind: 'consumer', name: own.map((source) => source.event ?? source.name).join(' | '), sources };
}

function serverlessStarts(template: CloudTemplate, sources: SourceReader, name: string, body: YamlRecord): readonly Start[] {
  const events = Array.isArray(body['events']) ? body['events'].filter(isRecord).flatMap((event) => Object.entries(event)) : [];
  const starts = events.map(([type, value]) => serverlessStart(name, type, value) ?? consumer(name, sources.ofEvent(template, type, value)));
  return body['url'] === undefined && !authorizersOf(template).has(name) ? starts : [...starts, { kind: 'request', name }];
}

/** Functions that the gateway asks before it passes a request on: those that events name, and those that the provider lists. */
const authorizersOf = onceFor(({ functions, body: template }: CloudTemplate): ReadonlySet<string> => {
  const events = functions.flatMap(({ body }) => (Array.isArray(body['events']) ? body['events'].filter(isRecord) : []));
  const asked = events.flatMap((event) => Object.values(event)).filter(isRecord).map(({ authorizer }) => textOf(authorizer, 'name'));
  const listed = Object.values(recordIn(recordIn(recordIn(template, 'provider'), 'httpApi'), 'authorizers')).filter(isRecord).map((one) => stringIn(one, 'functionName'));
  return new Set([...asked, ...listed].filter((name) => name !== undefined));
});

function secondsIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value * 1000 : undefined;
}

/** The gateway in front of a function, with the time that its event gives it. */
function frontOf(type: string, value: unknown): Pick<CloudFunction, 'front'> {
  const known = FRONTS[type];
  const raised = isRecord(value) ? value['timeoutInMillis'] ?? value['TimeoutInMillis'] : undefined;
  return known === undefined ? {} : { front: typeof raised === 'number' ? { ...known, milliseconds: raised } : known };
}

function serverlessStart(name: string, type: string, value: unknown): Start | undefined {
  switch (type) {
    case 'http':
    case 'httpApi':
    case 'alb': return { kind: 'request', name: routeOf(value) ?? name, ...frontOf(type, value) };
    case 'schedule': return { kind: 'schedule', name: textOf(value, 'rate') ?? name };
    case 'eventBridge': return isRecord(value) && 'schedule' in value ? { kind: 'schedule', name: textOf(value, 'schedule') ?? name } : undefined;
    default: return undefined;
  }
}

/** `POST /orders`, or `path` and `method`. */
function routeOf(value: unknown): string | undefined {
  const [method, path] = typeof value === 'string' ? value.trim().split(/\s+/) : isRecord(value) ? [stringIn(value, 'method') ?? stringIn(value, 'Method'), stringIn(value, 'path') ?? stringIn(value, 'Path')] : [];
  if (path === undefined) return undefined;
  return `${(method ?? 'any').toUpperCase()} /${path.replace(/^\//, '')}`;
}

function textOf(value: unknown, key: string): string | undefined {
  return typeof value === 'string' ? value : isRecord(value) ? stringIn(value, key) : undefined;
}

function samStarts(template: CloudTemplate, sources: SourceReader, name: string, body: YamlRecord): readonly Start[] {
  return Object.values(recordIn(body, 'Events')).filter(isRecord).map((event) => samStart(name, event) ?? consumer(name, sources.ofEvent(template, stringIn(event, 'Type') ?? '', event['Properties'])));
}

function samGlobals({ body }: CloudTemplate): YamlRecord {
  return recordIn(recordIn(body, 'Globals'), 'Function');
}

function sharedHandler(template: CloudTemplate): string | undefined {
  return stringIn(samGlobals(template), 'Handler');
}

function samFolder(template: CloudTemplate, body: YamlRecord): string {
  return joinPath(folderOf(template.file), stringIn(body, 'CodeUri') ?? stringIn(samGlobals(template), 'CodeUri') ?? '.') ?? '';
}

/** The folders whose code the functions of SAM templates run, each with that of its template. */
export function samCode(reading: Reading, files: readonly string[]): readonly { readonly stack: string; readonly code: string }[] {
  return readTemplates(reading, files).filter(({ kind }) => kind === 'sam').flatMap((template) => template.functions.map(({ body }) => ({ stack: folderOf(template.file), code: samFolder(template, body) })));
}

function samStart(name: string, event: YamlRecord): Start | undefined {
  const properties = event['Properties'];
  switch (event['Type']) {
    case 'Api':
    case 'HttpApi': return { kind: 'request', name: routeOf(properties) ?? name, ...frontOf(event['Type'], properties) };
    case 'Schedule':
    case 'ScheduleV2': return { kind: 'schedule', name: textOf(properties, 'Schedule') ?? textOf(properties, 'ScheduleExpression') ?? name };
    default: return undefined;
  }
}

function recordIn(record: YamlRecord, key: string): YamlRecord {
  const value = record[key];
  return isRecord(value) ? value : {};
}
