import { library } from '../library';

const call = { category: 'storage', style: 'sync', target: '{sibling.access[0].host}/{arg[1]} | sibling.access[0].host | arg[1]', timeout: 'made[0]', defaultTimeout: 30_000, defaultRetries: 0 } as const;

export const basicFtp = library({
  name: 'basic-ftp', packages: { 'basic-ftp': '>=4 <7', 'ssh2-sftp-client': '>=5' }, checked: '6.2.6', docs: 'https://github.com/patrickjuchli/basic-ftp#readme',
  types: { Client: { made: ['new Client', 'new default'] } },
  calls: {
    'Client.{access,connect}': { ...call, target: 'arg[0].host' },
    'Client.{uploadFrom,appendFrom,downloadTo,put,get,fastPut,fastGet}': call,
    'Client.{list,ensureDir,remove,removeDir,cd,size,rename,mkdir,delete,exists}': { ...call, target: '{sibling.access[0].host}/{arg[0]} | arg[0]' },
  },
});
