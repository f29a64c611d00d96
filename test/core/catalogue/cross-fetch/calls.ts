// shows: timeout, waiting
import crossFetch, { fetch as named } from 'cross-fetch';
import isomorphic from 'isomorphic-fetch';
import { fetch as polyfill } from 'whatwg-fetch';
import unfetch from 'unfetch';
import isomorphicUnfetch from 'isomorphic-unfetch';
import { fetch as ponyfill } from '@whatwg-node/fetch';
import electronFetch from 'electron-fetch';
import { fetch as outside } from '@tauri-apps/plugin-http';
import { fetch as native, $fetch } from 'node-fetch-native';

export async function everyForm() {
  await crossFetch('http://orders/4', { signal: AbortSignal.timeout(600) });
//      ^^^^^^^^^^ out http sync GET orders/4, 600 ms, awaited
  await named('http://orders/5', { method: 'DELETE' });
//      ^^^^^ out http sync DELETE orders/5, no timeout, awaited
  await isomorphic('http://orders/6');
//      ^^^^^^^^^^ out http sync GET orders/6, no timeout, awaited
  await polyfill('http://orders/7');
//      ^^^^^^^^ out http sync GET orders/7, no timeout, awaited
  await unfetch('http://orders/11');
//      ^^^^^^^ out http sync GET orders/11, no timeout, awaited
  await isomorphicUnfetch('http://orders/12');
//      ^^^^^^^^^^^^^^^^^ out http sync GET orders/12, no timeout, awaited
  await native('http://orders/13');
//      ^^^^^^ out http sync GET orders/13, no timeout, awaited
  await ponyfill('http://orders/14', { signal: AbortSignal.timeout(700) });
//      ^^^^^^^^ out http sync GET orders/14, 700 ms, awaited
  await electronFetch('http://orders/15');
//      ^^^^^^^^^^^^^ out http sync GET orders/15, no timeout, awaited
  await outside('http://orders/16', { method: 'POST' });
//      ^^^^^^^ out http sync POST orders/16, no timeout, awaited
  return $fetch;
}
