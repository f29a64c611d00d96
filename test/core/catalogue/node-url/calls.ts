import http from 'http';
import { parse, urlToHttpOptions } from 'url';

export function load(address: string): void {
  http.get(parse('http://orders/1'), (response) => response.resume());
//     ^^^ out http sync GET orders/1
  http.get(urlToHttpOptions(new URL('http://orders/2')), (response) => response.resume());
//     ^^^ out http sync GET orders/2
  const { hostname, path } = parse('http://orders/3');
  http.get({ hostname, path }, (response) => response.resume());
//     ^^^ out http sync GET orders/3
  http.get({ ...parse(address) }, (response) => response.resume());
//     ^^^ out http sync GET ?
}
