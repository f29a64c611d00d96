// shows: timeout, waiting
import jq from 'jquery';

export function load(id: string, done: (data: unknown) => void): void {
  $.ajax('http://orders/1');
//  ^^^^ out http async GET orders/1, no timeout, floating
  $.ajax({ url: `http://orders/${id}`, type: 'POST', data: { id }, timeout: 500, success: (data) => done(data) });
//  ^^^^ out http sync POST orders/${id}, 500 ms, callback
  $.ajax('http://orders/2', { method: 'PUT', success: done });
//  ^^^^ out http sync PUT orders/2, no timeout, callback
  jQuery.ajax({ url: 'http://orders/3', async: false });
//       ^^^^ out http sync GET orders/3, no timeout, blocking
  $.get('http://orders/4', (data) => done(data));
//  ^^^ out http sync GET orders/4, no timeout, callback
  $.post('http://orders/5', { id }, (data) => done(data));
//  ^^^^ out http sync POST orders/5, no timeout, callback
  $.getJSON('http://orders/6').done((data) => done(data));
//  ^^^^^^^ out http sync GET orders/6, no timeout, callback
  $.getScript('http://orders/7.js');
//  ^^^^^^^^^ out http async GET orders/7.js, no timeout, floating
  jq.get('http://orders/8').then((data) => done(data));
//   ^^^ out http sync GET orders/8, no timeout, chained
}
