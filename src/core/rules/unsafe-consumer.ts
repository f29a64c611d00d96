import { comesBefore } from '../model/comes-before';
import { callsIn, functionAt, stepsAt } from '../model/entries';
import type { CallFact } from '../model/facts';
import type { Problem, Rule, RuleModel } from './rule';
import { callsOf, consumersOf, effectsOf, handsMessageOn, isBare, isSettling, mayThrow, type Consumer, type Effect } from './support/consumers';
import { propertyOf } from './support/literals';
import { mayBeLost } from './support/lost-messages';
import { LOG } from './support/result-use';
import { entryText, firstFitting } from './support/wording';

export const unsafeConsumer: Rule = {
  name: 'unsafe-consumer',
  severity: 'information',
  docs: {
    what: 'A consumer of messages loses work or stops when something fails: it takes messages with `noAck` and then does work, acknowledges before the work or not at all, leaves a failed message neither acknowledged nor refused, '
      + 'throws out of a callback that nobody waits for, or catches every failure and goes on.',
    why: 'A queue promises that work is done even when a process dies. That holds only when a message counts as done after the work, and when a failed one goes back or to a dead-letter queue. '
      + 'What is neither acknowledged nor refused stays with the consumer until it disconnects and fills its prefetch window; what is thrown out of amqplib\'s callback ends the process.',
    fix: 'Work inside `try`, acknowledge at its end, and refuse in `catch`: `channel.nack(message, false, false)` with a dead-letter exchange. With Kafka let the failure out, or send the message to a topic for retries. With BullMQ give `attempts` and `backoff`.',
    silent: [
      'Kafka needs no acknowledgement, and frameworks acknowledge by themselves (NestJS, BullMQ, SQS of a Lambda).',
      'Replies and logs that may get lost; consumers that only look.',
      'Messages that are handed on to code which may acknowledge them.',
      'Failures that are sent on, counted or thrown again, and those that the function which works catches itself.',
      'BullMQ workers that listen to `failed`, or whose jobs have `attempts` anywhere.',
    ],
    bad: `
import amqp from 'amqplib';
import { createTransport } from 'nodemailer';

const mails = createTransport({ host: 'mail' });

export async function start() {
  const channel = await (await amqp.connect('amqp://mq')).createChannel();
  await channel.consume('welcome', async (message) => {
    await mails.sendMail({ to: String(message?.content) });
    channel.ack(message);
  });
}
`,
    good: `
import amqp from 'amqplib';
import { createTransport } from 'nodemailer';

const mails = createTransport({ host: 'mail' });

export async function start() {
  const channel = await (await amqp.connect('amqp://mq')).createChannel();
  await channel.consume('welcome', async (message) => {
    try {
      await mails.sendMail({ to: String(message?.content) });
      channel.ack(message);
    } catch {
      channel.nack(message, false, false);
    }
  });
}
`,
    sources: [
      { title: 'RabbitMQ: Consumer acknowledgements and publisher confirms', url: 'https://www.rabbitmq.com/docs/confirms' },
      { title: 'KafkaJS: Consuming messages', url: 'https://kafka.js.org/docs/consuming' },
      { title: 'BullMQ: Retrying failing jobs', url: 'https://docs.bullmq.io/guide/retrying-failing-jobs' },
    ],
  },
  check: (model) => [
    ...consumersOf(model, ACKNOWLEDGING).flatMap((consumer) => ofQueue(model, consumer) ?? []),
    ...consumersOf(model, new Set(['kafkajs'])).flatMap((consumer) => swallowing(model, consumer) ?? []),
    ...mayBeLost(model),
  ],
};

const ACKNOWLEDGING: ReadonlySet<string> = new Set(['amqplib', 'amqp-connection-manager']);
/** Losing one of these does not matter, or nobody sends it again. */
const TOLERABLE = /repl(y|ies)|rpc|response|(^|[^a-z])(logs?|logging|metrics?|telemetry|events?-log|audit|cache)($|[^a-z])/i;

type Found = readonly [title: string, why: string, at: CallFact | undefined];

function ofQueue(model: RuleModel, consumer: Consumer): Problem | undefined {
  const { draft } = consumer;
  const name = consumer.entry.name;
  const effects = effectsOf(model, consumer);
  if (effects.length === 0 || TOLERABLE.test(name) || draft.at === undefined) return undefined;
  const found = hasNoAck(consumer) ? takesUnseen(consumer) : throwing(consumer, effects) ?? acknowledgesFirst(consumer, effects) ?? neverAcknowledges(consumer) ?? leavesFailed(consumer, effects);
  return found === undefined ? undefined : toProblem(consumer, found, effects);
}

function hasNoAck({ entry, call, draft }: Consumer): boolean | undefined {
  const [, , options] = call.arguments;
  if (options?.kind !== 'object' || draft.file !== entry.file) return options !== undefined ? undefined : false;
  const noAck = propertyOf(options, 'noAck');
  return noAck?.kind === 'literal' && noAck.value === true;
}

function takesUnseen({ entry }: Consumer): Found {
  return [firstFitting([`Consumer ${entryText(entry)} counts messages as done before it works.`]), 'With `noAck` the broker forgets a message as soon as it is sent: when the process stops or the work fails, it is lost. Take it without `noAck` and acknowledge at the end.', undefined];
}

/** amqplib does not look at the promise of a callback. */
function throwing(consumer: Consumer, effects: readonly Effect[]): Found | undefined {
  const { file, function: index } = consumer.entry;
  if (functionAt(file, index)?.async !== true || !isBare(consumer)) return undefined;
  const call = callsIn(file, index).find((one) => mayThrow(file, one) && !isCaughtBehind(effects, one));
  return call === undefined ? undefined : [
    `Consumer ${entryText(consumer.entry)} ends the process when it fails.`,
    'Nobody waits for this callback, so a failure is an unhandled rejection, and the message comes again to the next process. Work inside `try`, and refuse the message in `catch`.', call,
  ];
}

/** Whether a call leads to work, and every failure of that is caught on the way. */
function isCaughtBehind(effects: readonly Effect[], call: CallFact): boolean {
  const behind = effects.filter((effect) => effect.call === call);
  return behind.length > 0 && behind.every(({ isCaught }) => isCaught);
}

function acknowledgesFirst(consumer: Consumer, effects: readonly Effect[]): Found | undefined {
  const { file, function: index } = consumer.entry;
  const ack = callsIn(file, index).find((call) => isSettling(call) && /^ack/.test(call.text.replace(/^.*\./, '')) && !call.within.includes('branch') && !call.within.includes('catch'));
  const awaited = effects.map(({ call }) => call).filter((call) => call.function === index && call.use.some(({ kind }) => kind === 'await'));
  if (ack === undefined || awaited.length === 0 || awaited.some((call) => comesBefore(call, ack))) return undefined;
  return [`Consumer ${entryText(consumer.entry)} acknowledges messages before it works.`, 'When the process stops or the work fails, the message is lost. Acknowledge at the end.', ack];
}

function neverAcknowledges(consumer: Consumer): Found | undefined {
  if (hasNoAck(consumer) !== false || callsOf(consumer).some(isSettling) || handsMessageOn(consumer)) return undefined;
  return [`Consumer ${entryText(consumer.entry)} never acknowledges its messages.`, 'They all come again when the process restarts, and a prefetch limit stops the consumer for good. Acknowledge at the end of the work.', undefined];
}

/** Everything is caught, and what is caught is neither refused nor thrown again. */
function leavesFailed(consumer: Consumer, effects: readonly Effect[]): Found | undefined {
  const { file, function: index } = consumer.entry;
  const settling = callsOf(consumer).filter(isSettling);
  const working = effects.map(({ call }) => call).filter((call) => call.function === index);
  if (settling.length === 0 || working.length === 0 || !working.every((call) => call.within.includes('try'))) return undefined;
  const isSettled = settling.some((call) => call.function !== index || call.within.includes('catch') || call.within.includes('finally') || !call.within.includes('try'));
  if (isSettled || handsOnInCatch(consumer) || stepsAt(file, index)?.some((step) => step.kind === 'throw' && step.within.includes('catch')) === true) return undefined;
  return [`Consumer ${entryText(consumer.entry)} neither acknowledges nor refuses what fails.`, 'A failed message stays with this process until it disconnects, and fills its prefetch window. Refuse it in `catch`: `channel.nack(message, false, false)`.', settling[0]];
}

function handsOnInCatch({ entry }: Consumer): boolean {
  return callsIn(entry.file, entry.function).some((call) => call.within.includes('catch') && !LOG.test(call.text));
}

/** Kafka goes on to the next message unless the handler throws. */
function swallowing(model: RuleModel, consumer: Consumer): Problem | undefined {
  const { file, function: index } = consumer.entry;
  const effects = effectsOf(model, consumer).filter(({ call }) => call.function === index);
  const caught = callsIn(file, index).filter((call) => call.within.includes('catch'));
  if (effects.length === 0 || caught.length === 0 || !effects.every(({ call }) => call.within.includes('try')) || TOLERABLE.test(consumer.entry.name)) return undefined;
  const goesOn = stepsAt(file, index)?.some((step) => step.kind !== 'call' && step.within.includes('catch')) === true || !caught.every((call) => LOG.test(call.text));
  if (goesOn) return undefined;
  return toProblem(consumer, [
    firstFitting([`\`${caught[0]?.text ?? 'log'}\` is all that happens when this consumer of Kafka fails.`, 'This consumer of Kafka logs what fails and goes on.']),
    'Kafka commits the offset all the same, so the message is lost. Let the failure out, or send the message to a topic for retries.', caught[0],
  ], effects);
}

function toProblem({ entry, draft }: Consumer, [title, why, at]: Found, effects: readonly Effect[]): Problem {
  const place = at ?? draft.at?.call;
  const file = at === undefined ? draft.file : entry.file;
  return {
    at: { file, function: at?.function ?? draft.function, span: at ?? draft.span, text: place?.text ?? draft.api }, confidence: 0.9, message: `${title} ${why}`,
    path: [{ file: entry.file.file, line: entry.line, name: entry.name }, ...(at === undefined ? [] : [{ file: file.file, line: at.line, column: at.column, name: at.text }])],
    evidence: effects.slice(0, 5).map(({ site: { site } }) => ({ file: site.file, line: site.line, reason: `The consumer does work there: \`${site.api}\` (${site.library}).` })),
  };
}
