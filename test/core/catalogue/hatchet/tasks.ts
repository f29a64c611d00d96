// shows: timeout
import { Hatchet, HatchetClient } from '@hatchet-dev/typescript-sdk';

const hatchet = HatchetClient.init();

export const resize = hatchet.task({
//                            ^^^^ in enqueue async resize
  name: 'resize',
  fn: async (input: { id: string }) => {
    await fetch(`http://images/${input.id}`);
//        ^^^^^ out http sync GET images/${id}, 300000 ms
  },
});

export const flow = hatchet.workflow({ name: 'bill' });
flow.task({
//   ^^^^ in enqueue async bill
  name: 'charge',
  fn: async () => {
    await fetch('http://billing/charges');
//        ^^^^^ out http sync GET billing/charges, 300000 ms
  },
});

export async function start(id: string) {
  await resize.run({ id });
//             ^^^ out enqueue sync resize, no timeout
  await resize.runAndWait({ id });
//             ^^^^^^^^^^ out enqueue sync resize, no timeout
  const run = await resize.runNoWait({ id });
//                         ^^^^^^^^^ out enqueue async resize, no timeout
  await run.result();
//          ^^^^^^ out enqueue sync resize, no timeout
  await flow.schedule(new Date(), { id });
//           ^^^^^^^^ out enqueue async bill, no timeout
  await flow.delay(60, { id } as never);
//           ^^^^^ out enqueue async bill, no timeout
  await flow.cron('daily', '0 6 * * *', { id });
//           ^^^^ out enqueue async bill, no timeout
  await hatchet.events.push('order.created', { id });
//                     ^^^^ out publish async order.created, no timeout
  await Hatchet.init().runNoWait('bill', { id }, {});
//                     ^^^^^^^^^ out enqueue async bill, no timeout
}
