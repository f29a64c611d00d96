import { Client, enterPassiveModeIPv4 } from 'basic-ftp';

export function configure(ftp: Client): boolean {
  ftp.trackProgress(() => undefined);
  ftp.prepareTransfer = enterPassiveModeIPv4;
  return ftp.closed;
}
