import Sftp from 'ssh2-sftp-client';

export function watch(sftp: Sftp): void {
  sftp.on('close', () => undefined);
}
