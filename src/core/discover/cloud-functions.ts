import type { CloudFunction, Front } from './discovery';
import { folderOf, joinPath, nameOf } from './paths';
import { isRecord, stringIn, type Reading } from './read-text';
import { readYaml, type YamlRecord } from './read-yaml';
import { functionsOf } from './serverless-file';

/** What starts a function, and what stands in front of it. */
export type Start = Pick<CloudFunction, 'kind' | 'name' | 'front'>;

/** How long what stands in front of a function waits for its answer, where nobody raised it. */
export const FRONTS: Readonly<Record<string, Front>> = {
  http: { milliseconds: 29_000, by: 'API Gateway' }, httpApi: { milliseconds: 30_000, by: 'API Gateway' }, alb: { milliseconds: 60_000, by: 'the load balancer' },
  Api: { milliseconds: 29_000, by: 'API Gateway' }, HttpApi: { milliseconds: 30_000, by: 'API Gateway' },
};

const SAM_FILE = /^(?:template|sam|template\.[\w-]+)\.ya?ml$/;

/** Functions that the Serverless Framework and AWS SAM deploy, with what starts each. */
export function readCloudFunctions(reading: Reading, files: readonly string[]): readonly CloudFunction[] {
  return files.flatMap((file) => {
    if (/^serverless(?:\.[\w-]+)?\.ya?ml$/.test(nameOf(file))) return readYaml(reading, file).flatMap((body) => serverlessFunctions(reading, file, body));
    if (SAM_FILE.test(nameOf(file))) return readYaml(reading, file).flatMap((body) => samFunctions(file, body));
    return [];
  });
}

function serverlessFunctions(reading: Reading, file: string, written: YamlRecord): readonly CloudFunction[] {
  const { provider } = written;
  return functionsOf(reading, file, written).flatMap(([name, body]) => {
    const handler = stringIn(body, 'handler');
    if (handler === undefined) return [];
    const events = Array.isArray(body['events']) ? body['events'].filter(isRecord).flatMap((event) => Object.entries(event)) : [];
    const starts = events.flatMap(([type, value]) => serverlessStart(name, type, value) ?? []);
    return deployed(folderOf(file), handler, body['url'] === undefined ? starts : [...starts, { kind: 'request', name }], secondsIn(body['timeout'] ?? (isRecord(provider) ? provider['timeout'] : undefined)));
  });
}

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
    case 'sqs': return { kind: 'consumer', name: textOf(value, 'arn')?.replace(/^.*:/, '') ?? name };
    default: return { kind: 'consumer', name };
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

function samFunctions(file: string, body: YamlRecord): readonly CloudFunction[] {
  return samResources(body).flatMap(([name, properties]) => {
    const handler = stringIn(properties, 'Handler');
    if (handler === undefined) return [];
    const events = isRecord(properties['Events']) ? Object.values(properties['Events']).filter(isRecord) : [];
    return deployed(samFolder(file, properties), handler, events.map((event) => samStart(name, event)), secondsIn(properties['Timeout']));
  });
}

function samResources({ Resources: resources }: YamlRecord): readonly (readonly [name: string, properties: YamlRecord])[] {
  return Object.entries(isRecord(resources) ? resources : {}).flatMap(([name, resource]) => {
    const properties = isRecord(resource) && resource['Type'] === 'AWS::Serverless::Function' ? resource['Properties'] : undefined;
    return isRecord(properties) ? [[name, properties] as const] : [];
  });
}

function samFolder(file: string, properties: YamlRecord): string {
  return joinPath(folderOf(file), stringIn(properties, 'CodeUri') ?? '.') ?? '';
}

/** The folders whose code the functions of SAM templates run, each with that of its template. */
export function samCode(reading: Reading, files: readonly string[]): readonly { readonly stack: string; readonly code: string }[] {
  return files.filter((file) => SAM_FILE.test(nameOf(file))).flatMap((file) => (
    readYaml(reading, file).flatMap(samResources).map(([, properties]) => ({ stack: folderOf(file), code: samFolder(file, properties) }))
  ));
}

function samStart(name: string, event: YamlRecord): Start {
  const properties = event['Properties'];
  switch (event['Type']) {
    case 'Api':
    case 'HttpApi': return { kind: 'request', name: routeOf(properties) ?? name, ...frontOf(event['Type'], properties) };
    case 'Schedule':
    case 'ScheduleV2': return { kind: 'schedule', name: textOf(properties, 'Schedule') ?? textOf(properties, 'ScheduleExpression') ?? name };
    default: return { kind: 'consumer', name };
  }
}

/** `src/orders.place` is the export `place` of `src/orders`. */
function deployed(folder: string, handler: string, starts: readonly Start[], limit: number | undefined): readonly CloudFunction[] {
  const dot = handler.lastIndexOf('.');
  const module = dot < 0 ? undefined : joinPath(folder, handler.slice(0, dot));
  return module === undefined ? [] : starts.map((start) => ({ ...start, module, exported: handler.slice(dot + 1), ...(limit === undefined ? {} : { limit }) }));
}
