import type { Expression } from '../model/facts';
import { lettersApart } from '../model/nearest-name';
import type { LinkedSite } from '../link/linked-model';
import type { Evidence, PathStep } from '../model/communication-map';
import type { Problem, Rule, RuleModel } from './rule';
import { readChannels, type ChannelBook, type ChannelEnds } from './support/channel-ends';
import { placeOfSite } from './support/hits';
import { firstFitting } from './support/wording';

export const orphanTopic: Rule = {
  name: 'orphan-topic',
  severity: 'information',
  docs: {
    what: 'A message is sent under a name that nobody in the workspace listens to, or awaited under a name that nobody sends. Where a name without a sender and one without a listener are nearly the same, it says which was probably meant.',
    why: 'A broker does not complain about a name that nobody uses: the message is dropped, or piles up in a queue, and the work that it should start is never done. Nothing fails, so it is found late.',
    fix: 'Use one constant for the name on both sides. Remove what is no longer needed. What somebody outside the workspace sends or listens to goes into `external` of `crosstalk.json`.',
    silent: [
      'Where the other side may be somewhere that is not read: services in other languages, submodules that are not checked out, names that are computed on the other side, wildcards that cover it.',
      'Brokers of which no channel has both ends in the workspace.',
      'Topics whose listeners are declared elsewhere by nature: SNS, EventBridge and Event Grid, MQTT devices, triggers of a database, dead letters, retries and replies.',
      'Senders over one of several brokers, where another one may deliver.',
      'Events that another call names too (`cancelOn: [{ event }]`), workflows and signals of Temporal, and services of Moleculer of which a package does a part.',
      'Names listed in `external`, and what a published library sends.',
    ],
    bad: `
import { Kafka } from 'kafkajs';

const kafka = new Kafka({ brokers: ['kafka:9092'] });
const producer = kafka.producer();
const consumer = kafka.consumer({ groupId: 'shipping' });

export async function placed(id: string) {
  await producer.send({ topic: 'order.created', messages: [{ value: id }] });
}

export async function listen() {
  await consumer.subscribe({ topic: 'orders.created' });
}
`,
    good: `
import { Kafka } from 'kafkajs';

const ORDER_CREATED = 'order.created';
const kafka = new Kafka({ brokers: ['kafka:9092'] });
const producer = kafka.producer();
const consumer = kafka.consumer({ groupId: 'shipping' });

export async function placed(id: string) {
  await producer.send({ topic: ORDER_CREATED, messages: [{ value: id }] });
}

export async function listen() {
  await consumer.subscribe({ topic: ORDER_CREATED });
}
`,
    sources: [
      { title: 'Enterprise Integration Patterns: Message Channel', url: 'https://www.enterpriseintegrationpatterns.com/patterns/messaging/MessageChannel.html' },
      { title: 'RabbitMQ: Exchanges, unroutable messages', url: 'https://www.rabbitmq.com/docs/publishers#unroutable' },
    ],
  },
  check: (model) => {
    const book = readChannels(model);
    const orphans = book.channels.filter((channel) => isOrphan(model, channel));
    const meant = new Map(orphans.flatMap((channel) => {
      const near = channel.takers.length === 0 ? nearest(channel, orphans) : undefined;
      return near === undefined ? [] : [[channel, near] as const];
    }));
    const told = new Set([...meant].flat());
    const alone = orphans.filter((channel) => !told.has(channel) && isClosed(model, book, channel) && !isNamedElsewhere(model, channel));
    return [...[...meant].map(([channel, near]) => mistaken(channel, near)), ...alone.map(toProblem)];
  },
};

/** Who listens there is said outside the code. */
const ELSEWHERE = /temporal|lambda|sns|eventbridge|event_?grid|mqtt|postgres|pubsublite|kinesis/i;
const BY_NATURE = /(^|[^a-z])(dlq|dlx|dead|deadletter|dead-letter|retry|retries|reply|replies|response|error|errors|audit|changelog|__\w+)($|[^a-z])|\.(public|dbo)\.|__key|^aws\.|^\$|^\d+(-\d+)?$/i;

function isOrphan(model: RuleModel, { node, family, senders, takers }: ChannelEnds): boolean {
  if (senders.length > 0 === takers.length > 0 || /[*#>+${}:/]{2}|[*#>]|\$\{/.test(node.name)) return false;
  if (model.isExternal(node.name) || ELSEWHERE.test(family) || BY_NATURE.test(node.name)) return false;
  const sites = [...senders, ...takers];
  return sites.every(({ site }) => site.target.known && site.confidence >= SURE) && sites.every((linked) => isOfBroker(linked) && !isOfLibrary(model, linked) && linked.site.via.length < 2);
}

const SURE = 0.9;

/** Procedures that are called directly have callers that nobody here may know. */
function isOfBroker({ site, model }: LinkedSite): boolean {
  return site.category !== 'rpc' || (site.direction !== 'in' && model.throughBroker !== undefined);
}

function isOfLibrary({ services }: RuleModel, { site }: LinkedSite): boolean {
  return site.services.length === 0 || services.some(({ id, kind }) => kind === 'library' && site.services.includes(id));
}

/** Whether everybody who could stand at the other end is read. */
function isClosed(model: RuleModel, book: ChannelBook, { node, family, senders }: ChannelEnds): boolean {
  if (model.services.some(({ isForeign, isIncomplete }) => isForeign === true || isIncomplete === true)) return false;
  const hasPair = book.channels.some((other) => other.family === family && other.senders.length > 0 && other.takers.length > 0);
  return hasPair && !isKeptList(model, node.name) && !book.mayBeMeant(senders.length > 0 ? 'in' : 'out', family, node.name) && !(senders.length === 0 && isMixedIn(book, family, node.name));
}

/** What reads a list of Redis without waiting for it: such a list is kept, or looked at now and then. */
const READS_LIST = /\.(l(range|pop|index|move|rem|trim)|rpop|rpoplpush)$/i;

function isKeptList({ sites }: RuleModel, name: string): boolean {
  return sites.some(({ site }) => site.category === 'cache' && READS_LIST.test(site.api) && site.target.text === name);
}

/** A service of which a package does a part sends events of its name too. */
function isMixedIn(book: ChannelBook, family: string, name: string): boolean {
  return family === 'moleculer' && book.mayBeMeant('in', family, name);
}

const DEEPEST = 5;

/** Whether a call says that it happens at this event too: `cancelOn: [{ event: 'order.cancelled' }]`. */
function isNamedElsewhere(model: RuleModel, { node, senders, takers }: ChannelEnds): boolean {
  const own = new Set([...senders, ...takers].flatMap(({ call }) => call ?? []));
  return [...model.files.values()].some((file) => file.calls.some((call) => !own.has(call) && call.arguments.some((argument) => namesEvent(argument, node.name, 0))));
}

function namesEvent(expression: Expression, name: string, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (expression.kind === 'array') return expression.items.some((item) => namesEvent(item, name, depth + 1));
  if (expression.kind !== 'object') return false;
  return expression.properties.some((property) => 'name' in property && ((property.name === 'event' && property.value.kind === 'literal' && property.value.value === name) || namesEvent(property.value, name, depth + 1)));
}

/** The name without a sender that this one without a listener was probably meant to be. */
function nearest(channel: ChannelEnds, orphans: readonly ChannelEnds[]): ChannelEnds | undefined {
  const others = orphans.filter((other) => other.senders.length === 0 && other.family === channel.family && isNear(channel.node.name, other.node.name));
  return others.length === 1 ? others[0] : undefined;
}

const SHORTEST = 6;

/** Equal but for case, separators or a plural, or a slip of the fingers; numbers tell apart on purpose. */
function isNear(one: string, other: string): boolean {
  if (plain(one) === plain(other)) return true;
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  return Math.min(one.length, other.length) >= SHORTEST && lettersApart(one.toLowerCase(), other.toLowerCase()) <= (one.length < 2 * SHORTEST ? 1 : 2);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').split(' ').map((word) => word.replace(/s$/, '')).join('');
}

function mistaken(channel: ChannelEnds, near: ChannelEnds): Problem {
  const [sender] = channel.senders;
  const [taker] = near.takers;
  const title = firstFitting([
    `Nobody listens to \`${channel.node.name}\`, and nobody sends \`${near.node.name}\`: one name was meant.`, `\`${channel.node.name}\` or \`${near.node.name}\`: one name was probably meant.`,
    `\`${channel.node.name}\` was probably meant to be \`${near.node.name}\`.`,
  ]);
  return problem(sender, [...channel.senders, ...near.takers], `${title} What is sent is never taken${taker === undefined ? '' : `, and what waits for it in ${taker.site.file} never runs`}. Use the same name on both sides, best one constant.`);
}

function toProblem({ node, senders, takers }: ChannelEnds): Problem {
  if (senders.length > 0) {
    const title = firstFitting([`Nobody in this workspace listens to \`${node.name}\`.`, 'Nobody in this workspace listens to this.']);
    return problem(senders[0], senders, `${title} What is sent there is dropped or piles up. Remove it, add the listener, or list the name in \`external\` when somebody else listens.`);
  }
  const title = firstFitting([`Nobody in this workspace sends \`${node.name}\`.`, 'Nobody in this workspace sends this.']);
  return problem(takers[0], takers, `${title} This never runs. Remove it, send the message, or list the name in \`external\` when somebody else sends it.`);
}

function problem(first: LinkedSite | undefined, all: readonly LinkedSite[], message: string): Problem {
  if (first === undefined) throw new Error('A channel has an end.');
  return {
    at: placeOfSite(first), site: first, path: all.slice(0, 6).map(stepOf), confidence: Math.min(...all.map(({ site }) => site.confidence)),
    evidence: all.slice(0, 20).map(({ site }): Evidence => ({ file: site.file, line: site.line, reason: `\`${site.api}\` ${site.direction === 'in' ? 'listens to' : 'sends to'} \`${site.target.text}\`.` })), message,
  };
}

function stepOf({ site }: LinkedSite): PathStep {
  return { file: site.file, line: site.line, column: site.column, name: site.api };
}
