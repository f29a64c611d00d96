import { type CalculateStats } from 'wasp/server/jobs';
import type { CreateTask, GetTasks } from 'wasp/server/operations';
import { type PaymentsWebhook } from 'wasp/server/api';

export const createTask: CreateTask<{ text: string }, void> = async ({ text }) => {
// < entry request createTask
  await fetch(`http://tasks/tasks?text=${text}`, { method: 'POST' });
//      ^^^^^ out http sync POST tasks/tasks
};
export const getTasks = (async () => (await fetch('http://tasks/tasks')).json()) satisfies GetTasks;
//                                          ^^^^^ out http sync GET tasks/tasks
// < entry request getTasks
export const work: CalculateStats<never, void> = async () => { await fetch('http://stats/stats'); };
//                                                                   ^^^^^ out http sync GET stats/stats
export const webhook: PaymentsWebhook = async (request, response) => { response.json(await (await fetch('http://payments/events')).json()); };
//                                                                                                ^^^^^ out http sync GET payments/events
// < entry request webhook
