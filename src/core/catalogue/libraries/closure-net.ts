import { library } from '../library';

const send = {
  category: 'http', style: 'sync', url: 'arg[0]', method: "arg[1] | 'GET'", payload: 'arg[2]', returns: 'nothing', callback: 'sibling.listen[1] | sibling.listenOnce[1]', timeout: 'sibling.setTimeoutInterval[0]', defaultTimeout: 'none', defaultRetries: 0,
} as const;
const sendOnce = { ...send, method: "arg[2] | 'GET'", payload: 'arg[3]', callback: 'arg[1]', timeout: 'arg[5]' } as const;
const silent = { when: 'receiver.channel', is: { oneOf: ['goog.net.XhrIo'] } } as const;

/** `goog.require` gives what is named to it, so that a name tells what has the method. */
export const closureNet = library({
  name: 'goog.net.XhrIo', packages: { global: '*', 'goog:goog.net.XhrIo': '*' }, checked: 'google-closure-library 20230802.0.0', docs: 'https://google.github.io/closure-library/api/goog.net.XhrIo.html',
  globals: ['goog'], inBrowser: true,
  types: {
    Required: { made: ['goog.require'], channel: 'made[0]' },
    OfRequired: { made: ['new Required'], channel: 'made.receiver.channel' },
    XhrIo: { made: ['new goog.net.XhrIo', 'new default'] },
  },
  calls: {
    'goog.net.XhrIo.send': sendOnce,
    send: sendOnce,
    'XhrIo.send': send,
    'Required.send': { switches: [{ ...silent, then: sendOnce }] },
    'OfRequired.send': { switches: [{ ...silent, then: send }] },
  },
});
