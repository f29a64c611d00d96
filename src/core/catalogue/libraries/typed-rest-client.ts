import { library } from '../library';

const call = { category: 'http', style: 'sync', timeout: 'receiver.timeout', defaultTimeout: 180_000, defaultRetries: 0 } as const;
const raw = { ...call, url: 'arg[0]', method: 'member' } as const;
const rest = { ...raw, base: 'receiver.base' } as const;

export const typedRestClient = library({
  name: 'typed-rest-client', packages: { 'typed-rest-client': '>=1 <4', 'typed-rest-client/RestClient': '>=1 <4', 'typed-rest-client/HttpClient': '>=1 <4', '@actions/http-client': '>=1 <5' },
  checked: '3.1.2, @actions/http-client 4.0.1', docs: 'https://github.com/microsoft/typed-rest-client#readme',
  types: {
    RestClient: { made: ['new RestClient'], base: 'made[1]', timeout: 'made[3].socketTimeout' },
    HttpClient: { made: ['new HttpClient'], values: ['RestClient.client'], timeout: 'made[3].socketTimeout | made[2].socketTimeout' },
  },
  calls: {
    'RestClient.{get,options}': rest,
    'RestClient.del': { ...rest, method: 'DELETE' },
    'RestClient.create': { ...rest, method: 'POST', payload: 'arg[1]' },
    'RestClient.update': { ...rest, method: 'PATCH', payload: 'arg[1]' },
    'RestClient.replace': { ...rest, method: 'PUT', payload: 'arg[1]' },
    'RestClient.uploadStream': { ...rest, url: 'arg[1]', method: 'arg[0]' },
    'HttpClient.{get,head,options}': raw,
    'HttpClient.del': { ...raw, method: 'DELETE' },
    'HttpClient.{post,put,patch}': { ...raw, payload: 'arg[1]' },
    'HttpClient.getJson': { ...raw, method: 'GET' },
    'HttpClient.postJson': { ...raw, method: 'POST', payload: 'arg[1]' },
    'HttpClient.putJson': { ...raw, method: 'PUT', payload: 'arg[1]' },
    'HttpClient.patchJson': { ...raw, method: 'PATCH', payload: 'arg[1]' },
    'HttpClient.{request,sendStream}': { ...call, url: 'arg[1]', method: 'arg[0]', payload: 'arg[2]' },
  },
});
