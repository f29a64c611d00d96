// shows: timeout, waiting
const fetch = require('node-fetch');
const crossFetch = require('cross-fetch');

module.exports.load = (id) => fetch(`http://orders/${id}`).then((response) => response.json());
//                            ^^^^^ out http sync GET orders/${id}, no timeout, returned
module.exports.list = async () => (await crossFetch('http://orders')).json();
//                                       ^^^^^^^^^^ out http sync GET orders, no timeout, awaited

module.exports.dynamic = async () => {
  const { default: fetch } = await import('node-fetch');
  return fetch('http://orders/late');
//       ^^^^^ out http sync GET orders/late, no timeout, returned
};

const lazy = (...args) => import('node-fetch').then(({ default: fetch }) => fetch(...args));
//                                                                          ^^^^^ out http sync  ${url}, timeout unknown, returned
module.exports.known = () => lazy('http://orders/lazy');
//                           ^^^^ via http sync GET orders/lazy, no timeout, returned
