// shows: timeout
import { addJobAdhoc, makeWorkerUtils, quickAddJob, run, runTaskList, type Task, type WorkerUtils } from 'graphile-worker';

const connectionString = 'postgres://db/jobs';

export const mail: Task = async (payload, helpers) => {
  await fetch('http://mailer/mails');
//      ^^^^^ out http sync GET mailer/mails, 300000 ms
  await helpers.addJob('audit', { payload });
//              ^^^^^^ out enqueue async audit, no timeout
};

export async function enqueue(id: string, given: WorkerUtils) {
  await quickAddJob({ connectionString }, 'mail', { id });
//      ^^^^^^^^^^^ out enqueue async mail, no timeout
  await addJobAdhoc({ connectionString }, 'mail', { id });
//      ^^^^^^^^^^^ out enqueue async mail, no timeout
  const utils = await makeWorkerUtils({ connectionString });
  await utils.addJob('mail', { id });
//            ^^^^^^ out enqueue async mail, no timeout
  await given.addJobs([{ identifier: 'mail', payload: { id } }, { identifier: 'audit', payload: { id } }]);
//            ^^^^^^^ out enqueue async mail | audit, no timeout
}

export async function start() {
  const runner = await run({
//                     ^^^ in enqueue async report
    connectionString,
    taskList: {
      report: async () => {
        await fetch('http://reports/new');
//            ^^^^^ out http sync GET reports/new, 300000 ms
      },
    },
  });
  await runner.addJob('report', {});
//             ^^^^^^ out enqueue async report, no timeout
}

export const list = (pool: object) => runTaskList({}, { audit: mail, mail }, pool);
//                                    ^^^^^^^^^^^ in enqueue async audit | mail
