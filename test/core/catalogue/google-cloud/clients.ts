// shows: timeout, waiting
import { KeyManagementServiceClient } from '@google-cloud/kms';
import { SecretManagerServiceClient, v1 } from '@google-cloud/secret-manager';
import { ClusterManagerClient } from '@google-cloud/container';
import * as run from '@google-cloud/run';

const keys = new KeyManagementServiceClient();
const secrets = new SecretManagerServiceClient();
const older = new v1.SecretManagerServiceClient();
const jobs = new run.JobsClient();

export async function load(name: string, plaintext: Buffer) {
  await keys.encrypt({ name, plaintext }, { timeout: 3000 });
//           ^^^^^^^ out saas sync encrypt, 3000 ms, awaited
  const [version] = await secrets.accessSecretVersion({ name });
//                                ^^^^^^^^^^^^^^^^^^^ out saas sync accessSecretVersion, timeout unknown, awaited
  await older.getSecret({ name });
//            ^^^^^^^^^ out saas sync getSecret, timeout unknown, awaited
  await new ClusterManagerClient().listClusters({ parent: name });
//                                 ^^^^^^^^^^^^ out saas sync listClusters, timeout unknown, awaited
  const [operation] = await jobs.runJob({ name });
//                               ^^^^^^ out saas sync runJob, timeout unknown, awaited
  const [done] = await operation.promise();
//                               ^^^^^^^ out saas sync runJob, no timeout, awaited
  return [version, done];
}
