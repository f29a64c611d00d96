import { ENGLISH, type Localizer } from '../localizer';
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

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'information', hint: 'hint' };

/** What is counted for people, in the words of one and of several. */
export const COUNTED = {
  edge: ['{0} edge', '{0} edges'], moreEdges: ['{0} more edge', '{0} more edges'], edgesOut: ['{0} edge out', '{0} edges out'], edgesIn: ['{0} edge in', '{0} edges in'], edgesGone: ['{0} edge gone', '{0} edges gone'],
  waitingEdges: ['{0} edge whose sender waits', '{0} edges whose sender waits'], goneBesides: ['besides {0} edge that is gone', 'besides {0} edges that are gone'],
  moreCalls: ['{0} more call', '{0} more calls'], looseCalls: ['{0} call without an edge', '{0} calls without an edge'],
  call: ['{0} call', '{0} calls'], handler: ['{0} handler', '{0} handlers'], callsAway: ['{0} call away', '{0} calls away'], unknownCalls: ['{0} call of unknown length', '{0} calls of unknown length'], unresolvedCalls: ['{0} unresolved call', '{0} unresolved calls'],
  finding: ['{0} finding', '{0} findings'], newFindings: ['{0} new finding', '{0} new findings'], solvedFindings: ['{0} finding solved', '{0} findings solved'], moreFindings: ['{0} more finding: filter by findings, or search.', '{0} more findings: filter by findings, or search.'],
  service: ['{0} service', '{0} services'], loneServices: ['{0} service without edges', '{0} services without edges'], node: ['{0} node', '{0} nodes'], hiddenNodes: ['{0} node hidden', '{0} nodes hidden'], member: ['{0} member', '{0} members'],
  skipped: ['{0} file or folder skipped', '{0} files or folders skipped'], leftAside: ['{0} dot-folder left aside', '{0} dot-folders left aside'], retry: ['{0} retry', '{0} retries'],
  error: ['{0} error', '{0} errors'], warning: ['{0} warning', '{0} warnings'], information: ['{0} information', '{0} information'], advice: ['{0} piece of advice', '{0} pieces of advice'], hint: ['{0} hint', '{0} hints'],
} as const;

/** `1 edge`, `3 edges`, in the language of the reader. */
export function counted(what: keyof typeof COUNTED, count: number, l10n: Localizer = ENGLISH): string {
  return l10n.t(COUNTED[what][count === 1 ? 0 : 1], formatCount(count));
}

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
