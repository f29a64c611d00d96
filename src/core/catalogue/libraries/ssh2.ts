import { library } from '../library';

const run = { category: 'process', style: 'sync', operation: 'spawn', target: '{sibling.connect[0].host} {arg[0]} | arg[0]', returns: 'value', callback: 'arg[last]', defaultTimeout: 'none' } as const;
const file = { category: 'storage', style: 'sync', target: 'arg[0]', returns: 'value', callback: 'arg[last]', defaultTimeout: 'none' } as const;

export const ssh2 = library({
  name: 'ssh2', packages: { ssh2: '>=0.8 <2' }, checked: '1.17.0, @types/ssh2 1.15.6', docs: 'https://github.com/mscdex/ssh2#readme',
  types: { Client: { made: ['new Client', 'new default'] }, SFTPWrapper: { made: ['Client.sftp:callback[1]'] } },
  calls: {
    // lib/client.js of 1.17.0.
    'Client.connect': { ...run, target: 'arg[0].host', callback: 'sibling.on[1]', timeout: 'arg[0].readyTimeout', defaultTimeout: 20_000 },
    'Client.{exec,subsys}': run,
    'Client.shell': { ...run, style: 'async', target: "sibling.connect[0].host | 'shell'" },
    'Client.{forwardOut,forwardIn}': { ...run, style: 'async', target: '{arg[2]}:{arg[3]} | arg[2]' },
    'SFTPWrapper.{fastPut,fastGet,rename}': { ...file, target: 'arg[1]' },
    'SFTPWrapper.{readFile,writeFile,appendFile,readdir,mkdir,rmdir,unlink,stat,lstat,chmod,exists}': file,
    'SFTPWrapper.{createReadStream,createWriteStream}': { ...file, callback: 'sibling.on[1]' },
  },
});
