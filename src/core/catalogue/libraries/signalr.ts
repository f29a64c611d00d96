import { library } from '../library';

const call = { category: 'websocket', operation: 'send', target: '{receiver.base}/{arg[0]} | arg[0]', payload: 'arg[1]', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const signalr = library({
  name: '@microsoft/signalr', packages: { '@microsoft/signalr': '>=3 <11', '@aspnet/signalr': '>=1 <2' }, checked: '10.0.11', docs: 'https://learn.microsoft.com/javascript/api/@microsoft/signalr/hubconnection', system: 'signalr',
  types: {
    Builder: { made: ['new HubConnectionBuilder'], fluent: true },
    HubConnection: { made: ['Builder.build'], base: 'sibling.withUrl[0]' },
  },
  calls: {
    'HubConnection.start': { category: 'websocket', style: 'async', operation: 'connect', target: 'receiver.base', defaultTimeout: 'none' },
    'HubConnection.invoke': { ...call, style: 'sync' },
    'HubConnection.send': { ...call, style: 'async' },
    'HubConnection.stream': { ...call, style: 'async', operation: 'receive', returns: 'value' },
    'HubConnection.on': { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'ui' },
  },
});
