import { HatchetClient } from '@hatchet-dev/typescript-sdk';

const runner = { runNoWait: (name: string) => name };

export async function start() {
  runner.runNoWait('resize');
  const worker = await HatchetClient.init().worker('one', { workflows: [] });
  await worker.start();
}
