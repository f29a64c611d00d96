import Mux from '@mux/mux-node';

export async function sign(mux: Mux, id: string) {
  const token = await mux.jwt.signPlaybackId(id);
  return [token, mux.webhooks.verifySignature('body', {}, 'secret')];
}
