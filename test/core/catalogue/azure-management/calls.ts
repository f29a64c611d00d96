// shows: timeout
import { ComputeManagementClient } from '@azure/arm-compute';
import { StorageManagementClient } from '@azure/arm-storage';
import { DefaultAzureCredential } from '@azure/identity';

const compute = new ComputeManagementClient(new DefaultAzureCredential(), 'subscription');
const storage = new StorageManagementClient(new DefaultAzureCredential(), 'subscription');

export async function start(name: string) {
  await compute.virtualMachines.beginStartAndWait('shop', name);
//                              ^^^^^^^^^^^^^^^^^ out saas sync virtualMachines.beginStartAndWait, no timeout
  const poller = await compute.virtualMachines.beginDeallocate('shop', name);
//                                             ^^^^^^^^^^^^^^^ out saas async virtualMachines.beginDeallocate, no timeout
  await poller.pollUntilDone();
//             ^^^^^^^^^^^^^ out saas sync virtualMachines.beginDeallocate, no timeout
  await compute.virtualMachines.get('shop', name);
//                              ^^^ out saas sync virtualMachines.get, no timeout
  await compute.virtualMachines.start('shop', name);
//                              ^^^^^ out saas sync virtualMachines.start, no timeout
  for await (const account of storage.storageAccounts.list()) console.log(account);
//                                                    ^^^^ out saas sync storageAccounts.list, no timeout
}
