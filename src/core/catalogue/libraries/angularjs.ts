import { library } from '../library';

const call = { category: 'http', style: 'sync', url: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;

/** AngularJS 1 injects its services by the names of parameters. */
export const angularjs = library({
  name: 'angular', packages: { angular: '>=1 <2' }, checked: '1.8.3', docs: 'https://docs.angularjs.org/api/ng/service/$http', injected: ['$http'], inBrowser: true,
  calls: {
    $http: { ...call, url: 'arg[0].url', method: "arg[0].method | 'GET'", payload: 'arg[0].data', timeout: 'arg[0].timeout' },
    '$http.{get,delete,head}': { ...call, method: 'member' },
    '$http.jsonp': { ...call, method: 'GET' },
    '$http.{post,put,patch}': { ...call, method: 'member', payload: 'arg[1]', timeout: 'arg[2].timeout' },
  },
});
