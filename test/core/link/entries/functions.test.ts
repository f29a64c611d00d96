import { reaches } from '../rows';

const create = "import { create } from './orders';";

describe('Entry points: functions of a cloud', () => {
  reaches('Lambda behind an API', 'request: handler > create > axios.post', `import type { APIGatewayProxyHandler } from 'aws-lambda'; ${create} export const handler: APIGatewayProxyHandler = async () => { await create(); return { statusCode: 200, body: '' }; };`);
  reaches('Lambda by the type of its event', 'request: handler > create > axios.post', `import { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'; ${create} export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => { await create(); return { statusCode: 200, body: '' }; };`);
  reaches('Lambda of a queue', 'consumer: handler > create > axios.post', `import type { SQSHandler } from 'aws-lambda'; ${create} export const handler: SQSHandler = async (event) => { for (const record of event.Records) await create(); };`);
  reaches('Lambda of a topic, a bus and a bucket', 'consumer: bucket > create > axios.post | consumer: bus > create > axios.post | consumer: topic > create > axios.post', `
    import type { EventBridgeEvent, S3Event, SNSEvent } from 'aws-lambda'; ${create}
    export async function topic(event: SNSEvent) { await create(); }
    export async function bus(event: EventBridgeEvent<'a', unknown>) { await create(); }
    export async function bucket(event: S3Event) { await create(); }
  `);
  reaches('Lambda of a schedule', 'schedule: handler > create > axios.post', `import type { ScheduledEvent } from 'aws-lambda'; ${create} export const handler = async (event: ScheduledEvent) => { await create(); };`);
  reaches('Lambda wrapped by middy', 'request: base > create > axios.post', `import middy from '@middy/core'; import type { APIGatewayProxyEvent } from 'aws-lambda'; ${create} const base = async (event: APIGatewayProxyEvent) => { await create(); return { statusCode: 200 }; }; export const handler = middy(base).use({} as any);`);
  reaches('Lambda told by serverless.yml: http', 'request: POST /orders > create > axios.post', `
    // file: serverless.yml
    service: orders
    functions:
      place:
        handler: src/handler.place
        events:
          - http:
              path: orders
              method: post
    // file: src/handler.ts
    import { create } from './orders';
    export const place = async (event: any) => { await create(); return { statusCode: 200 }; };
  `);
  reaches('Lambda told by serverless.yml: short forms, a queue and a schedule', ['request: POST /orders > create > axios.post | consumer: orders > create > axios.post | schedule: rate(1 hour) > create > axios.post'], `
    // file: serverless.yml
    service: orders
    functions:
      api:
        handler: src/handler.api
        events:
          - httpApi: 'POST /orders'
      place:
        handler: src/handler.place
        events:
          - sqs: arn:aws:sqs:eu-west-1:1:orders
      hourly:
        handler: src/handler.hourly
        events:
          - schedule: rate(1 hour)
    // file: src/handler.ts
    import { create } from './orders';
    export const api = async () => { await create(); };
    export const place = async () => { await create(); };
    export const hourly = async () => { await create(); };
  `);
  reaches('Lambda that a CommonJS module lists', ['request: POST /orders > create > axios.post'], `
    // file: serverless.yml
    service: orders
    functions:
      place: { handler: src/handler.place, events: [{ httpApi: 'POST /orders' }] }
    // file: src/handler.js
    const { create } = require('./orders');
    const place = async () => { await create(); };
    const cancel = async () => { await create(); };
    module.exports = { place, cancel };
  `);
  reaches('Lambda that a gateway asks first', ['request: GET /orders > create > axios.post | request: allow > create > axios.post | request: check > create > axios.post'], `
    // file: serverless.yml
    service: orders
    provider: { name: aws, httpApi: { authorizers: { tokens: { type: request, functionName: allow } } } }
    functions:
      list: { handler: src/handler.list, events: [{ http: { method: get, path: orders, authorizer: check } }] }
      check: { handler: src/handler.check }
      allow: { handler: src/handler.allow }
      other: { handler: src/handler.other }
    // file: src/handler.ts
    import { create } from './orders';
    export const list = async () => { await create(); };
    export const check = async () => { await create(); };
    export const allow = async () => { await create(); };
    export const other = async () => { await create(); };
  `);
  reaches('Lambda told by files that serverless.yml includes', ['request: POST /orders > create > axios.post | consumer: ACCEPTED > create > axios.post | consumer: orders > create > axios.post'], `
    // file: serverless.yml
    service: orders
    functions:
      - \${file(./functions.yml)}
      - consume: \${file(more.yml):queues.consume}
      - gone: \${file(./\${self:provider.stage}.yml)}
    // file: functions.yml
    place:
      handler: src/handler.place
      events:
        - http: POST orders
    accepted:
      handler: src/handler.accepted
      events:
        - cloudwatchEvent: { event: { detail-type: [ACCEPTED] } }
    // file: more.yml
    queues:
      consume: { handler: src/handler.consume, events: [{ sqs: 'arn:aws:sqs:eu-west-1:1:orders' }] }
    // file: src/handler.ts
    import { create } from './orders';
    export const place = async () => { await create(); };
    export const accepted = async () => { await create(); };
    export const consume = async () => { await create(); };
  `);
  reaches('Lambda told by a SAM template', ['request: POST /orders > create > axios.post | consumer: Orders > create > axios.post'], `
    // file: template.yaml
    AWSTemplateFormatVersion: '2010-09-09'
    Transform: AWS::Serverless-2016-10-31
    Resources:
      Place:
        Type: AWS::Serverless::Function
        Properties:
          CodeUri: src/
          Handler: handler.place
          Events:
            Api: { Type: Api, Properties: { Path: /orders, Method: post } }
      Work:
        Type: AWS::Serverless::Function
        Properties:
          CodeUri: src/
          Handler: handler.work
          Events:
            Queue: { Type: SQS, Properties: { Queue: !GetAtt Orders.Arn } }
    // file: src/handler.ts
    import { create } from './orders';
    export const place = async () => { await create(); };
    export const work = async () => { await create(); };
  `);
  reaches('Lambda told by a stack of the AWS CDK: beside the stack, behind an API and for a queue', ['request: Place > create > axios.post | consumer: Work > create > axios.post'], `
    // file: package.json
    { "name": "orders", "dependencies": { "aws-cdk-lib": "2", "axios": "1" } }
    // file: lib/stack.ts
    import { Duration, Stack } from 'aws-cdk-lib';
    import { LambdaIntegration, RestApi } from 'aws-cdk-lib/aws-apigateway';
    import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
    import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
    import * as path from 'path';
    export class OrdersStack extends Stack {
      constructor(scope: any, id: string) {
        super(scope, id);
        // const old = new NodejsFunction(this, 'Old', { entry: 'src/handler.ts', handler: 'unused' });
        const place = new NodejsFunction(this, 'Place', { entry: path.join(__dirname, '../src/handler.ts'), handler: 'place', timeout: Duration.seconds(10) });
        const work = new NodejsFunction(this, 'Work', { entry: 'src/handler.ts', handler: 'work', bundling: { minify: true } });
        new RestApi(this, 'Api').root.addMethod('POST', new LambdaIntegration(place));
        work.addEventSource(new SqsEventSource(queue));
      }
    }
    // file: src/handler.ts
    import { create } from './orders';
    export const place = async () => { await create(); };
    export const work = async () => { await create(); };
  `);
  reaches('Lambda told by a stack of the AWS CDK: a folder of code on a schedule', 'schedule: Hourly > create > axios.post', `
    // file: package.json
    { "name": "orders", "dependencies": { "aws-cdk-lib": "2", "axios": "1" } }
    // file: lib/stack.ts
    import { aws_lambda as lambda, aws_events as events, aws_events_targets as targets, Stack } from 'aws-cdk-lib';
    export class OrdersStack extends Stack {
      readonly hourly: lambda.Function;
      constructor(scope: any, id: string) {
        super(scope, id);
        this.hourly = new lambda.Function(this, 'Hourly', { runtime: lambda.Runtime.NODEJS_22_X, code: lambda.Code.fromAsset('src', { exclude: ['*.md'] }), handler: 'handler.run' });
        new events.Rule(this, 'Clock', { schedule: events.Schedule.rate(hours(1)), targets: [new targets.LambdaFunction(this.hourly)] });
      }
    }
    // file: src/handler.ts
    import { create } from './orders';
    export const run = async () => { await create(); };
  `);
  reaches('a stack that computes where the code is, that starts nothing, or that is none', 'unknown: create', `
    // file: package.json
    { "name": "orders", "dependencies": { "aws-cdk-lib": "2", "axios": "1" } }
    // file: lib/stack.ts
    import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
    export function stack(scope: any, folder: string) {
      const place = new NodejsFunction(scope, 'Place', { entry: folder + '/src/handler.ts', handler: 'place' });
      place.addFunctionUrl();
      new NodejsFunction(scope, 'Idle', { entry: 'src/handler.ts', handler: 'place' });
    }
    // file: lib/other.ts
    import { Function } from './mine';
    const place = new Function(this, 'Place', { entry: 'src/handler.ts', handler: 'handler.place' });
    place.addFunctionUrl();
    // file: src/handler.ts
    import { create } from './orders';
    export const place = async () => { await create(); };
  `);
  reaches('Google function of a request', 'request: place > create > axios.post', `import * as functions from '@google-cloud/functions-framework'; ${create} functions.http('place', async (q, s) => { await create(); s.end(); });`);
  reaches('Google function of an event', 'consumer: place > create > axios.post', `import { cloudEvent } from '@google-cloud/functions-framework'; ${create} cloudEvent('place', async (event) => { await create(); });`);
  reaches('Google function by its type', 'request: place > create > axios.post', `import type { HttpFunction } from '@google-cloud/functions-framework'; ${create} export const place: HttpFunction = async (q, s) => { await create(); s.end(); };`);
  reaches('Firebase onRequest and onCall', 'request: api > create > axios.post | request: place > create > axios.post', `import { onCall, onRequest } from 'firebase-functions/v2/https'; ${create} export const api = onRequest(async (q, s) => { await create(); s.end(); }); export const place = onCall({ region: 'x' }, async () => { await create(); });`);
  reaches('Firebase onRequest of the first generation', 'request: api > create > axios.post', `import * as functions from 'firebase-functions'; ${create} export const api = functions.region('x').https.onRequest(async (q, s) => { await create(); s.end(); });`);
  reaches('Firebase trigger and schedule', 'consumer: orders/{id} > create > axios.post | schedule: every 5 minutes > create > axios.post', `import { onDocumentCreated } from 'firebase-functions/v2/firestore'; import { onSchedule } from 'firebase-functions/v2/scheduler'; ${create} export const placed = onDocumentCreated('orders/{id}', async () => { await create(); }); export const hourly = onSchedule('every 5 minutes', async () => { await create(); });`);
  reaches('Firebase trigger of the first generation', 'consumer: orders > create > axios.post | consumer: orders/{id} > create > axios.post', `import * as functions from 'firebase-functions'; ${create} export const a = functions.pubsub.topic('orders').onPublish(async () => { await create(); }); export const b = functions.firestore.document('orders/{id}').onCreate(async () => { await create(); });`);
  reaches('Azure function of version 4: http', 'request: POST /api/place > create > axios.post', `import { app } from '@azure/functions'; ${create} app.http('place', { methods: ['POST'], handler: async () => { await create(); return {}; } });`);
  reaches('Azure function of version 4: queue and timer', 'consumer: orders > create > axios.post | schedule: 0 */5 * * * * > create > axios.post', `import { app } from '@azure/functions'; ${create} app.storageQueue('work', { queueName: 'orders', connection: '', handler: async () => { await create(); } }); app.timer('tick', { schedule: '0 */5 * * * *', handler: async () => { await create(); } });`);
  reaches('Azure function of version 3', 'request: place > create > axios.post', `import type { AzureFunction, Context, HttpRequest } from '@azure/functions'; ${create} const place: AzureFunction = async (context: Context, q: HttpRequest) => { await create(); }; export default place;`);
  reaches('Cloudflare worker: fetch, scheduled and queue', 'request: fetch /main > create > axios.post | consumer: queue /main > create > axios.post | schedule: scheduled /main > create > axios.post', `
    ${create}
    export default {
      async fetch(request: Request, env: Env, ctx: ExecutionContext) { await create(); return new Response('ok'); },
      async scheduled(event: ScheduledEvent, env: Env) { await create(); },
      async queue(batch: MessageBatch, env: Env) { await create(); },
    };
    // file: package.json
    { "name": "orders", "devDependencies": { "wrangler": "4" } }
  `);
  reaches('Cloudflare worker with satisfies', 'request: fetch /main > create > axios.post', `${create} import type { ExportedHandler } from '@cloudflare/workers-types'; export default { async fetch(request) { await create(); return new Response('ok'); } } satisfies ExportedHandler;`);
  reaches('Cloudflare service worker', 'request: main.ts > handle > create > axios.post', `${create} addEventListener('fetch', (event) => { event.respondWith(handle()); }); async function handle() { await create(); return new Response(); }`);
  reaches('a default export with other methods is no worker', 'unknown: create', `${create} export default { async load() { await create(); } };`);
  reaches('a function with a parameter named event is no Lambda', 'unknown: create', `${create} export async function handler(event: { id: string }) { await create(); }`);
  reaches('an operation of Wasp, by its generated type', 'request: createTask > create > axios.post', `import { type CreateTask } from 'wasp/server/operations'; ${create} export const createTask: CreateTask<string, void> = async (text) => { await create(); };`);
  reaches('an operation of Wasp that satisfies its type', 'request: createTask > create > axios.post', `import type { CreateTask } from 'wasp/server/operations'; ${create} export const createTask = (async (text) => { await create(); }) satisfies CreateTask<string, void>;`);
  reaches('a job of Wasp', 'consumer: count > create > axios.post', `import type { CountJob } from 'wasp/server/jobs'; ${create} export const count: CountJob<never, void> = async () => { await create(); };`);
  reaches('a type of another package', 'unknown: create', `import type { CreateTask } from './operations'; ${create} export const createTask: CreateTask<string, void> = async (text) => { await create(); };`);
});
