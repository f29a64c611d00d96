import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "'raw'", payload: 'arg[0]', defaultTimeout: 60_000, defaultRetries: 5 } as const;

export const slonik = library({
  name: 'slonik', packages: { slonik: '>=22 <51', '@silverhand/slonik': '*' }, checked: '49.10.9', docs: 'https://github.com/gajus/slonik#readme', system: 'postgresql',
  types: {
    DatabasePool: { made: ['createPool'], extends: ['CommonQueryMethods'] },
    DatabasePoolConnection: { made: ['DatabasePool.connect:callback[0]'], extends: ['CommonQueryMethods'] },
    DatabaseTransactionConnection: { made: ['CommonQueryMethods.transaction:callback[0]'], extends: ['CommonQueryMethods'] },
    CommonQueryMethods: {},
  },
  calls: {
    'CommonQueryMethods.{any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query,stream}': query,
    'CommonQueryMethods.transaction': { runs: 'arg[0]', runsWhen: 'now' },
    'DatabasePool.connect': { runs: 'arg[0]', runsWhen: 'now' },
  },
});
