import { library } from '../library';

const host = 'sibling.access[0].host | sibling.connect[0].host | sibling.connect[0]';
const call = { category: 'storage', style: 'sync', target: `{sibling.access[0].host}/{arg[1]} | {sibling.connect[0].host}/{arg[1]} | ${host} | arg[1]`, timeout: 'made[0]', defaultTimeout: 30_000, defaultRetries: 0 } as const;

export const basicFtp = library({
  name: 'basic-ftp', packages: { 'basic-ftp': '>=4 <7' }, checked: '6.2.6', docs: 'https://github.com/patrickjuchli/basic-ftp#readme',
  types: { Client: { made: ['new Client'] } },
  calls: {
    'Client.{access,connect,connectImplicitTLS}': { ...call, target: 'arg[0].host | arg[0]' },
    'Client.{uploadFrom,appendFrom,downloadTo,uploadFromDir,downloadToDir,upload,append,download,rename}': call,
    'Client.{list,ensureDir,remove,removeDir,removeEmptyDir,clearWorkingDir,cd,cdup,pwd,size,lastMod,send}': { ...call, target: `{sibling.access[0].host}/{arg[0]} | {sibling.connect[0].host}/{arg[0]} | ${host} | arg[0]` },
  },
});
