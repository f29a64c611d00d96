// shows: timeout, waiting
import { createClient, createWorker } from 'celery-node';

const client = createClient('amqp://rabbitmq', 'redis://redis');
const worker = createWorker('amqp://rabbitmq', 'redis://redis');

export async function run(first: number, second: number) {
  const task = client.createTask('tasks.add');
  task.delay(first, second);
//     ^^^^^ out enqueue async tasks.add, no timeout, floating
  client.sendTask('tasks.mail', [first]);
//       ^^^^^^^^ out enqueue async tasks.mail, no timeout, floating
  const result = task.applyAsync([first, second]);
//                    ^^^^^^^^^^ out enqueue async tasks.add, no timeout, awaited
  await result.get(5000);
//             ^^^ out enqueue sync tasks.add, 5000 ms, awaited
  return client.createTask('tasks.add').applyAsync([first, second]).get();
//                                      ^^^^^^^^^^ out enqueue async tasks.add, no timeout, returned
//                                                                  ^^^ out enqueue sync tasks.add, no timeout, returned
}

worker.register('tasks.add', async (first: number) => {
//     ^^^^^^^^ in enqueue async tasks.add
  await fetch(`http://sums/${first}`);
//      ^^^^^ out http sync GET sums/${first}, 300000 ms, awaited
});
