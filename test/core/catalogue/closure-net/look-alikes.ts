const Mailbox = goog.require('app.Mailbox');
const XhrIo = goog.require('goog.net.XhrIo');

goog.provide('app.orders');

export function quiet(box: { send(path: string): void }) {
  new Mailbox().send('/orders');
  Mailbox.send('/orders');
  box.send('/orders');
  const request = new XhrIo();
  request.setWithCredentials(true);
  request.abort();
  goog.dom.getElement('orders');
  return request.getResponseText();
}
