import { library } from '../library';

export const eventSource = library({
  name: 'EventSource', packages: { global: '*', eventsource: '>=1' }, checked: 'lib.dom of TypeScript 6.0', docs: 'https://developer.mozilla.org/docs/Web/API/EventSource',
  globals: ['EventSource'],
  calls: { 'new EventSource': { category: 'sse', style: 'async', operation: 'receive', target: 'arg[0]', returns: 'value' } },
});
