import { reaches } from '../rows';

const create = "import { create } from './orders';";
const schedule = (name: string): string => `schedule: ${name} > create > axios.post`;

describe('Entry points: schedules', () => {
  reaches('node-cron', schedule('0 * * * *'), `import cron from 'node-cron'; ${create} cron.schedule('0 * * * *', async () => { await create(); });`);
  reaches('node-cron by reference', 'schedule: 0 * * * * > axios.post', `import * as cron from 'node-cron'; ${create} cron.schedule('0 * * * *', create);`);
  reaches('cron', schedule('0 * * * *'), `import { CronJob } from 'cron'; ${create} new CronJob('0 * * * *', async () => { await create(); }, null, true);`);
  reaches('cron from options', schedule('0 * * * *'), `import { CronJob } from 'cron'; ${create} CronJob.from({ cronTime: '0 * * * *', onTick: async () => { await create(); }, start: true });`);
  reaches('croner', schedule('0 * * * *'), `import { Cron } from 'croner'; ${create} new Cron('0 * * * *', { name: 'x' }, async () => { await create(); });`);
  reaches('node-schedule', schedule('0 * * * *'), `import schedule from 'node-schedule'; ${create} schedule.scheduleJob('0 * * * *', async () => { await create(); });`);
  reaches('node-schedule with a name', schedule('0 * * * *'), `import { scheduleJob } from 'node-schedule'; ${create} scheduleJob('hourly', '0 * * * *', async () => { await create(); });`);
  reaches('toad-scheduler', 'schedule: hourly > create > axios.post', `import { AsyncTask, SimpleIntervalJob, ToadScheduler } from 'toad-scheduler'; ${create} const scheduler = new ToadScheduler(); const task = new AsyncTask('hourly', async () => { await create(); }); scheduler.addSimpleIntervalJob(new SimpleIntervalJob({ minutes: 1 }, task));`);
  reaches('setInterval at start-up', 'schedule: main.ts > create > axios.post', `${create} setInterval(async () => { await create(); }, 60_000);`);
  reaches('setInterval by reference in a function', 'schedule: start > axios.post', `${create} export function start() { setInterval(create, 60_000); }`);
  reaches('Bree runs files', 'startup: src/jobs/hourly.ts > create > axios.post', `
    import Bree from 'bree'; const bree = new Bree({ jobs: [{ name: 'hourly', cron: '0 * * * *' }] }); await bree.start();
    // file: src/jobs/hourly.ts
    import { create } from '../orders';
    await create();
  `);
  reaches('Deno.cron', schedule('hourly'), `${create} Deno.cron('hourly', '0 * * * *', async () => { await create(); });`);
  reaches('repeated setTimeout', 'schedule: tick > create > axios.post | startup: src/main.ts > tick > create > axios.post', `${create} async function tick() { await create(); setTimeout(tick, 1000); } tick();`);
  reaches('repeated setTimeout of a static method', 'schedule: Beat.tick > create > axios.post', `${create} export class Beat { static async tick() { await create(); setTimeout(Beat.tick, 1000); } }`);
  reaches('what a function of a module gives', 'schedule: start > create > axios.post', `${create} async function tick() { await create(); } const pick = (slow: boolean) => (slow ? undefined : tick); export function start() { const beat = pick(false); setInterval(beat, 60_000); }`);
  reaches('a schedule of a set is none', 'unknown: create', `${create} const plan = { schedule(when: string, run: () => void) { return [when, run]; } }; export const set = () => plan.schedule('x', place); async function place() { await create(); }`);
});
