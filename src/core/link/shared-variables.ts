/** Where a service stands at a channel. */
export interface ChannelUse { readonly isQueue: boolean; readonly isTaken: boolean; readonly services: readonly string[] }

/**
 * Whether what a variable names that says nothing of its purpose can be one channel to all services that read it: what one sends to is what another takes from
 * where only one of a kind is there; several that take from a queue would take each other's messages.
 */
export function isOneChannel(uses: readonly ChannelUse[]): boolean {
  const count = (some: readonly ChannelUse[]): number => new Set(some.flatMap(({ services }) => services)).size;
  if (count(uses) < 2) return true;
  const [sending, taking] = [count(uses.filter(({ isTaken }) => !isTaken)), count(uses.filter(({ isTaken }) => isTaken))];
  return sending > 0 && taking > 0 && (taking === 1 || (sending === 1 && !uses.some(({ isQueue }) => isQueue)));
}

/** Whether a name is one variable whose words say only that it is a channel: `${SQS_QUEUE_URL}`, not `${ORDERS_QUEUE_URL}`, and not `${EVENT_BUS}`, which all share. */
export function isGenericVariable(name: string): boolean {
  const [, variable] = /^\$\{(\w+)\}$/.exec(name) ?? [];
  return variable !== undefined && variable.toLowerCase().split('_').every((word) => GENERIC_WORDS.has(word));
}

const GENERIC_WORDS: ReadonlySet<string> = new Set([
  'aws', 'azure', 'gcp', 'google', 'sqs', 'sns', 'kafka', 'rabbit', 'rabbitmq', 'rmq', 'amqp', 'redis', 'bull', 'bullmq', 'nats', 'mqtt', 'pubsub', 'mq',
  'queue', 'queues', 'topic', 'topics', 'channel', 'subscription', 'message', 'messages', 'url', 'uri', 'arn', 'name', 'id', 'endpoint', 'default', 'main', 'app', 'application', 'service',
]);
