import { Queue, getWorkersStatus } from 'groupmq';

class Worker {
  add(options: { groupId: string }): string {
    return options.groupId;
  }
}

new Worker().add({ groupId: 'one' });
export const isQueue = (value: unknown) => value instanceof Queue;
export const status = getWorkersStatus([]);
