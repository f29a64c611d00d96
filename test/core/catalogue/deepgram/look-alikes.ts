import { CallbackUrl } from '@deepgram/sdk';

export function callback(): unknown {
  return new CallbackUrl('https://acme.dev/done');
}
