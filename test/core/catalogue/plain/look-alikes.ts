import { verifyPlainWebhook } from '@team-plain/typescript-sdk';

export function read(body: string, signature: string, secret: string): unknown {
  return verifyPlainWebhook(body, signature, secret);
}
