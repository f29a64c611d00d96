import { ImapFlow } from 'imapflow';

export function stop(client: ImapFlow): void {
  client.on('error', () => undefined);
  client.close();
}
