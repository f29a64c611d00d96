import * as restate from '@restatedev/restate-sdk';

const phone = { genericCall: (name: string) => name };

export async function rest(context: restate.Context) {
  phone.genericCall('audit');
  await context.sleep(1000);
  throw new restate.TerminalError('no');
}
