import type { CommunicationMap, Service, Unresolved } from '../../src/core/model/communication-map';
import { buildMap, service, type EdgeSketch } from './map-builder';

const SHOP_SERVICES: readonly Service[] = [
  service('web', 'next'), service('orders', 'nest'), service('billing', 'express'), service('stock', 'fastify'), service('media', 'nest'), service('notifications'),
];

const FROM_WEB: readonly EdgeSketch[] = [
  {
    from: 'service:apps/web', to: 'service:apps/orders', style: 'sync', category: 'http', sites: [
      { file: 'apps/web/app/checkout/actions.ts', line: 22, api: 'fetch', operation: 'POST', target: '${ORDERS_URL}/orders', timeout: 'none', callers: ['POST /checkout'], because: 'awaited, and the answer is rendered', finding: { rule: 'missing-timeout', severity: 'warning', message: 'This request waits for orders without a time limit. Give it a signal with AbortSignal.timeout().' } },
      { file: 'apps/web/app/orders/page.tsx', line: 11, api: 'fetch', operation: 'GET', target: '${ORDERS_URL}/orders', timeout: 5000, callers: ['GET /orders'] },
      { file: 'apps/web/app/orders/[id]/page.tsx', line: 9, api: 'fetch', operation: 'GET', target: '${ORDERS_URL}/orders/:id', timeout: 5000, callers: ['GET /orders/[id]'] },
    ],
  },
  { from: 'service:apps/web', to: 'service:apps/stock', style: 'sync', category: 'graphql', sites: [{ file: 'apps/web/lib/stock.ts', line: 18, api: 'client.query', operation: 'query', library: '@apollo/client', target: '${STOCK_URL}/graphql', callers: ['GET /products'] }] },
  {
    from: 'service:apps/web', to: 'service:apps/media', style: 'sync', category: 'http', sites: [
      { file: 'apps/web/app/upload/route.ts', line: 31, api: 'axios.post', operation: 'POST', target: 'http://media/videos', timeout: 'none', callers: ['POST /upload'], because: 'awaited before the response is sent', finding: { rule: 'long-running-in-request', severity: 'error', message: 'POST /upload waits for a video to be transcoded. Enqueue the work and answer 202 with a status address.' } },
    ],
  },
];

const FROM_ORDERS: readonly EdgeSketch[] = [
  { from: 'service:apps/orders', to: 'service:apps/billing', style: 'sync', category: 'grpc', sites: [{ file: 'apps/orders/src/billing.client.ts', line: 27, api: 'billing.charge', operation: 'Charge', library: '@grpc/grpc-js', target: 'billing:50051/billing.Billing/Charge', timeout: 3000, callers: ['POST /orders'] }] },
  { from: 'service:apps/billing', to: 'service:apps/orders', style: 'sync', category: 'http', confidence: 0.82, sites: [{ file: 'apps/billing/src/refunds.ts', line: 40, api: 'axios.get', operation: 'GET', target: '${ORDERS_URL}/orders/${id}', timeout: 'none', callers: ['POST /refunds'], finding: { rule: 'sync-chain', severity: 'warning', message: 'orders and billing wait for each other. Publish one of the two directions as an event.' } }] },
  {
    from: 'service:apps/orders', to: 'service:apps/stock', style: 'sync', category: 'rpc', channel: 'queue:rabbitmq/stock.reserve', sites: [
      { file: 'apps/orders/src/stock.client.ts', line: 16, api: 'client.send', operation: 'send', library: '@nestjs/microservices', target: 'stock.reserve', timeout: 'none', callers: ['POST /orders'], because: 'firstValueFrom waits for the reply', finding: { rule: 'rpc-over-queue', severity: 'warning', message: 'This waits for an answer that travels through the queue stock.reserve. Call stock directly.' } },
    ],
  },
  { from: 'service:apps/orders', to: 'database:postgresql/orders', style: 'sync', category: 'database', sites: [12, 25, 39, 58, 77, 90, 104].map((line) => ({ file: 'apps/orders/src/orders.repository.ts', line, api: 'repository.find', operation: 'select', library: 'typeorm', target: 'orders' })) },
  { from: 'service:apps/orders', to: 'topic:kafka/order.created', style: 'async', category: 'publish', sites: [{ file: 'apps/orders/src/orders.service.ts', line: 63, api: 'producer.send', operation: 'send', library: 'kafkajs', target: 'order.created', callers: ['POST /orders'], because: 'the await is for the acceptance of the broker only' }] },
  { from: 'service:apps/orders', to: 'external:api.exchangerate.host', style: 'sync', category: 'http', sites: [{ file: 'apps/orders/src/currency.ts', line: 8, api: 'fetch', operation: 'GET', target: 'https://api.exchangerate.host/latest', timeout: 2000, callers: ['POST /orders'] }] },
  { from: 'topic:kafka/order.created', to: 'service:apps/notifications', style: 'async', category: 'publish', sites: [{ file: 'apps/notifications/src/consumer.ts', line: 19, api: 'consumer.run', operation: 'process', library: 'kafkajs', target: 'order.created' }] },
  { from: 'topic:kafka/order.created', to: 'service:apps/stock', style: 'async', category: 'publish', sites: [{ file: 'apps/stock/src/events.ts', line: 21, api: 'consumer.run', operation: 'process', library: 'kafkajs', target: 'order.created' }] },
];

const FROM_OTHERS: readonly EdgeSketch[] = [
  {
    from: 'service:apps/billing', to: 'payment:api.stripe.com', style: 'sync', category: 'payment', sites: [
      { file: 'apps/billing/src/charge.ts', line: 33, api: 'stripe.paymentIntents.create', operation: 'POST', target: 'api.stripe.com/v1/payment_intents', timeout: 80000, callers: ['POST /charges'] },
      { file: 'apps/billing/src/refunds.ts', line: 52, api: 'stripe.refunds.create', operation: 'POST', target: 'api.stripe.com/v1/refunds', timeout: 80000, callers: ['POST /refunds'] },
    ],
  },
  { from: 'service:apps/billing', to: 'database:postgresql/billing', style: 'sync', category: 'database', sites: [14, 30, 44].map((line) => ({ file: 'apps/billing/src/ledger.ts', line, api: 'pool.query', operation: 'query', library: 'pg', target: 'ledger' })) },
  { from: 'service:apps/billing', to: 'topic:kafka/payment.settled', style: 'async', category: 'publish', sites: [{ file: 'apps/billing/src/charge.ts', line: 47, api: 'producer.send', operation: 'send', library: 'kafkajs', target: 'payment.settled', callers: ['POST /charges'] }] },
  { from: 'topic:kafka/payment.settled', to: 'service:apps/orders', style: 'async', category: 'publish', sites: [{ file: 'apps/orders/src/payments.consumer.ts', line: 12, api: 'EventPattern', operation: 'process', library: '@nestjs/microservices', target: 'payment.settled' }] },
  { from: 'topic:kafka/payment.settled', to: 'service:apps/notifications', style: 'async', category: 'publish', sites: [{ file: 'apps/notifications/src/consumer.ts', line: 28, api: 'consumer.run', operation: 'process', library: 'kafkajs', target: 'payment.settled' }] },
  { from: 'service:apps/stock', to: 'cache:redis', style: 'sync', category: 'cache', sites: [9, 17].map((line) => ({ file: 'apps/stock/src/cache.ts', line, api: 'redis.get', operation: 'get', library: 'ioredis', target: 'stock:*' })) },
  { from: 'service:apps/stock', to: 'database:mongodb/stock', style: 'sync', category: 'database', sites: [{ file: 'apps/stock/src/model.ts', line: 24, api: 'Item.findOne', operation: 'find', library: 'mongoose', target: 'items' }] },
  { from: 'service:apps/media', to: 'storage:s3/media-originals', style: 'sync', category: 'storage', sites: [{ file: 'apps/media/src/store.ts', line: 29, api: 's3.send', operation: 'PutObject', library: '@aws-sdk/client-s3', target: 'media-originals/${id}', callers: ['POST /videos'] }] },
  { from: 'service:apps/media', to: 'queue:bullmq/transcode', style: 'async', category: 'enqueue', sites: [{ file: 'apps/media/src/videos.controller.ts', line: 36, api: 'queue.add', operation: 'send', library: 'bullmq', target: 'transcode', callers: ['POST /videos'] }] },
  { from: 'queue:bullmq/transcode', to: 'service:apps/media', style: 'async', category: 'enqueue', sites: [{ file: 'apps/media/src/transcode.worker.ts', line: 11, api: 'new Worker', operation: 'process', library: 'bullmq', target: 'transcode' }] },
  { from: 'service:apps/media', to: 'process:ffmpeg', style: 'sync', category: 'process', sites: [{ file: 'apps/media/src/transcode.ts', line: 20, api: 'spawn', operation: 'run', library: 'node:child_process', target: 'ffmpeg -i ${input}', waiting: 'callback', callers: ['consumer transcode'] }] },
  { from: 'service:apps/media', to: 'ai:api.openai.com', style: 'sync', category: 'ai', sites: [{ file: 'apps/media/src/captions.ts', line: 17, api: 'openai.audio.transcriptions.create', operation: 'POST', library: 'openai', target: 'whisper-1', timeout: 600000, callers: ['POST /videos'], finding: { rule: 'long-running-in-request', severity: 'warning', message: 'POST /videos waits for a transcription. Do it in the transcode job.' } }] },
  { from: 'service:apps/notifications', to: 'email:smtp', style: 'async', category: 'email', sites: [15, 42].map((line) => ({ file: 'apps/notifications/src/mailer.ts', line, api: 'transport.sendMail', operation: 'send', library: 'nodemailer', target: 'smtp', callers: ['consumer order.created'] })) },
  { from: 'service:apps/notifications', to: 'sms:twilio', style: 'async', category: 'sms', confidence: 0.6, sites: [{ file: 'apps/notifications/src/sms.ts', line: 13, api: 'client.messages.create', operation: 'send', library: 'twilio', target: 'twilio' }] },
  { from: 'service:apps/orders', to: 'email:smtp', style: 'async', category: 'email', sites: [{ file: 'apps/orders/src/orders.service.ts', line: 81, api: 'mailer.sendMail', operation: 'send', library: 'nodemailer', target: 'smtp', callers: ['POST /orders'], finding: { rule: 'mail-in-request', severity: 'information', message: 'POST /orders waits for a mail server. Let notifications send it.' } }] },
];

const SHOP_UNRESOLVED: readonly Unresolved[] = [
  { file: 'apps/web/lib/api.ts', line: 44, reason: 'the address is computed at run time', text: 'fetch(urlOf(kind))' },
  { file: 'apps/billing/src/webhooks.ts', line: 30, reason: 'the host is a parameter', text: 'axios.post(hook.url, body)' },
];

/** A shop of six services with every kind of neighbour, both styles, a reply through a queue, and findings. */
export const SHOP: CommunicationMap = buildMap(SHOP_SERVICES, [...FROM_WEB, ...FROM_ORDERS, ...FROM_OTHERS], SHOP_UNRESOLVED);

const CHANGES: readonly EdgeSketch[] = [
  { from: 'service:apps/billing', to: 'payment:api.adyen.com', style: 'sync', category: 'payment', sites: [{ file: 'apps/billing/src/charge.ts', line: 33, api: 'checkout.payments', operation: 'POST', library: '@adyen/api-library', target: 'api.adyen.com/payments', timeout: 20000, callers: ['POST /charges'] }] },
  { from: 'service:apps/orders', to: 'queue:rabbitmq/stock.reserve', style: 'async', category: 'enqueue', sites: [{ file: 'apps/orders/src/stock.client.ts', line: 16, api: 'client.emit', operation: 'send', library: '@nestjs/microservices', target: 'stock.reserve', callers: ['POST /orders'] }] },
];

/** The shop after a while: another payment provider, a reply that is no longer waited for, an upload that is handed over, a query more, a finding more. */
export const CHANGED_SHOP: CommunicationMap = buildMap(SHOP_SERVICES, [...[...FROM_WEB, ...FROM_ORDERS, ...FROM_OTHERS].flatMap((edge): readonly EdgeSketch[] => {
  if (edge.to === 'payment:api.stripe.com' || edge.category === 'rpc') return [];
  if (edge.to === 'service:apps/media' && edge.category === 'http') return [{ ...edge, style: 'async', sites: edge.sites.map((site) => ({ ...site, finding: undefined })) }];
  if (edge.to === 'database:postgresql/orders') return [{ ...edge, sites: [...edge.sites, ...edge.sites.slice(0, 1).map((site) => ({ ...site, line: 130 }))] }];
  if (edge.category === 'sms') return [{ ...edge, sites: edge.sites.map((site) => ({ ...site, finding: { rule: 'missing-timeout', severity: 'warning', message: 'This request waits for twilio without a time limit. Give it one.' } })) }];
  return [edge];
}), ...CHANGES], SHOP_UNRESOLVED);

/** A generated workspace with `size` edges between 90 services in 9 domains, 60 hosts, 126 topics and 54 databases; always the same. */
export function bigMap(size = 1_000): CommunicationMap {
  const random = randomFrom(7);
  const pick = (count: number): number => Math.floor(random() * random() * count);
  const domains = ['billing', 'catalogue', 'checkout', 'identity', 'media', 'messaging', 'reporting', 'search', 'shipping'];
  const services = domains.flatMap((domain) => Array.from({ length: 10 }, (_, index): Service => {
    const root = `domains/${domain}/${domain}-${index}`;
    return { id: `service:${root}`, name: `${domain}-${index}`, root, kind: 'node', aliases: [] };
  }));
  const serviceAt = (index: number): Service => services[index % services.length] ?? service('none');
  const edges = new Map<string, EdgeSketch>();
  for (let attempt = 0; edges.size < size && attempt < size * 50; attempt += 1) {
    const edge = bigEdge(random, pick, domains, serviceAt, attempt);
    edges.set([edge.from, edge.to, edge.style, edge.category].join('|'), edge);
  }
  const unresolved = Array.from({ length: 41 }, (_, line) => ({ file: 'domains/search/search-0/src/call.ts', line: line + 1, reason: 'the address is computed at run time', text: 'fetch(url)' }));
  return buildMap(services, [...edges.values()], unresolved);
}

function bigEdge(random: () => number, pick: (count: number) => number, domains: readonly string[], serviceAt: (index: number) => Service, attempt: number): EdgeSketch {
  const domain = Math.floor(random() * 9);
  const from = serviceAt(domain * 10 + Math.floor(random() * 10));
  const other = random() < 0.65 ? domain : (domain + 1 + pick(4)) % 9;
  const dice = random();
  const site = (api: string, target: string): EdgeSketch['sites'] => [{
    file: `${from.root}/src/call-${attempt}.ts`, line: 10 + (attempt % 80), api, operation: 'POST', target,
    ...(random() < 0.06 ? { finding: { rule: 'missing-timeout', severity: 'warning' as const, message: `This request waits for ${target} without a time limit.` } } : {}),
  }];
  const topic = (owner: number): string => `topic:kafka/${domains[owner] ?? ''}.event-${pick(14)}`;
  if (dice < 0.45) {
    const to = serviceAt(other * 10 + pick(10));
    return { from: from.id, to: to.id, style: 'sync', category: 'http', sites: site('fetch', `http://${to.name}/items`) };
  }
  if (dice < 0.6) return { from: from.id, to: topic(domain), style: 'async', category: 'publish', sites: site('producer.send', domains[domain] ?? '') };
  if (dice < 0.75) return { from: topic(other), to: from.id, style: 'async', category: 'publish', sites: site('consumer.run', domains[other] ?? '') };
  if (dice < 0.87) return { from: from.id, to: `external:api.partner-${pick(60)}.com`, style: 'sync', category: 'http', sites: site('axios.post', 'partner') };
  if (dice < 0.97) return { from: from.id, to: `database:postgresql/${domains[domain] ?? ''}-${pick(6)}`, style: 'sync', category: 'database', sites: site('pool.query', 'table') };
  return { from: from.id, to: 'email:smtp', style: 'async', category: 'email', sites: site('transport.sendMail', 'smtp') };
}

/** Numbers that look random and are the same on every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
