import { Transloadit } from 'transloadit';

export function sign(transloadit: Transloadit): unknown {
  return [transloadit.calcSignature({}), transloadit.getSignedSmartCDNUrl({ workspace: 'acme', template: 't', input: 'i' })];
}
