import type { CommunicationMap, Finding, Site } from '../../../src/core/model/communication-map';

export const SOURCES: Readonly<Record<string, string>> = {
  'orders/src/routes.ts': [
    "import { mailer } from './mailer';", '', "app.post('/orders', async (request, response) => {", '  const order = await save(request.body);',
    "  await mailer.sendMail({ to: order.email, subject: 'Thank you' });", '  response.json(order);', '});', '',
  ].join('\n'),
  'orders/src/events.ts': ['export function publish(order: Order) {', "  return producer.send({ topic: 'order.placed', messages: [order] });", '}', ''].join('\n'),
};

const mail: Site = {
  id: 'site:mail', file: 'orders/src/routes.ts', line: 5, column: 16, endLine: 5, endColumn: 24, direction: 'out', category: 'email', library: 'nodemailer', api: 'mailer.sendMail',
  operation: 'send', style: 'sync', because: [{ reason: 'SMTP answers when the mail is accepted', file: 'orders/src/routes.ts', line: 5 }], waiting: 'awaited', effectiveWaiting: 'awaited',
  target: { text: '${SMTP_HOST}', known: false, parts: [{ hole: 'SMTP_HOST', because: 'environment' }] }, timeout: 'none', retries: 0,
  context: [{ kind: 'request', name: 'POST /orders', path: [{ file: 'orders/src/routes.ts', line: 3, name: 'POST /orders' }, { file: 'orders/src/routes.ts', line: 5, name: 'sendMail' }] }],
  duration: { band: 'slow', range: [200, 5000], evidence: [{ reason: 'mail servers take seconds', file: 'orders/src/routes.ts', line: 5 }] }, confidence: 0.98, services: ['service:orders'], via: [],
};

const publish: Site = {
  ...mail, id: 'site:publish', file: 'orders/src/events.ts', line: 2, column: 19, endLine: 2, endColumn: 23, category: 'publish', library: 'kafkajs', api: 'producer.send', style: 'async', because: [],
  waiting: 'returned', effectiveWaiting: 'awaited', target: { text: 'order.placed', known: true, parts: [{ known: 'order.placed' }] }, timeout: 30_000, context: [],
  duration: { band: 'instant', evidence: [] }, via: ['site:mail', 'site:gone'],
};

export const finding: Finding = {
  fingerprint: 'f1', rule: 'await-notification-in-handler', severity: 'warning', file: 'orders/src/routes.ts', line: 5, column: 16, endLine: 5, endColumn: 24,
  message: '`POST /orders` waits for an e-mail. The mail server may take seconds, and nobody needs its answer. Enqueue it and answer now.', site: 'site:mail',
  path: [{ file: 'orders/src/routes.ts', line: 3, name: 'POST /orders' }, { file: 'orders/src/routes.ts', line: 5, name: 'sendMail' }],
  evidence: [{ reason: 'nodemailer waits up to two minutes', file: 'orders/src/routes.ts', line: 5 }], confidence: 0.98,
};

export const hint: Finding = {
  ...finding, fingerprint: 'f2', rule: 'dual-write', severity: 'hint', file: 'orders/src/events.ts', line: 2, column: 19, endLine: 2, endColumn: 23, message: 'Row and event are written one after the other.', site: 'site:publish', path: [], evidence: [],
};

/** Two sites, one edge each, one finding that is a warning and one that is a hint. */
export const smallMap: CommunicationMap = {
  schemaVersion: 1, tool: { name: 'crosstalk', version: '1.2.3' }, root: '.',
  services: [{ id: 'service:orders', name: 'orders', root: 'orders', kind: 'service', aliases: [] }],
  nodes: [
    { id: 'service:orders', kind: 'service', name: 'orders', service: 'service:orders' }, { id: 'email:smtp', kind: 'email', name: 'smtp "host" <a|b>' },
    { id: 'topic:kafka/order.placed', kind: 'topic', name: 'order.placed' },
  ],
  edges: [
    { id: 'e1', from: 'service:orders', to: 'email:smtp', style: 'sync', category: 'email', confidence: 0.98, sites: ['site:mail'], findings: ['f1'] },
    { id: 'e2', from: 'service:orders', to: 'topic:kafka/order.placed', style: 'async', category: 'publish', confidence: 1, sites: ['site:publish'], findings: ['f2'] },
  ],
  sites: [mail, publish],
  entryPoints: [{ id: 'entry', kind: 'request', name: 'POST /orders', file: 'orders/src/routes.ts', line: 3, service: 'service:orders' }],
  findings: [finding, hint],
  unresolved: [{ file: 'orders/src/routes.ts', line: 4, reason: 'computed', text: 'save(request.body)' }],
  skipped: [{ file: '.husky', reason: 'dot-folder' }, { file: 'orders/src/logo.ts', reason: 'binary' }],
  configuration: [],
};
