import { library } from '../library';

const call = { category: 'storage', style: 'sync', target: '{sibling.connect[0].host}:{arg[1]} | sibling.connect[0].host | arg[1]', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const ssh2SftpClient = library({
  name: 'ssh2-sftp-client', packages: { 'ssh2-sftp-client': '>=5' }, checked: '12.1.1, @types/ssh2-sftp-client 9.0.6', docs: 'https://github.com/theophilusx/ssh2-sftp-client#readme',
  types: { Client: { made: ['new default'] }, SftpClient: { extends: ['Client'] } },
  calls: {
    'Client.connect': { ...call, target: 'arg[0].host', timeout: 'arg[0].readyTimeout', defaultTimeout: 20_000 },
    'Client.{put,fastPut,append,uploadDir,rename,posixRename,rcopy}': call,
    'Client.{get,fastGet,downloadDir,list,exists,stat,realPath,mkdir,rmdir,delete,chmod}': { ...call, target: '{sibling.connect[0].host}:{arg[0]} | sibling.connect[0].host | arg[0]' },
    'Client.{createReadStream,createWriteStream}': { ...call, target: 'arg[0]', returns: 'value' },
  },
});
