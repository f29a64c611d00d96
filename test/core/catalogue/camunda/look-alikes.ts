import { Camunda8 } from '@camunda8/sdk';

class Office {
  createProcessInstance(name: string): string {
    return name;
  }
}

export function make() {
  new Office().createProcessInstance('bill');
  return new Camunda8().getZeebeGrpcApiClient();
}
