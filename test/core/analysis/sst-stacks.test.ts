import { checkEdges } from '../link/check-edges';

const configuration = { 'sst.config.ts': "export default $config({ app: () => ({ name: 'shop' }), async run() { await import('./infra/queues'); } });\n" };
const functions = {
  'package.json': '{ "name": "shop", "workspaces": ["packages/*"], "dependencies": { "sst": "4" } }',
  'packages/orders/package.json': '{ "name": "@shop/orders", "dependencies": { "sst": "4" } }',
  'packages/orders/src/create.ts': "import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';\nimport { SNSClient, PublishCommand } from '@aws-sdk/client-sns';\nimport { Resource } from 'sst';\nexport async function handler() {\n  await new SQSClient({}).send(new SendMessageCommand({ QueueUrl: Resource.Placed.url, MessageBody: '' }));\n  await new SNSClient({}).send(new PublishCommand({ TopicArn: Resource.News.arn, Message: '' }));\n}\n",
  'packages/mail/package.json': '{ "name": "@shop/mail" }',
  'packages/mail/src/placed.ts': 'export const handler = async () => {};\n',
  'packages/audit/package.json': '{ "name": "@shop/audit" }',
  'packages/audit/src/news.ts': 'export const handler = async () => {};\n',
};
const infra = "const placed = new sst.aws.Queue('Placed');\nplaced.subscribe({ handler: 'packages/mail/src/placed.handler' });\nconst news = new sst.aws.SnsTopic('News');\nconst kept = new sst.aws.Queue('Kept');\nnews.subscribeQueue('Kept', kept.arn);\nkept.subscribe('packages/audit/src/news.handler');\nnew sst.aws.Function('Create', { handler: 'packages/orders/src/create.handler', url: true });\n";

describe('Stacks of SST', () => {
  it('say which packages are services, and which queues and topics start them', () => checkEdges({ ...configuration, ...functions, 'infra/queues.ts': infra }, [
    'packages/orders async queue:aws_sqs/Placed', 'packages/orders async topic:aws_sns/News', 'queue:aws_sqs/Placed async packages/mail', 'topic:aws_sns/News async packages/audit',
  ]));

  it('say nothing where nothing configures SST', () => checkEdges({ ...functions, 'infra/queues.ts': infra }, ['packages/orders async queue:aws_sqs/Placed', 'packages/orders async topic:aws_sns/News']));
});
