import { library } from '../library';

const call = { category: 'database', style: 'sync', target: '{receiver.base}/{arg[0]} | receiver.base', callback: 'arg[last]', timeout: 'receiver.timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const ldap = library({
  name: 'ldapjs', packages: { ldapjs: '>=1 <4', ldapts: '>=1 <10' }, checked: '3.0.7, ldapts 9.2.0', docs: 'https://github.com/ldapjs/node-ldapjs/blob/main/docs/client.md', system: 'ldap',
  types: { Client: { made: ['createClient', 'new Client'], base: 'made[0].url | made[0].url[*]', timeout: 'made[0].timeout' } },
  calls: {
    'Client.{bind,bindSASL,search,searchPaginated,searchReturnAll,add,modify,modifyDN,del,compare,exop}': call,
    'Client.{starttls,startTLS}': { ...call, target: 'receiver.base' },
  },
});
