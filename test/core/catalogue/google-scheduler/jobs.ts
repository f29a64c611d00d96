// shows: timeout
import { CloudSchedulerClient } from '@google-cloud/scheduler';
import { ExecutionsClient } from '@google-cloud/workflows';

const scheduler = new CloudSchedulerClient();
const executions = new ExecutionsClient();
const location = 'projects/shop/locations/europe-west1';

export async function start(id: string) {
  await scheduler.createJob({ parent: location, job: { name: `${location}/jobs/remind`, schedule: '0 6 * * *', httpTarget: { uri: 'https://shop.example/remind' } } });
//                ^^^^^^^^^ out enqueue async remind, 600000 ms
  await scheduler.runJob({ name: `${location}/jobs/remind` });
//                ^^^^^^ out enqueue async remind, 600000 ms
  await scheduler.pauseJob({ name: `${location}/jobs/remind` });
//                ^^^^^^^^ out enqueue sync remind, 600000 ms
  const [execution] = await executions.createExecution({ parent: executions.workflowPath('shop', 'europe-west1', 'bill'), execution: { argument: id } });
//                                     ^^^^^^^^^^^^^^^ out enqueue async bill, 600000 ms
  await executions.createExecution({ parent: `${location}/workflows/bill` });
//                 ^^^^^^^^^^^^^^^ out enqueue async bill, 600000 ms
  return executions.getExecution({ name: execution.name });
//                  ^^^^^^^^^^^^ out enqueue sync ${target}, 600000 ms
}
