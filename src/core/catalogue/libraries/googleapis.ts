import { library } from '../library';

const call = { category: 'saas', style: 'sync', payload: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 'none', defaultRetries: 3, callback: 'arg[last]' } as const;
const mail = { ...call, category: 'email', operation: 'send', target: "'gmail.googleapis.com'", duration: { band: 'slow', ms: [200, 3000], source: 'e-mail API, usually 0.1 to 3 s' } } as const;
const verbs = '{get,list,create,insert,update,patch,delete,copy,move,watch,batchUpdate,batchGet,append,clear,send,export,search,query,import,trash,modify,generateIds,stop,aggregatedList}';

export const googleapis = library({
  name: 'googleapis', packages: { googleapis: '>=27', '@googleapis/*': '>=0.1' }, checked: '188.0.0', docs: 'https://github.com/googleapis/google-api-nodejs-client#readme',
  types: { Api: { made: ['google.*', 'drive', 'sheets', 'calendar', 'docs', 'youtube', 'oauth2', 'people', 'admin', 'androidpublisher'] }, Gmail: { made: ['google.gmail', 'gmail'], extends: ['Api'] } },
  calls: {
    'Gmail.users.messages.send': mail, 'Gmail.users.drafts.send': mail,
    [`Api.*.${verbs}`]: { ...call, target: 'googleapis.com/{members}' },
    [`Api.*.*.${verbs}`]: { ...call, target: 'googleapis.com/{members}' },
    [`Api.*.*.*.${verbs}`]: { ...call, target: 'googleapis.com/{members}' },
  },
});
