import { app, type HttpRequest, type InvocationContext } from '@azure/functions';

async function load(request: HttpRequest, context: InvocationContext) {
// < entry request GET /api/orders/{id}
  context.log(request.url);
  await fetch('http://orders/orders');
//      ^^^^^ out http sync GET orders/orders
  return { status: 200 };
}

app.http('orders', { methods: ['GET'], route: 'orders/{id}', handler: load });
app.post('pay', async () => ({ jsonBody: await fetch('http://payments/payments') }));
//                                             ^^^^^ out http sync GET payments/payments
// < entry request POST /api/pay
app.storageQueue('mails', { queueName: 'mails', connection: 'STORAGE', handler: async () => void fetch('http://mail/mails') });
//  ^^^^^^^^^^^^ in enqueue async mails
//                                                                                               ^^^^^ out http async GET mail/mails
app.serviceBusQueue('bills', { queueName: 'bills', connection: 'BUS', handler: () => undefined });
//  ^^^^^^^^^^^^^^^ in enqueue async bills
app.serviceBusTopic('paid', { topicName: 'orders', subscriptionName: 'bills', connection: 'BUS', handler: () => undefined });
//  ^^^^^^^^^^^^^^^ in publish async orders
app.eventHub('clicks', { eventHubName: 'clicks', connection: 'HUB', handler: () => undefined });
//  ^^^^^^^^ in publish async clicks
app.cosmosDB('changes', { databaseName: 'shop', containerName: 'orders', connection: 'DB', handler: async () => void fetch('http://search/index') });
//                                                                                                                   ^^^^^ out http async GET search/index
app.timer('nightly', { schedule: '0 0 2 * * *', handler: async () => void fetch('http://reports/reports', { method: 'POST' }) });
//                                                                        ^^^^^ out http async POST reports/reports
// < entry schedule 0 0 2 * * *
app.mcpTool('find', { toolName: 'find', description: 'finds', handler: async () => 'found' });
//  ^^^^^^^ in rpc sync find
// < entry request find
