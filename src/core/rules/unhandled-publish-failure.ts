import type { LinkedSite } from '../link/linked-model';
import type { Evidence } from '../model/communication-map';
import { callAt } from '../model/entries';
import type { Expression } from '../model/facts';
import { groupBy } from '../model/group-by';
import type { Problem, Rule } from './rule';
import { isDatabaseWrite } from './support/database';
import { placeOfSite } from './support/hits';
import { propertyOf } from './support/literals';
import { resultUse } from './support/result-use';
import { hasQuietCatch } from './support/swallowed';
import { callText, entryText, firstFitting } from './support/wording';

export const unhandledPublishFailure: Rule = {
  name: 'unhandled-publish-failure',
  severity: 'information',
  docs: {
    what: 'A message is sent in a way that may fail without anybody noticing: entries of a batch may be refused while the call succeeds (SQS, SNS, EventBridge, Kinesis), Kafka is told not to confirm (`acks: 0`), a plain channel of RabbitMQ is used, which never confirms, or a failure behind a row that was written is only logged.',
    why: 'Code that waits for the call believes that the message is on its way. It is gone: no error, no log line, and nobody who could try again.',
    fix: 'Look at `Failed` or `FailedEntryCount` and send those entries again. Leave out `acks: 0`. Use `createConfirmChannel()` and `waitForConfirms()`, or a channel wrapper that confirms.',
    silent: [
      'Failures that are thrown: whoever called gets them, and error middleware answers them.',
      'Results that are looked at, returned or handed on.',
      'Logs, metrics and replies, which may get lost. RabbitMQ is told as a hint, once for each channel.',
    ],
    bad: `
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';

const events = new EventBridgeClient({});

export async function placed(ids: readonly string[]) {
  await events.send(new PutEventsCommand({ Entries: ids.map((id) => ({ DetailType: 'order.created', Detail: JSON.stringify({ id }) })) }));
}
`,
    good: `
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';

const events = new EventBridgeClient({});

export async function placed(ids: readonly string[]) {
  const { FailedEntryCount } = await events.send(new PutEventsCommand({ Entries: ids.map((id) => ({ DetailType: 'order.created', Detail: JSON.stringify({ id }) })) }));
  if (FailedEntryCount !== 0) throw new Error(\`\${FailedEntryCount} events were not taken\`);
}
`,
    sources: [
      { title: 'Amazon EventBridge: PutEvents, failures of single entries', url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html' },
      { title: 'Amazon SQS: SendMessageBatch', url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html' },
      { title: 'RabbitMQ: Consumer acknowledgements and publisher confirms', url: 'https://www.rabbitmq.com/docs/confirms' },
      { title: 'KafkaJS: Producing messages', url: 'https://kafka.js.org/docs/producing' },
    ],
  },
  check: ({ sites }) => {
    const sent = sites.filter(isSent);
    const written = sites.filter(isDatabaseWrite);
    return [...sent.flatMap((linked) => refused(linked) ?? unconfirmed(linked) ?? forgotten(written, linked) ?? []), ...unconfirmedChannels(sent)];
  },
};

/** Nobody minds when one of these is missing. */
const BEST_EFFORT = /notif|mail|\bsms\b|push|audit|analytic|track|cache|webhook|index|thumbnail|warm/i;
const TOLERABLE = /(^|[^a-z])(logs?|logging|metrics?|telemetry|repl(y|ies)|response)($|[^a-z])/i;

function isSent({ site, call }: LinkedSite): boolean {
  return site.direction === 'out' && call !== undefined && site.style === 'async' && (site.category === 'publish' || site.category === 'enqueue' || /kinesis|firehose/.test(site.library)) && !TOLERABLE.test(site.target.text);
}

const BATCHES: Readonly<Record<string, string>> = { SendMessageBatch: 'Failed', PublishBatch: 'Failed', PutEvents: 'FailedEntryCount', PutRecords: 'FailedRecordCount', PutRecordBatch: 'FailedPutCount' };

/** A call that succeeds though single entries were refused, whose answer nobody looks at. */
function refused(linked: LinkedSite): Problem | undefined {
  const { file, call, site } = linked;
  if (call === undefined || !/^(aws-sdk$|@aws-sdk\/)/.test(site.library) || site.waiting === 'callback' || site.waiting === 'floating') return undefined;
  const batch = batchOf(linked);
  const member = batch === undefined ? undefined : BATCHES[batch];
  if (batch === undefined || member === undefined || resultUse(file, call) !== 'none') return undefined;
  return toProblem(linked, firstFitting([`\`${batch}\` may refuse entries without failing, and nobody looks at \`${member}\`.`]), `What was refused is lost. Read \`${member}\` of the answer and send those entries again.`);
}

/** The operation, of a command or of a method. */
function batchOf({ file, call, site }: LinkedSite): string | undefined {
  const [command] = call?.arguments ?? [];
  const made = command?.kind === 'call' ? callAt(file, command.call)?.text : undefined;
  const method = site.api.replace(/^.*\./, '').replace(/\(.*$/s, '');
  const name = made?.replace(/^.*\./, '').replace(/Command$/, '') ?? method.charAt(0).toUpperCase() + method.slice(1);
  return name in BATCHES ? name : undefined;
}

function unconfirmed(linked: LinkedSite): Problem | undefined {
  const { call, library } = linked;
  const asksForNothing = library.system === 'kafka' && call?.arguments.some((argument) => hasNoAcks(argument)) === true;
  return asksForNothing ? toProblem(linked, `${entryText({ name: linked.site.target.text })} is sent with \`acks: 0\`: nobody hears when it is lost.`, 'The broker is not asked to confirm, so the call succeeds even when nobody takes the message. Leave `acks` out.') : undefined;
}

/** A message behind a row that was written, whose failure is written down and forgotten. */
function forgotten(written: readonly LinkedSite[], linked: LinkedSite): Problem | undefined {
  const { file, call, function: index, site } = linked;
  if (call?.within.at(-1) !== 'try' || call.use[0]?.kind !== 'await' || BEST_EFFORT.test(site.target.text) || !hasQuietCatch(file, call, false)) return undefined;
  const row = written.find((other) => other.file === file && other.function === index && other.call !== undefined && other.call.within.length < call.within.length && other.site.line < site.line);
  return row === undefined ? undefined : toProblem(
    linked, firstFitting([`${entryText({ name: site.target.text })} is forgotten when it cannot be sent.`, 'This message is forgotten when it cannot be sent.']),
    `\`${callText(row.site.api)}\` has written the row by then, and the failure is only logged. Let it out, so that all of it is tried again, or write the message into an outbox table.`,
  );
}

function hasNoAcks(options: Expression): boolean {
  const acks = propertyOf(options, 'acks');
  return acks?.kind === 'literal' && acks.value === 0;
}

/** Channels of RabbitMQ without confirmation that messages are sent through, each told at its first message. */
function unconfirmedChannels(sent: readonly LinkedSite[]): readonly Problem[] {
  const byChannel = groupBy(sent, ({ library, client }) => (
    library.name === 'amqplib' && client !== undefined && /(^|\.)createChannel$/.test(client.call.text) ? `${client.file.file}:${client.call.line}:${client.call.column}` : undefined
  ));
  return [...byChannel.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const problem = toProblem(first, `\`${callText(first.site.api)}\` never tells whether RabbitMQ took the message.`, 'A plain channel does not confirm: what is sent while the connection breaks is lost without an error. Use `createConfirmChannel()` and `waitForConfirms()`.');
    return [{ ...problem, severity: 'hint' as const, evidence: [...problem.evidence, ...others.slice(0, 20).map(({ site }): Evidence => ({ file: site.file, line: site.line, reason: `\`${callText(site.api)}\` goes through the same channel.` }))] }];
  });
}

function toProblem(linked: LinkedSite, title: string, why: string): Problem {
  const { site } = linked;
  return { at: placeOfSite(linked), site: linked, path: site.context[0]?.path ?? [], evidence: site.because, confidence: site.confidence, message: `${title} ${why}` };
}
