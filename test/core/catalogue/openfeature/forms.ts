// shows: timeout, waiting
import { FlagdProvider } from '@openfeature/flagd-provider';
import { OpenFeature } from '@openfeature/server-sdk';

const client = OpenFeature.getClient();

export async function everyForm(key: string) {
  await OpenFeature.setProviderAndWait(new FlagdProvider());
//                  ^^^^^^^^^^^^^^^^^^ out saas sync flagd, no timeout, awaited
  OpenFeature.setProvider(new FlagdProvider());
//            ^^^^^^^^^^^ out saas async flagd, no timeout, floating
  await client.getBooleanValue('open', false);
//             ^^^^^^^^^^^^^^^ out saas sync open, no timeout, awaited
  await client.getStringDetails(key, 'none');
//             ^^^^^^^^^^^^^^^^ out saas sync ${key}, no timeout, awaited
  return client.getNumberValue('limit', 1);
//              ^^^^^^^^^^^^^^ out saas sync limit, no timeout, returned
}
