import { library } from '../library';

const open = { category: 'sse', style: 'async', operation: 'receive', target: 'arg[0]' } as const;

export const eventSource = library({
  name: 'EventSource', packages: { global: '*', eventsource: '>=1', 'event-source-polyfill': '>=1', '@microsoft/fetch-event-source': '>=2', 'extended-eventsource': '>=1' }, checked: 'lib.dom of TypeScript 6.0, eventsource 5.1.5, @microsoft/fetch-event-source 2.0.1', docs: 'https://developer.mozilla.org/docs/Web/API/EventSource',
  globals: ['EventSource'],
  types: { EventSource: { made: ['new {EventSource,default,EventSourcePolyfill,NativeEventSource}'], base: 'made[0]' } },
  calls: {
    'new {EventSource,default,EventSourcePolyfill,NativeEventSource}': { ...open, returns: 'value' },
    // Goes on as long as the stream does.
    fetchEventSource: { ...open, callback: 'arg[1].onmessage', timeout: 'arg[1].signal', defaultTimeout: 'none' },
    'EventSource.addEventListener': {
      switches: [{ when: 'arg[0]', is: { oneOf: ['open', 'error'] }, then: {} }, { when: 'arg[0]', is: 'present', then: { direction: 'in', category: 'sse', style: 'async', operation: 'process', target: 'receiver.base', handler: 'arg[1]', entry: 'ui' } }],
    },
  },
});
