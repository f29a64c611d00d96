// shows: timeout
import { executeChild, getExternalWorkflowHandle, proxyActivities, sleep, startChild } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';

interface Activities {
  charge(id: string): Promise<string>;
}

const { charge } = proxyActivities<Activities>({ startToCloseTimeout: '1 minute' });
const slow = proxyActivities<Activities>({ scheduleToCloseTimeout: '2 hours', retry: { maximumAttempts: 3 } });

export async function bill(id: string) {
  await charge(id);
//      ^^^^^^ out enqueue sync charge, 60000 ms
  await slow.charge(id);
//           ^^^^^^ out enqueue sync charge, 7200000 ms
  await sleep('1 day');
  await executeChild('ship', { args: [id], taskQueue: 'shipping' });
//      ^^^^^^^^^^^^ out enqueue sync shipping/ship, no timeout
  const child = await startChild(remind, { args: [id] });
//                    ^^^^^^^^^^ out enqueue async remind, no timeout
  await child.signal('paid');
//            ^^^^^^ out enqueue async paid, no timeout
  await child.result();
//            ^^^^^^ out enqueue sync remind, no timeout
  await getExternalWorkflowHandle(id).signal('billed');
//                                    ^^^^^^ out enqueue async billed, no timeout
}

export async function remind(id: string) {
  return id;
}

export async function start() {
  const worker = await Worker.create({
//                            ^^^^^^ in enqueue async orders
    taskQueue: 'orders',
    activities: {
      charge: async (id: string) => {
        await fetch(`http://billing/charges/${id}`, { method: 'POST' });
//            ^^^^^ out http sync POST billing/charges/${id}, 300000 ms
      },
    },
  });
  await worker.run();
}
