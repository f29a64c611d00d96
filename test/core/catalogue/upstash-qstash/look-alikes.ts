import { Receiver } from '@upstash/qstash';

const board = { publishJSON: (body: object) => body };

export async function verify(signature: string, body: string) {
  board.publishJSON({ url: 'https://mailer.example' });
  return new Receiver().verify({ signature, body });
}
