// shows: timeout
import { getRun, resumeHook, start } from 'workflow/api';

async function bill(id: string) {
  'use workflow';
  return id;
}

export async function run(id: string) {
  const started = await start(bill, [id]);
//                      ^^^^^ out enqueue async bill, no timeout
  await resumeHook('token', { id });
//      ^^^^^^^^^^ out enqueue async token, no timeout
  await getRun(started.runId).cancel();
//                            ^^^^^^ out enqueue sync ${target}, no timeout
}
