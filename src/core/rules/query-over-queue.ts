import type { LinkedSite } from '../link/linked-model';
import type { Evidence } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import type { Problem, Rule, RuleModel } from './rule';
import { placeOfSite } from './support/hits';
import { words } from './support/names';
import { neighboursOf, isInbound, type Neighbours } from './support/neighbours';
import { isReadingName } from './support/reads';
import { isSiteWaitedFor } from './support/waits';
import { callText, firstFitting } from './support/wording';

export const queryOverQueue: Rule = {
  name: 'query-over-queue',
  severity: 'information',
  docs: {
    what: 'Data is asked for through a broker: a message whose name says that it only reads (`get_user`, `orders.list`), and whose reply is waited for, or whose consumer does nothing but read and publish what it found.',
    why: 'A read wants its answer now. A broker buffers and retries, which is right for work that may be done later and wrong for a question: by the time a delayed answer comes, nobody waits for it. It also hides what is a plain request from gateways, caches and status codes.',
    fix: 'Serve the read over HTTP or gRPC, or let the asking side keep a copy of the data that events keep fresh. Keep the broker for commands and events.',
    silent: [
      'Names with a verb that changes something (`search-index-update`, `fetch-feed`), and consumers that write anywhere.',
      'NestJS over TCP or gRPC, and NATS, where request and reply are part of the protocol.',
      'Names that are not known, or more than one.',
      'From five places on over the same broker it is how these services talk, and a hint only, told once for each of them.',
    ],
    bad: `
import { Inject, Injectable } from '@nestjs/common';
import { ClientProxy, ClientsModule, Transport } from '@nestjs/microservices';
import { firstValueFrom, timeout } from 'rxjs';

ClientsModule.register([{ name: 'USERS', transport: Transport.RMQ, options: { queue: 'users' } }]);

@Injectable()
export class Profiles {
  constructor(@Inject('USERS') private readonly users: ClientProxy) {}

  async profile(id: string) {
    return firstValueFrom(this.users.send('get_user', id).pipe(timeout(1000)));
  }
}
`,
    good: `
import axios from 'axios';

const users = axios.create({ baseURL: 'http://users', timeout: 1000 });

export async function profile(id: string) {
  return (await users.get(\`/users/\${id}\`)).data;
}
`,
    sources: [
      { title: 'RabbitMQ tutorial: Remote procedure call', url: 'https://www.rabbitmq.com/tutorials/tutorial-six-javascript' },
      { title: 'Azure architecture: Asynchronous request-reply pattern', url: 'https://learn.microsoft.com/azure/architecture/patterns/async-request-reply' },
      { title: 'Microservices.io: Command query responsibility segregation', url: 'https://microservices.io/patterns/data/cqrs.html' },
    ],
  },
  check: (model) => {
    const neighbours = neighboursOf(model);
    const found = model.sites.flatMap((linked) => {
      const query = isSent(linked) ? queryName(linked) : undefined;
      const how = query === undefined ? undefined : isAwaited(model, linked) ? 'awaited' : isAnsweredByReading(model, neighbours, linked) ? 'answered' : undefined;
      return query === undefined || how === undefined ? [] : [{ linked, query, how } as const];
    });
    return [...groupBy(found, ({ linked }) => systemOf(linked)).values()].flatMap((queries) => (queries.length < HABIT ? queries.map((query) => toProblem(query)) : habitsOf(model, queries)));
  },
};

interface Query { readonly linked: LinkedSite; readonly query: string; readonly how: 'awaited' | 'answered' }

const HABIT = 5;
/** So many other reads are shown as places; all are counted. */
const MOST_NAMED = 60;

/** How services talk over a broker is one decision, told once for each of them; but for files of which the code or `crosstalk.json` says something else. */
function habitsOf(model: RuleModel, queries: readonly Query[]): readonly Problem[] {
  const together = groupBy(queries, ({ linked: { file, site } }) => {
    const isSpokenOf = file.directives.some(({ rules }) => rules.length === 0 || rules.includes(queryOverQueue.name));
    return [...site.services, model.levelIn(file.file) ?? '', ...(isSpokenOf ? [site.id] : [])].join(' ');
  });
  return [...together.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...toProblem(first, others), severity: 'hint' as const }]));
}

function systemOf({ model, library }: LinkedSite): string {
  return model.system ?? library.system ?? library.name;
}

function isSent(linked: LinkedSite): boolean {
  const { site, model } = linked;
  if (isInbound(linked)) return false;
  return site.category === 'rpc' ? model.throughBroker === true : (site.category === 'publish' || site.category === 'enqueue') && site.operation === 'send';
}

/** Objects and verbs that say that more than reading happens. */
const WRITES = /\b(create|update|delete|remove|add|set|save|store|sync|index|send|email|emails|mail|mails|feed|feeds|receipt|refresh|process|import|cache|warm|url|started|crawl|scrape|job|jobs)\b/;

function queryName({ site }: LinkedSite): string | undefined {
  const name = site.target.text.split('/').at(-1) ?? '';
  const isOne = name !== '' && site.target.known && !site.target.text.includes(' | ');
  return isOne && isReadingName(name) && !WRITES.test(words(name)) ? name : undefined;
}

/** A reply that the code waits for, or the result of a job that the same function waits for. */
function isAwaited(model: RuleModel, linked: LinkedSite): boolean {
  if (linked.site.category === 'rpc') return isSiteWaitedFor(model, linked);
  return model.sites.some((other) => other.file === linked.file && other.function === linked.function && other.model.waits === true && other.site.category === 'enqueue');
}

/** Every consumer only reads, and tells what it found in another message. */
function isAnsweredByReading(model: RuleModel, neighbours: Neighbours, linked: LinkedSite): boolean {
  const consumers = neighbours.targetsOf(linked).flatMap((node) => neighbours.receiversAt(node));
  return consumers.length > 0 && consumers.every((consumer) => {
    const own = model.sites.filter((site) => site !== consumer && site.reaches.some(({ entry }) => entry !== undefined && neighbours.registrationsOf(entry).includes(consumer)));
    const isAnswered = own.some(({ site }) => (site.category === 'publish' || site.category === 'enqueue') && site.operation === 'send');
    return isAnswered && own.some(({ site }) => site.category === 'database') && own.every(isReadingOrAnswering);
  });
}

function isReadingOrAnswering({ site }: LinkedSite): boolean {
  if (site.category === 'publish' || site.category === 'enqueue') return true;
  return site.category === 'database' && /(^|\.)(find|get|list|count|aggregate|select|query|fetch)\w*$/i.test(site.api.replace(/\(.*$/, ''));
}

function toProblem({ linked, query, how }: Query, others: readonly Query[] = []): Problem {
  const { site } = linked;
  const system = systemOf(linked);
  const more = others.length === 0 ? '' : `${others.length === 1 ? 'Another read' : `${others.length} more reads`} of this service ${others.length === 1 ? 'goes' : 'go'} the same way. `;
  return {
    at: placeOfSite(linked), site: linked, path: site.context[0]?.path ?? [], confidence: site.confidence,
    evidence: [...site.because, { file: site.file, line: site.line, reason: how === 'awaited' ? `The reply to \`${query}\` is waited for.` : `The consumer of \`${query}\` only reads and publishes what it found.` },
      ...others.slice(0, MOST_NAMED).map((other): Evidence => ({ file: other.linked.site.file, line: other.linked.site.line, reason: `\`${callText(other.query)}\` asks for data over it too.` }))],
    message: `${firstFitting([`\`${query}\` asks for data over ${system}.`, `Data is asked for over ${system} here.`])} A read wants its answer now: the broker adds delay, and a late answer finds nobody. `
      + `${more}Serve it over HTTP or gRPC, or keep a copy of the data that events keep fresh.`,
  };
}
