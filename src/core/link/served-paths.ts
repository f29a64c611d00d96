import { byCodeUnit } from '../model/by-code-unit';
import type { Category } from '../model/communication-map';
import type { Entry } from './handlers';
import type { LinkedSite } from './linked-model';

/** Which services serve a method and path. */
export interface ServedPaths {
  /** With how many segments tell that it is this service; none where another one might as well be meant. */
  readonly find: (method: string, path: string) => ReadonlyMap<string, number>;
  readonly all: readonly Served[];
  /** Services that take messages and nothing else, so that no URL leads to them. */
  readonly withoutUrl: readonly string[];
}

/** A method and a path that a service answers. */
export interface Served {
  readonly method: string;
  readonly segments: readonly string[];
  readonly service: string;
  /** Served because of where its file stands, which no prefix changes. */
  readonly isPlaced: boolean;
}

const METHOD = /^(?:(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ALL|USE) )?(\/.*)$/;
/** Every service has these, so they tell nobody apart. */
export const OPERATIONAL = /^(?:health|healthz|healthcheck|livez|readyz|ready|live|metrics|status|ping|version|favicon\.ico|robots\.txt)$/;
/** What a global prefix or a version in front of the routes looks like. */
export const PREFIX = /^(?:api|apis|rest|v\d+(?:\.\d+)*)$/;

/** Routes that are registered, and those that are served because of where a file stands. */
export function createServedPaths(sites: readonly LinkedSite[], entries: readonly Entry[], serviceOf: (file: string) => string | undefined): ServedPaths {
  const byLength = new Map<number, Served[]>();
  const all = [...registered(sites), ...conventional(entries, serviceOf)];
  for (const served of all) {
    byLength.set(served.segments.length, [...(byLength.get(served.segments.length) ?? []), served]);
  }
  const users = usersOf(all);
  return {
    all, withoutUrl: onlyByMessage(sites, all),
    find(method, path) {
      const { found, rest } = find(byLength, method, segmentsOf(path));
      return strongest(found.map((served) => [served.service, tellingIn(served, rest, users)]));
    },
  };
}

const MESSAGES: ReadonlySet<Category> = new Set<Category>(['rpc', 'publish', 'enqueue']);

function onlyByMessage(sites: readonly LinkedSite[], all: readonly Served[]): readonly string[] {
  const receiving = sites.filter(({ site }) => site.direction === 'in');
  const servicesOf = (some: readonly LinkedSite[]): readonly string[] => some.flatMap(({ site }) => site.services);
  const others = new Set([...servicesOf(receiving.filter(({ site }) => !MESSAGES.has(site.category) && site.category !== 'schedule')), ...all.map(({ service }) => service)]);
  return [...new Set(servicesOf(receiving.filter(({ site }) => MESSAGES.has(site.category))))].filter((service) => !others.has(service)).sort(byCodeUnit);
}

interface Fitting { readonly found: readonly Served[]; readonly rest: readonly string[] }

/** The routes that fit, with the part of the called path that they fit. */
function find(byLength: ReadonlyMap<number, readonly Served[]>, method: string, called: readonly string[]): Fitting {
  const nothing: Fitting = { found: [], rest: [] };
  if (called.every((segment) => segment === '*' || OPERATIONAL.test(segment))) return nothing;
  for (let skipped = 0; skipped <= 2 && skipped < called.length; skipped += 1) {
    if (skipped > 0 && !PREFIX.test(called[skipped - 1] ?? '')) break;
    const rest = called.slice(skipped);
    const found = (byLength.get(rest.length) ?? []).filter((served) => (skipped === 0 || !served.isPlaced) && isSameMethod(served.method, method) && isSamePath(served.segments, rest));
    if (found.length > 0) return { found, rest };
  }
  return nothing;
}

/** Who has a segment in any of its routes. */
function usersOf(all: readonly Served[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const { segments, service } of all) {
    for (const segment of segments) users.set(segment, (users.get(segment) ?? new Set<string>()).add(service));
  }
  return users;
}

/** A single word tells something where it stands in the same place of the same pattern, or where nobody else has it. */
function tellingIn({ segments }: Served, called: readonly string[], users: ReadonlyMap<string, ReadonlySet<string>>): number {
  const telling = segments.filter((segment, index) => segment !== '*' && segment === called[index] && !PREFIX.test(segment) && !OPERATIONAL.test(segment));
  const [only = ''] = telling;
  const isExact = segments.every((segment, index) => (segment === '*') === (called[index] === '*'));
  return telling.length === 1 && !isExact && (users.get(only)?.size ?? 0) > 1 ? 0 : telling.length;
}

function strongest(found: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const [service, telling] of found) best.set(service, Math.max(best.get(service) ?? 0, telling));
  return best;
}

/** Whether a route serves a path that is called, which a prefix or a version may stand before. */
export function isServedBy(method: string, path: string, calledMethod: string, calledPath: string): boolean {
  const served = segmentsOf(path);
  const called = segmentsOf(calledPath);
  const skipped = called.length - served.length;
  if (!isSameMethod(method, calledMethod) || skipped < 0 || skipped > 2 || !called.slice(0, skipped).every((segment) => PREFIX.test(segment))) return false;
  return isSamePath(served, called.slice(skipped));
}

function registered(sites: readonly LinkedSite[]): readonly Served[] {
  return sites.filter(({ site }) => site.direction === 'in' && (site.category === 'route' || isSocketPath(site))).flatMap(({ site }) => {
    const segments = segmentsOf(site.target.text);
    return segments.length === 0 ? [] : site.services.map((service) => ({ method: site.category === 'route' ? site.operation : 'GET', segments, service, isPlaced: false }));
  });
}

/** A socket is opened by a request for its path. */
function isSocketPath({ category, target: { text } }: LinkedSite['site']): boolean {
  return category === 'websocket' && text.startsWith('/');
}

function conventional(entries: readonly Entry[], serviceOf: (file: string) => string | undefined): readonly Served[] {
  return entries.flatMap((entry) => {
    // A route that its queue calls is a consumer, and served all the same.
    if ((entry.kind !== 'request' && entry.kind !== 'consumer') || entry.draft !== undefined) return [];
    const [, method = '', path] = METHOD.exec(entry.name) ?? [];
    const service = serviceOf(entry.file.file);
    return path === undefined || service === undefined ? [] : [{ method, segments: segmentsOf(path), service, isPlaced: true }];
  });
}

/** The pieces of a path in lower case, `*` for a parameter or what is not known; a hole in front is the address. */
export function segmentsOf(path: string): readonly string[] {
  return path.replace(/^\$\{[^}]*\}(?=\/)/, '').split('/').filter((segment) => segment !== '').map((segment) => (/^[:{[$*]|\$\{/.test(segment) ? '*' : segment.toLowerCase()));
}

/** Whether a route serves a method; `ALL`, `USE` and none are any. */
export function isSameMethod(served: string, called: string): boolean {
  return served === called || served === '' || called === '' || served === 'ALL' || served === 'USE';
}

/** Equal where both are known, and they say the same in at least one place. */
function isSamePath(served: readonly string[], called: readonly string[]): boolean {
  return served.some((segment, index) => segment !== '*' && segment === called[index]) && fits(served, called);
}

/** Whether two paths of one length may be the same. */
export function fits(one: readonly string[], other: readonly string[]): boolean {
  return one.every((segment, index) => segment === other[index] || segment === '*' || other[index] === '*');
}
