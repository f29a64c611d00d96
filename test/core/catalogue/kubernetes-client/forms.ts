import * as k8s from '@kubernetes/client-node';
import { BatchV1Api, Exec, KubeConfig } from '@kubernetes/client-node';

const config = new KubeConfig();
config.loadFromDefault();
const core = config.makeApiClient(k8s.CoreV1Api);

class Runners {
  private readonly apps: k8s.AppsV1Api;
  constructor() {
    const own = new k8s.KubeConfig();
    own.loadFromCluster();
    this.apps = own.makeApiClient(k8s.AppsV1Api);
  }
  async stop(name: string) {
    await this.apps.deleteNamespacedDeployment({ name, namespace: 'runners' });
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ out saas sync kubernetes
  }
}

export async function start(batch: BatchV1Api, runners: Runners) {
  const pods = await core.listNamespacedPod({ namespace: 'runners' });
//                        ^^^^^^^^^^^^^^^^^ out saas sync kubernetes
  await batch.createNamespacedJob({ namespace: 'runners', body: {} });
//            ^^^^^^^^^^^^^^^^^^^ out saas sync kubernetes
  await new Exec(config).exec('runners', 'one', 'main', ['ls'], null, null, null, false);
//                       ^^^^ out saas async kubernetes
  await runners.stop('one');
  return pods;
}
