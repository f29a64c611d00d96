// shows: timeout
import { batch, runs, schedules, task, tasks } from '@trigger.dev/sdk';
import { schemaTask } from '@trigger.dev/sdk/v3';

export const resize = task({
//                    ^^^^ in enqueue async resize
  id: 'resize',
  run: async (payload: { id: string }) => {
    await fetch(`http://images/${payload.id}`, { method: 'PUT' });
//        ^^^^^ out http sync PUT images/${id}, 300000 ms
  },
});

export const mail = schemaTask({ id: 'mail', schema: undefined as never, run: async () => undefined });
//                  ^^^^^^^^^^ in enqueue async mail

export const daily = schedules.task({
  id: 'daily',
  cron: '0 6 * * *',
  run: async () => {
// < entry schedule 0 6 * * *
    await resize.triggerAndWait({ id: 'one' });
//               ^^^^^^^^^^^^^^ out enqueue sync resize, no timeout
    await resize.batchTriggerAndWait([{ payload: { id: 'one' } }]);
//               ^^^^^^^^^^^^^^^^^^^ out enqueue sync resize, no timeout
  },
});

export async function start(id: string) {
  const handle = await tasks.trigger('resize', { id });
//                           ^^^^^^^ out enqueue async resize, 300000 ms
  await tasks.batchTrigger('mail', [{ payload: { id } }]);
//            ^^^^^^^^^^^^ out enqueue async mail, 300000 ms
  await resize.trigger({ id });
//             ^^^^^^^ out enqueue async resize, 300000 ms
  await mail.batchTrigger([{ payload: { id } }]);
//           ^^^^^^^^^^^^ out enqueue async mail, 300000 ms
  await batch.trigger([{ id: 'resize', payload: { id } }, { id: 'mail', payload: { id } }]);
//            ^^^^^^^ out enqueue async resize | mail, 300000 ms
  await batch.triggerByTask([{ task: resize, payload: { id } }]);
//            ^^^^^^^^^^^^^ out enqueue async resize, 300000 ms
  await tasks.triggerAndWait('resize', { id });
//            ^^^^^^^^^^^^^^ out enqueue sync resize, no timeout
  await schedules.create({ task: 'daily', cron: '0 7 * * *', deduplicationKey: id });
//                ^^^^^^ out enqueue async daily, 300000 ms
  await runs.poll(handle.id);
//           ^^^^ out enqueue sync ${target}, no timeout
  return runs.retrieve(handle.id);
//            ^^^^^^^^ out enqueue sync ${target}, 300000 ms
}
