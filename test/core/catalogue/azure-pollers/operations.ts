// shows: timeout, waiting
import { KeyClient } from '@azure/keyvault-keys';
import { DefaultAzureCredential } from '@azure/identity';

const keys = new KeyClient('https://shop.vault.azure.net', new DefaultAzureCredential());

export async function run(name: string) {
  const poller = await keys.beginDeleteKey(name);
//                          ^^^^^^^^^^^^^^ out enqueue async beginDeleteKey, no timeout, awaited
  return poller.pollUntilDone();
//              ^^^^^^^^^^^^^ out enqueue sync beginDeleteKey, no timeout, returned
}
