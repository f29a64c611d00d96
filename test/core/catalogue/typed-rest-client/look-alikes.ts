import { HttpClient } from 'typed-rest-client/HttpClient';
import { BasicCredentialHandler } from 'typed-rest-client/Handlers';

const http = new HttpClient('shop', [new BasicCredentialHandler('user', 'key')]);
const options = new Map<string, string>();

export function stop(): string {
  http.dispose();
  return options.get('http://orders') ?? '';
}
