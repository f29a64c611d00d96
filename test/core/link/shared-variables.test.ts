import { checkEdges, shop, type Files } from './check-edges';

describe('Channels that only a variable names', () => {
  const sqs = (...calls: readonly string[]): string => `import { SQSClient, SendMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';\nconst sqs = new SQSClient({});\nexport async function go() {\n${calls.join('')}}\n`;
  const sends = (variable: string): string => sqs(`  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.${variable}, MessageBody: '' }));\n`);
  const takes = (variable: string): string => sqs(`  await sqs.send(new ReceiveMessageCommand({ QueueUrl: process.env.${variable} }));\n`);

  it('are of each service where the words say nothing and several take from them or only send', async () => {
    await checkEdges(shop({ 'web/a.ts': takes('SQS_QUEUE_URL'), 'orders/a.ts': takes('SQS_QUEUE_URL'), 'stock/a.ts': sends('SQS_QUEUE_URL') }, 'web', 'orders', 'stock'), [
      'queue:aws_sqs/${SQS_QUEUE_URL}@orders async orders', 'queue:aws_sqs/${SQS_QUEUE_URL}@web async web', 'stock async queue:aws_sqs/${SQS_QUEUE_URL}@stock',
    ]);
    await checkEdges(shop({ 'web/a.ts': sends('QUEUE_URL'), 'orders/a.ts': sends('QUEUE_URL') }, 'web', 'orders'), ['orders async queue:aws_sqs/${QUEUE_URL}@orders', 'web async queue:aws_sqs/${QUEUE_URL}@web']);
  });

  it('are one where the words say for what, or only one service takes what others send', async () => {
    await checkEdges(shop({ 'web/a.ts': takes('ORDERS_QUEUE_URL'), 'orders/a.ts': takes('ORDERS_QUEUE_URL') }, 'web', 'orders'), ['queue:aws_sqs/${ORDERS_QUEUE_URL} async orders', 'queue:aws_sqs/${ORDERS_QUEUE_URL} async web']);
    await checkEdges(shop({ 'web/a.ts': sends('QUEUE_URL'), 'orders/a.ts': takes('QUEUE_URL') }, 'web', 'orders'), ['queue:aws_sqs/${QUEUE_URL} async orders', 'web async queue:aws_sqs/${QUEUE_URL}']);
  });

  it('are those that the deployment names, alike or apart', async () => {
    const given = (web: string, orders: string): Files => shop({
      'web/a.ts': takes('QUEUE_URL'), 'orders/a.ts': takes('QUEUE_URL'),
      'docker-compose.yml': `services:\n  web: { build: web, environment: { QUEUE_URL: 'http://localstack:4566/000000000000/${web}' } }\n  orders: { build: orders, environment: { QUEUE_URL: 'http://localstack:4566/000000000000/${orders}' } }\n`,
    }, 'web', 'orders');
    await checkEdges(given('work', 'work'), ['queue:aws_sqs/work async orders', 'queue:aws_sqs/work async web']);
    await checkEdges(given('pages', 'parcels'), ['queue:aws_sqs/pages async web', 'queue:aws_sqs/parcels async orders']);
  });
});
