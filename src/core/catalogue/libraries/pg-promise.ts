import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'postgresql'", payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const pgPromise = library({
  name: 'pg-promise', packages: { 'pg-promise': '>=8 <13' }, checked: '12.7.1', docs: 'https://vitaly-t.github.io/pg-promise/', system: 'postgresql',
  types: {
    Main: { made: ['default()'] },
    Database: { made: ['Main()'], base: 'made[0].database | made[0].connectionString | made[0].host | made[0]', timeout: 'made[0].query_timeout | made[0].statement_timeout' },
    IDatabase: { extends: ['Database'] }, IMain: { extends: ['Main'] },
    Task: { made: ['{Database,Task}.{task,taskIf,tx,txIf}:callback[0]', 'Database.connect'], extends: ['Database'], base: 'made.receiver.base', timeout: 'made.receiver.timeout' }, ITask: { extends: ['Task'] },
  },
  calls: {
    'Database.{any,one,none,many,oneOrNone,manyOrNone,result,query,multi,multiResult,func,proc,map,each,stream}': query,
    'Database.{task,taskIf,tx,txIf}': { runs: 'arg[last]', runsWhen: 'now' },
  },
});
