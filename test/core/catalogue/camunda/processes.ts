// shows: timeout
import { Camunda8 } from '@camunda8/sdk';
import { ZBClient } from 'zeebe-node';

const zeebe = new Camunda8().getZeebeGrpcApiClient();
const rest = new Camunda8().getCamundaRestClient();
const older = new ZBClient('zeebe:26500');

export async function start(id: string) {
  await zeebe.createProcessInstance({ bpmnProcessId: 'bill', variables: { id } });
//            ^^^^^^^^^^^^^^^^^^^^^ out enqueue async bill, no timeout
  await zeebe.createProcessInstanceWithResult({ bpmnProcessId: 'bill', variables: { id }, requestTimeout: 20_000 });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ out enqueue sync bill, 20000 ms
  await zeebe.publishMessage({ name: 'paid', correlationKey: id, variables: {}, timeToLive: 1000 });
//            ^^^^^^^^^^^^^^ out publish async paid, no timeout
  await rest.broadcastSignal({ signalName: 'stop', variables: {} });
//           ^^^^^^^^^^^^^^^ out publish async stop, no timeout
  await rest.correlateMessage({ name: 'paid', correlationKey: id, variables: {} });
//           ^^^^^^^^^^^^^^^^ out publish sync paid, no timeout
  await rest.createProcessInstance({ processDefinitionId: 'bill', awaitCompletion: true, variables: {} } as never);
//           ^^^^^^^^^^^^^^^^^^^^^ out enqueue sync bill, no timeout
  await older.createProcessInstance({ bpmnProcessId: 'bill', variables: {} });
//            ^^^^^^^^^^^^^^^^^^^^^ out enqueue async bill, no timeout
}

older.createWorker({
//    ^^^^^^^^^^^^ in enqueue async charge
  taskType: 'charge',
  taskHandler: async (job) => {
    await fetch(`http://billing/charges/${job.key}`);
//        ^^^^^ out http sync GET billing/charges/${key}, 300000 ms
    return job.complete();
  },
});

rest.createJobWorker({
//   ^^^^^^^^^^^^^^^ in enqueue async mail
  type: 'mail', worker: 'mails', timeout: 1000, maxJobsToActivate: 1,
  jobHandler: async (job) => job.complete(),
});
