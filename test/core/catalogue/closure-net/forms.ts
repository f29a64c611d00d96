// shows: timeout, waiting
import Imported from 'goog:goog.net.XhrIo';

const XhrIo = goog.require('goog.net.XhrIo');
goog.require('goog.events');

export function everyForm(done: (event: object) => void) {
  goog.net.XhrIo.send('/orders', done);
//               ^^^^ out http sync GET /orders, no timeout, callback
  goog.net.XhrIo.send('/orders', done, 'POST', 'id=1', undefined, 2500);
//               ^^^^ out http sync POST /orders, 2500 ms, callback
  const whole = new goog.net.XhrIo();
  whole.setTimeoutInterval(800);
  // Nothing tells that this listener waits for the answer.
  goog.events.listen(whole, 'complete', done);
  whole.send('/orders/1', 'PUT', 'id=1');
//      ^^^^ out http async PUT /orders/1, 800 ms, floating
  const required = new XhrIo();
  required.listen('complete', done);
  required.send('/orders/2');
//         ^^^^ out http sync GET /orders/2, no timeout, callback
  XhrIo.send('/orders/3', done, 'DELETE');
//      ^^^^ out http sync DELETE /orders/3, no timeout, callback
  new Imported().send('/orders/4', 'PATCH');
//               ^^^^ out http async PATCH /orders/4, no timeout, floating
  Imported.send('/orders/5', done);
//         ^^^^ out http sync GET /orders/5, no timeout, callback
}
