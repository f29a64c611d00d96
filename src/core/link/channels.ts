import type { Category, NodeKind, Target } from '../model/communication-map';
import type { AnsweringService } from './answering-services';
import type { LinkedSite } from './linked-model';
import { ANY_VARIABLE, type QueueBinding } from './queue-bindings';
import { type ChannelUse, isGenericVariable, isOneChannel } from './shared-variables';
import { toTarget } from './targets';

/** Topics, queues and patterns of the workspace, and who stands at them. */
export interface Channels {
  /** The channel by a name of a site, as a service that runs the site knows it. */
  readonly nodeOf: (linked: LinkedSite, name: string, service: string) => ChannelNode;
  /** The names of a site, or the only queue of its service where it names none. */
  readonly namesOf: (linked: LinkedSite) => readonly string[];
  /** Sites that answer a request by this name. */
  readonly answering: (linked: LinkedSite, name: string) => readonly LinkedSite[];
  /** Names that a consumer takes from: its own, or those of the workspace that its wildcard or a binding of its queue covers. */
  readonly covered: (linked: LinkedSite, name: string) => readonly string[];
  /** Services whose procedures answer by this name in the same system, those that serve them if any does; all that have procedures there, where none has that name. */
  readonly procedures: (linked: LinkedSite, name: string) => readonly string[];
  /** Whether anybody here asks for what this handler answers. */
  readonly isAsked: (linked: LinkedSite, name: string) => boolean;
  /** Whether what comes to this consumer by that name is only asked for, and so drawn from the asking side. */
  readonly isOnlyAsked: (linked: LinkedSite, name: string) => boolean;
}

export interface ChannelNode { readonly id: string; readonly kind: NodeKind; readonly name: string }

const CHANNEL_CATEGORIES: ReadonlySet<Category> = new Set<Category>(['publish', 'enqueue', 'rpc']);

export function isChannel(linked: LinkedSite): boolean {
  return CHANNEL_CATEGORIES.has(linked.site.category);
}

export function directionOf(linked: LinkedSite): 'in' | 'out' {
  return (linked.inner?.site.direction ?? linked.site.direction) === 'in' ? 'in' : 'out';
}

/** A site that stands for several messaging libraries, as each of them sees it: every one has its own channel for what is sent. */
export function asEachLibrary(linked: LinkedSite): readonly LinkedSite[] {
  if (linked.each === undefined || !isChannel(linked)) return [linked];
  return linked.each.map((own) => ({ ...own, site: { ...own.site, id: linked.site.id } }));
}

/** The channels of a site; a job belongs to its queue, whose workers take every job. */
export function channelNames(linked: LinkedSite): readonly string[] {
  if (isProcedure(linked)) return [];
  const variables = new Set(linked.alternatives.flat().flatMap((part) => ('hole' in part && part.because === 'environment' ? [part.hole] : [])));
  const names = namesIn(linked.site.target).map((name) => (isJobOfQueue(linked) ? name.split('/')[0] ?? name : linked.site.category === 'enqueue' ? belowVariableHost(name) : name));
  return withoutHosts([...new Set(names.map((name) => withStars(name, variables)))]).filter((name) => /[\p{L}\d]/u.test(name));
}

/** What answers requests like a route does, and is named by the routers around it at most. */
function isProcedure({ site, alternatives }: LinkedSite): boolean {
  return site.category === 'rpc' && site.direction === 'in' && alternatives.length === 0;
}

/** Of an address that a queue delivers to, where its host depends on where the code runs, only the path tells. */
function withoutHosts(names: readonly string[]): readonly string[] {
  const paths = new Set(names.map((name) => /^https?:\/\/[^/]+(\/.*)$/.exec(name)?.[1] ?? ''));
  return paths.size < names.length && !paths.has('') ? [...paths] : names;
}

/** `/jobs/mail` of `${APP_URL}/jobs/mail`, which is another host wherever the code runs. */
function belowVariableHost(name: string): string {
  return /^\$\{\w*(?:URL|ORIGIN|HOST)\}(\/.+)$/.exec(name)?.[1] ?? name;
}

/** A computed piece is called differently by each who computes it: `orders-${shard}` is `orders-*`. */
function withStars(name: string, variables: ReadonlySet<string>): string {
  return name.replace(/\$\{([^}]*)\}/g, (whole, hole: string) => (variables.has(hole) ? whole : '*'));
}

function namesIn(target: Target): readonly string[] {
  return target.text === '' ? [] : target.text.split(' | ');
}

const QUEUE_BEFORE_JOB = /^\{(?:receiver\.channel|class\.Processor\[0\](?:\.name)?|arg\[0\](?:\[\*\])?\.queueName|(?:arg\[[0124]\]|made\[[01]\])(?:\.action)?\.taskQueue)\}\//;

function isJobOfQueue(linked: LinkedSite): boolean {
  return linked.site.category === 'enqueue' && QUEUE_BEFORE_JOB.test(linked.model.target ?? '');
}

/** `paid` of a workflow that somebody else started: the queue that it runs on would stand in front of it. */
function namesNoQueue({ model, site }: LinkedSite): boolean {
  return model.ownQueue === true && !site.target.text.includes('/');
}

/** The names of a site, or the only queue of the jobs that reach it, that its service takes from or that it sends to, where it names none; nothing where nobody can read the name of that one. */
function namesAmong(sites: readonly LinkedSite[], linked: LinkedSite): readonly string[] {
  if (!namesNoQueue(linked)) return channelNames(linked);
  const alike = sites.filter((other) => other.site.category === 'enqueue' && !namesNoQueue(other) && systemOf(other) === systemOf(linked) && other.site.services.some((service) => linked.site.services.includes(service)));
  const ofSide = (side: 'in' | 'out'): readonly string[] => [...new Set(alike.filter((other) => directionOf(other) === side).flatMap(channelNames))];
  const own = [queuesAround(linked), ofSide('in'), ofSide('out')].find((queues) => queues.length > 0) ?? [];
  if (own.length === 1) return own;
  const isHidden = own.length === 0 && alike.length > 0;
  return isHidden ? [] : channelNames(linked);
}

/** The queues of the jobs that reach a site. */
function queuesAround({ reaches }: LinkedSite): readonly string[] {
  const drafts = reaches.flatMap(({ entry }) => (entry?.draft !== undefined && QUEUE_BEFORE_JOB.test(entry.draft.model.target ?? '') ? [entry.draft] : []));
  return [...new Set(drafts.flatMap(({ target }) => namesIn(toTarget('enqueue', target.texts))).filter((name) => name.includes('/')).map((name) => name.split('/')[0] ?? name))];
}

/** What code says of channels beside its calls. */
export interface ChannelEnds { readonly bindings: readonly QueueBinding[]; readonly answering: readonly AnsweringService[] }

export function createChannels(sites: readonly LinkedSite[], { bindings, answering: answeringServices }: ChannelEnds): Channels {
  const named = new Map<string, LinkedSite[]>();
  for (const linked of sites) {
    if (!isChannel(linked)) continue;
    for (const name of channelNames(linked)) named.set(name, [...(named.get(name) ?? []), linked]);
  }
  const useOf = (linked: LinkedSite): ChannelUse => ({ isQueue: linked.site.category === 'enqueue', isTaken: directionOf(linked) === 'in', services: linked.site.services });
  const own = new Set([...named].flatMap(([name, all]) => (isGenericVariable(name) && !isOneChannel(all.map(useOf)) ? [name] : [])));
  const families = new Map([...named].map(([name, all]) => [name, new Set(all.flatMap((linked) => systemOf(linked) ?? []))]));
  const familyOf = (linked: LinkedSite, name: string): string => {
    const [only, another] = families.get(name) ?? [];
    return systemOf(linked) ?? (another === undefined ? only : undefined) ?? linked.library.name;
  };
  const meets = (left: LinkedSite, right: LinkedSite): boolean => systemOf(left) === undefined || systemOf(right) === undefined || systemOf(left) === systemOf(right);
  const at = (linked: LinkedSite, name: string): readonly LinkedSite[] => (named.get(name) ?? []).filter((other) => other !== linked && meets(linked, other));
  const isSentTo = (linked: LinkedSite, name: string): boolean => (named.get(name) ?? []).some((one) => directionOf(one) === 'out' && meets(linked, one));
  const sentTo = (linked: LinkedSite, name: string): readonly string[] => {
    const pattern = wildcard(name);
    const candidates = pattern === undefined ? [name] : [...named.keys()].filter((other) => other === name || pattern.test(other));
    return candidates.filter((other) => isSentTo(linked, other));
  };
  const unnamed = sites.filter((linked) => linked.site.category === 'rpc' && directionOf(linked) === 'in' && channelNames(linked).length === 0);
  const procedures = (linked: LinkedSite, name: string): readonly string[] => {
    const all = unnamed.filter((other) => systemOf(other) !== undefined && systemOf(other) === systemOf(linked));
    const called = all.filter(({ site }) => isCalledBy(site.target.text, name));
    const having = [...new Set((called.length > 0 ? called : all).flatMap((other) => other.site.services))];
    const serving = having.filter((service) => answeringServices.some((one) => one.service === service && one.system === systemOf(linked)));
    return serving.length > 0 ? serving : having;
  };
  const patterns = [...named.keys()].filter((name) => wildcard(name) !== undefined);
  const able = (linked: LinkedSite, name: string): readonly LinkedSite[] => {
    const covering = patterns.filter((pattern) => pattern !== name && wildcard(pattern)?.test(name) === true);
    return [...new Set([name, ...covering, ...boundTo(bindings, linked, name)].flatMap((one) => at(linked, one)).filter((other) => answers(other, linked)))];
  };
  return {
    nodeOf(linked, name, service) {
      const family = familyOf(linked, name);
      const isQueue = (named.get(name) ?? [linked]).some((other) => other.site.category === 'enqueue' && familyOf(other, name) === family);
      const kind: NodeKind = isQueue || linked.site.category === 'enqueue' ? 'queue' : 'topic';
      return { id: `${kind}:${family}/${name}${own.has(name) ? `@${service.slice(service.indexOf(':') + 1)}` : ''}`, kind, name };
    },
    namesOf: (linked) => namesAmong(sites, linked),
    answering: (linked, name) => (linked.model.throughBroker === 'perhaps' ? nearest(linked, able(linked, name)) : able(linked, name)),
    covered: (linked, name) => {
      const sent = sentTo(linked, name);
      const bound = bindings.filter((one) => one.queue === name && (systemOf(linked) ?? one.system) === one.system).flatMap(({ from }) => [...sentTo(linked, from), ...exchangeOf(from).filter((exchange) => isSentTo(linked, exchange))]);
      const all = [...new Set([...sent, ...bound])];
      return all.length === 0 ? [name] : all;
    },
    procedures,
    isAsked: (linked, name) => sentTo(linked, name).length > 0,
    isOnlyAsked: (linked, name) => {
      const senders = at(linked, name).filter((other) => directionOf(other) === 'out');
      const asks = (other: LinkedSite): boolean => other.site.category === 'rpc' && able(other, name).includes(linked);
      return senders.length > 0 && senders.every((other) => asks(other) || other.site.category !== linked.site.category) && senders.some(asks);
    },
  };
}

/** The exchange of a binding with a key, as it is sent to with a key that nobody knows. */
function exchangeOf(from: string): readonly string[] {
  const end = from.indexOf('/');
  return end < 0 ? [] : [from.slice(0, end), `${from.slice(0, end)}/*`];
}

/** What needs no broker where it is not far: the own service answers if it can, as brokers of such services prefer. */
function nearest({ site }: LinkedSite, answering: readonly LinkedSite[]): readonly LinkedSite[] {
  const own = answering.filter((other) => other.site.services.some((service) => site.services.includes(service)));
  return own.length > 0 ? own : answering;
}

/** The queues that receive what is sent to an exchange by this name; one that listens to all answers only what nobody else does. */
function boundTo(bindings: readonly QueueBinding[], linked: LinkedSite, name: string): readonly string[] {
  const receiving = bindings.filter(({ from, system }) => (systemOf(linked) ?? system) === system && (from === name || wildcard(from)?.test(name) === true));
  const meant = receiving.filter(({ from }) => !from.endsWith('/#'));
  return (meant.length > 0 ? meant : receiving).map(({ queue }) => queue);
}

/** `orders/place` is called by `https://shop.test/trpc/orders/place`; which routers stand around it may not be seen. */
function isCalledBy(procedure: string, name: string): boolean {
  return procedure !== '' && (name === procedure || name.endsWith(`/${procedure}`));
}

/** A handler of events answers a request of its own library too: the framework acknowledges for it. */
function answers(handler: LinkedSite, asking: LinkedSite): boolean {
  if (directionOf(handler) !== 'in') return false;
  return handler.site.category === 'rpc' || (handler.site.category === 'publish' && handler.library === asking.library);
}

/** The broker; `undefined` where a library speaks several and nothing says which. */
export function systemOf(linked: LinkedSite): string | undefined {
  return (linked.model.system ?? linked.library.system)?.replace(/^bullmq$/, 'bull');
}

/** `orders.*` (one word), `orders.>` and `orders.#` (any number), `orders/+/created`. */
function wildcard(name: string): RegExp | undefined {
  const words = name.split(/([./:])/);
  if (!words.some((word) => word in WILDCARDS) || !/\w/.test(name)) return undefined;
  return new RegExp(`^${words.map((word) => WILDCARDS[word] ?? word.replace(/[\\^$()|[\]{}?.*+]/g, '\\$&')).join('')}$`);
}

const WILDCARDS: Readonly<Record<string, string>> = { '*': '[^./:]+', '**': '.+', '+': '[^./:]+', '>': '.+', '#': '.*', [ANY_VARIABLE]: '\\$\\{[^}]*\\}' };
