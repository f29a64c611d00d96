import { library } from '../library';

const call = { category: 'http', style: 'sync', url: 'arg[0]', returns: 'observable', cold: true, timeout: 'sibling.timeout[0]', defaultTimeout: 'none', defaultRetries: 0, retries: 'sibling.retry[0]' } as const;

export const angularHttp = library({
  name: '@angular/common/http', packages: { '@angular/common/http': '>=5' }, checked: '22.2.6', docs: 'https://angular.dev/guide/http', inBrowser: true,
  types: { HttpClient: {} },
  calls: {
    // What `request` and interceptors are given.
    'new HttpRequest': { result: { method: 'arg[0]', url: 'arg[1]' } },
    'HttpClient.{get,delete,head,options}': { ...call, method: 'member' },
    'HttpClient.{post,put,patch}': { ...call, method: 'member', payload: 'arg[1]' },
    'HttpClient.jsonp': { ...call, method: 'GET' },
    'HttpClient.request': { ...call, url: 'arg[1] | arg[0].url', method: 'arg[0].method | arg[0]', payload: 'arg[2].body | arg[0].body' },
  },
});
