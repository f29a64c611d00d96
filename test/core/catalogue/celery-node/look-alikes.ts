import { createClient } from 'celery-node';

const client = createClient('amqp://rabbitmq');
const task = client.createTask('tasks.add');

class Timer {
  delay(milliseconds: number): number {
    return milliseconds;
  }
}

new Timer().delay(5);
export const kept = [task];
export const down = client.disconnect();
