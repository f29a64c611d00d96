import { CronJob } from 'cron';
import cron from 'node-cron';

cron.schedule('*/5 * * * *', async () => {
// < entry schedule */5 * * * *
  await fetch('http://orders/orders');
//      ^^^^^ out http sync GET orders/orders
});

export const job = new CronJob('0 0 * * *', () => undefined);
// < entry schedule 0 0 * * *
