// shows: timeout
import { Client, logger, type Task, type TaskService } from 'camunda-external-task-client-js';

const client = new Client({ baseUrl: 'http://camunda:8080/engine-rest', use: logger });

client.subscribe('charge', async ({ task, taskService }) => {
//     ^^^^^^^^^ in enqueue async charge
  await fetch(`http://billing/charges/${task.id}`);
//      ^^^^^ out http sync GET billing/charges/${id}, 300000 ms
  await taskService.complete(task);
});
client.subscribe('mail', { lockDuration: 500 }, async () => undefined);
//     ^^^^^^^^^ in enqueue async mail
export async function finish(task: Task, work: TaskService) {
  await work.complete(task);
//           ^^^^^^^^ out http sync POST camunda/external-task/complete, no timeout
}
