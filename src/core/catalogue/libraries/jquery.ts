import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0].url | arg[0]', payload: 'arg[0].data | arg[1]', callback: 'arg[0].success | arg[0].complete | arg[1].success | arg[1].complete | arg[last] | sibling.done[0] | sibling.always[0]', timeout: 'arg[0].timeout | arg[1].timeout', defaultTimeout: 'none', defaultRetries: 0,
} as const;

export const jquery = library({
  name: 'jquery', packages: { jquery: '>=1 <5' }, checked: '4.0.0, @types/jquery 4.0.1', docs: 'https://api.jquery.com/category/ajax/', globals: ['$', 'jQuery'], inBrowser: true,
  types: { JQueryStatic: { values: ['default', '$', 'jQuery'] }, JQuery: { made: ['JQueryStatic()'], fluent: true } },
  calls: {
    'JQueryStatic.ajax': { ...call, method: "arg[0].method | arg[0].type | arg[1].method | arg[1].type | 'GET'", switches: [{ when: 'arg[0].async', is: false, then: { blocking: true } }] },
    'JQueryStatic.get': { ...call, method: 'GET' },
    'JQueryStatic.{getJSON,getScript}': { ...call, method: 'GET' },
    'JQueryStatic.post': { ...call, method: 'POST' },
    // With a function it listens to an event, up to version 2.
    'JQuery.load': { switches: [{ when: 'arg[0]', is: { type: 'function' }, then: {} }, { when: 'arg[0]', is: 'present', then: { ...call, url: 'arg[0]', method: 'GET', payload: 'arg[1]', callback: 'arg[last]', returns: 'nothing' } }] },
  },
});
