import { library } from '../library';

const request = { handler: 'arg[1]', entry: 'request', target: 'arg[0]' } as const;

/** Code of a Parse Server sees `Parse` as a global. Who saves, reads or logs in waits for the triggers, those behind it too. */
export const parse = library({
  name: 'parse', packages: { parse: '>=3 <9' }, checked: '8.6.0', docs: 'https://docs.parseplatform.org/cloudcode/guide/', globals: ['Parse'],
  types: { Cloud: { values: ['Cloud', 'default.Cloud', 'Parse.Cloud'] } },
  calls: {
    'Cloud.define': request,
    'Cloud.{beforeSave,afterSave,beforeDelete,afterDelete,beforeFind,afterFind,beforeLogin,afterLogin,beforePasswordResetRequest,beforeSubscribe}': request,
    'Cloud.job': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', handler: 'arg[1]', entry: 'consumer', target: 'arg[0]' },
    'Cloud.httpRequest': { category: 'http', style: 'sync', url: 'arg[0].url', method: "arg[0].method | 'GET'", payload: 'arg[0].body', defaultTimeout: 'none', defaultRetries: 0 },
  },
});
