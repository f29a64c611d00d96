import { library } from '../library';

export const googleFunctions = library({
  name: '@google-cloud/functions-framework', packages: { '@google-cloud/functions-framework': '>=1 <6' }, checked: '5.0.5', docs: 'https://cloud.google.com/functions/docs/writing', freezes: true,
  calls: { http: { target: 'arg[0]', handler: 'arg[1]', entry: 'request' }, cloudEvent: { target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' } },
  typed: { HttpFunction: { entry: 'request', category: 'route', style: 'sync' }, '{CloudEventFunction,CloudEventFunctionWithCallback,EventFunction,EventFunctionWithCallback}': { entry: 'consumer', category: 'publish', style: 'async' } },
});
