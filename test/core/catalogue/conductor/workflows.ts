// shows: timeout
import { orkesConductorClient, TaskManager, WorkflowExecutor } from '@io-orkes/conductor-javascript';

export async function start(id: string) {
  const client = await orkesConductorClient({ serverUrl: 'http://conductor:8080/api' });
  const executor = new WorkflowExecutor(client);
  const started = await executor.startWorkflow({ name: 'bill', version: 1, input: { id } });
//                               ^^^^^^^^^^^^^ out enqueue async bill, no timeout
  await executor.executeWorkflow({ name: 'bill', version: 1 }, 'bill', 1, id);
//               ^^^^^^^^^^^^^^^ out enqueue sync bill, no timeout
  await executor.getWorkflow(started, true);
//               ^^^^^^^^^^^ out enqueue sync ${target}, no timeout
  const manager = new TaskManager(client, [{
//                ^^^ in enqueue async charge
    taskDefName: 'charge',
    execute: async () => {
      await fetch('http://billing/charges');
//          ^^^^^ out http sync GET billing/charges, 300000 ms
      return { status: 'COMPLETED' as const };
    },
  }]);
  manager.startPolling();
}
