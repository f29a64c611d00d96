import { library } from '../library';

const call = { category: 'saas', style: 'sync', payload: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 'none', defaultRetries: 0, callback: 'arg[last]' } as const;
// The client tries again by itself what it sends as GET, PUT or DELETE.
const repeated = { ...call, defaultRetries: 3 } as const;
const mail = { ...call, category: 'email', operation: 'send', target: "'gmail.googleapis.com'", duration: { band: 'slow', ms: [200, 3000], source: 'e-mail API, usually 0.1 to 3 s' } } as const;
const posted = '{create,insert,patch,copy,move,watch,batchUpdate,append,clear,send,search,query,import,trash,modify,stop}';
const others = '{get,list,update,delete,batchGet,export,generateIds,aggregatedList}';
const target = 'googleapis.com/{members}';

export const googleapis = library({
  name: 'googleapis', packages: { googleapis: '>=27', '@googleapis/*': '>=0.1' }, checked: '188.0.0', docs: 'https://github.com/googleapis/google-api-nodejs-client#readme',
  types: { Api: { made: ['google.*', 'drive', 'sheets', 'calendar', 'docs', 'youtube', 'oauth2', 'people', 'admin', 'androidpublisher'] }, Gmail: { made: ['google.gmail', 'gmail'], extends: ['Api'] } },
  calls: {
    'Gmail.users.messages.send': mail, 'Gmail.users.drafts.send': mail,
    [`Api.*.${posted}`]: { ...call, target }, [`Api.*.*.${posted}`]: { ...call, target }, [`Api.*.*.*.${posted}`]: { ...call, target },
    [`Api.*.${others}`]: { ...repeated, target }, [`Api.*.*.${others}`]: { ...repeated, target }, [`Api.*.*.*.${others}`]: { ...repeated, target },
    '{Api.*.*,Api.*.*.*,Api.*.*.*.*}': { ...call, target, promised: true },
  },
});
