import { FatalError, sleep } from 'workflow';

function start(name: string): string {
  return name;
}

export async function rest() {
  start('bill');
  await sleep('1d');
  throw new FatalError('no');
}
