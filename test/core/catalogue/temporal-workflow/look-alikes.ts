import { condition, defineSignal, setHandler, sleep } from '@temporalio/workflow';

export const paid = defineSignal('paid');

const play = { startChild: (name: string) => name };

export async function wait() {
  let done = false;
  setHandler(paid, () => {
    done = true;
  });
  play.startChild('ship');
  await sleep('1 minute');
  await condition(() => done, '1 day');
}
