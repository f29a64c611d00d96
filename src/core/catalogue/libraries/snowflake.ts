import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'snowflake'", payload: 'arg[0].sqlText', returns: 'value', callback: 'arg[0].complete', timeout: 'arg[0].timeout', defaultTimeout: 'none', duration: { band: 'slow', ms: [500, 60_000], source: 'runs the statement to its end' } } as const;

export const snowflake = library({
  name: 'snowflake-sdk', packages: { 'snowflake-sdk': '>=1 <4' }, checked: '3.3.0', docs: 'https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver', system: 'snowflake',
  types: {
    Connection: { made: ['createConnection', 'Pool.use:callback[0]', 'Pool.acquire'], base: '{made[0].account}/{made[0].database} | made[0].account | made.receiver.base' },
    Pool: { made: ['createPool'], base: '{made[0].account}/{made[0].database} | made[0].account' },
  },
  calls: {
    'Connection.execute': { ...query, switches: [{ when: 'arg[0].asyncExec', is: true, then: { style: 'async', duration: { band: 'instant', ms: [100, 1000], source: 'statement accepted' } } }] },
    'Connection.{connect,connectAsync}': { ...query, callback: 'arg[0]', payload: 'arg[0]', timeout: 'made[0].timeout', duration: { band: 'slow', ms: [300, 5000], source: 'login' } },
    'Connection.getResultsFromQueryId': { ...query, waits: true, returns: 'promise' },
    'Connection.{getQueryStatus,getQueryStatusThrowIfError}': { ...query, returns: 'promise', duration: { band: 'instant', ms: [50, 500], source: 'status only' } },
    'Connection.fetchResult': query,
    'Pool.use': { runs: 'arg[0]', runsWhen: 'now' },
  },
});
