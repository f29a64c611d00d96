// shows: timeout, waiting
import { init } from '@launchdarkly/node-server-sdk';

const client = init('key');

export async function everyForm(user: { key: string }) {
  await client.waitForInitialization({ timeout: 5 });
//             ^^^^^^^^^^^^^^^^^^^^^ out saas sync app.launchdarkly.com, no timeout, awaited
  client.track('bought', user);
//       ^^^^^ out saas async bought, no timeout, callback
  client.identify(user);
//       ^^^^^^^^ out saas async ${user}, no timeout, callback
  await client.flush();
//             ^^^^^ out saas sync app.launchdarkly.com, no timeout, awaited
}
