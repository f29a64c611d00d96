import type { Category, NodeKind, Severity, Style } from '../model/communication-map';

export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  http: 'HTTP', graphql: 'GraphQL', soap: 'SOAP', grpc: 'gRPC', rpc: 'RPC', publish: 'event', enqueue: 'job', websocket: 'WebSocket', sse: 'SSE', email: 'e-mail',
  sms: 'SMS', push: 'push', storage: 'storage', ai: 'AI', payment: 'payment', process: 'process', saas: 'SaaS', cache: 'cache', database: 'query', route: 'route',
  schedule: 'schedule',
};

/** Singular and plural of what a node is. */
export const KIND_NAMES: Readonly<Record<NodeKind, readonly [string, string]>> = {
  service: ['service', 'services'], external: ['external host', 'external hosts'], topic: ['topic', 'topics'], queue: ['queue', 'queues'], job: ['job', 'jobs'],
  database: ['database', 'databases'], cache: ['cache', 'caches'], storage: ['storage', 'storages'], email: ['e-mail', 'e-mail systems'], sms: ['SMS', 'SMS systems'],
  push: ['push notifications', 'push systems'], ai: ['AI model', 'AI models'], payment: ['payment provider', 'payment providers'], saas: ['SaaS', 'SaaS products'],
  process: ['program', 'programs'], websocket: ['WebSocket', 'WebSockets'], unknown: ['unknown target', 'unknown targets'],
};

export const STYLE_NAMES: Readonly<Record<Style, string>> = { sync: 'synchronous', async: 'asynchronous' };

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** `1 warning`, `3 warnings`; thousands are set apart. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** The same on every machine, whatever its language. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function severityCount(severity: Severity, count: number): string {
  return severity === 'information' ? `${formatCount(count)} information` : countOf(count, severity);
}
