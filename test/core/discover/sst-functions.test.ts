import assert from 'node:assert/strict';
import { sstFunctionsIn } from '../../../src/core/discover/sst-functions';

/** `START NAME -> MODULE EXPORT (MILLISECONDS)`, one line each. */
function written(text: string): readonly string[] {
  return sstFunctionsIn(text).map(({ folder, exported, starts, limit }) => {
    const [start] = starts;
    return `${start === undefined ? 'unknown' : `${start.kind} ${start.name}`} -> ${folder?.path ?? ''} ${exported}${limit === undefined ? '' : ` (${limit})`}`;
  });
}

describe('Functions that SST deploys', () => {
  it('are started by what is handed their handler', () => assert.deepEqual(written(`
    const queue = new sst.aws.Queue('Placed');
    queue.subscribe('src/work.place', { batch: { size: 1 } });
    topic.subscribe('Mail', { handler: './src/mail.handler', timeout: '5 minutes' }, { filter: { kind: ['a'] } });
    bus.subscribe({ handler: "packages/functions/src/event.handler" });
    api.route('GET /orders/{id}', 'src/orders.get');
    api.route("POST /orders", { handler: "src/orders.create", timeout: "20 seconds" });
    new sst.aws.Cron('Nightly', { schedule: 'rate(1 day)', job: { handler: 'src/nightly.run' } });
    new sst.aws.CronV2("Hourly", { schedule: "rate(1 hour)", function: "src/hourly.run" });
    bucket.notify({ notifications: [{ name: 'Scan', function: 'src/scan.handler', events: ['s3:ObjectCreated:*'] }] });
  `), [
    'consumer work.place -> src/work place', 'consumer mail.handler -> ./src/mail handler (300000)', 'consumer event.handler -> packages/functions/src/event handler',
    'request GET /orders/{id} -> src/orders get', 'request POST /orders -> src/orders create (20000)',
    'schedule Nightly -> src/nightly run', 'schedule Hourly -> src/hourly run', 'consumer scan.handler -> src/scan handler',
  ]));

  it('are asked where they have a URL, and start by themselves where nothing is said', () => assert.deepEqual(written(`
    export const open = new sst.aws.Function('Open', { url: true, handler: 'src/open.handler', environment: { A: 'x.y z' } });
    export const closed = new sst.aws.Function<Options>("Closed", { handler: "src/closed.handler", url: false });
    export const worker = new sst.cloudflare.Worker('Worker', { handler: './src/worker.ts', url: true });
  `), ['request Open -> src/open handler', 'unknown -> src/closed handler', 'unknown -> ./src/worker default']));

  it('are known as stacks had them before', () => assert.deepEqual(written(`
    import { Api, Cron, Queue } from 'sst/constructs';
    const api = new Api(stack, 'Api', { routes: { 'GET /notes': 'services/functions/notes.list', 'POST /notes': { function: { handler: 'services/functions/notes.create' } } } });
    new Queue(stack, 'Jobs', { consumer: 'services/functions/jobs.handler' });
    new Cron(stack, 'Daily', { schedule: 'rate(1 day)', job: 'services/functions/daily.main' });
  `), [
    'request GET /notes -> services/functions/notes list', 'request POST /notes -> services/functions/notes create', 'consumer jobs.handler -> services/functions/jobs handler', 'schedule Daily -> services/functions/daily main',
  ]));
});
