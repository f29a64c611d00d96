import { CloudSchedulerClient } from '@google-cloud/scheduler';

class Calendar {
  createJob(name: string): string {
    return name;
  }
}

export async function stop() {
  new Calendar().createJob('remind');
  const scheduler = new CloudSchedulerClient();
  scheduler.jobPath('shop', 'europe-west1', 'remind');
  await scheduler.close();
}
