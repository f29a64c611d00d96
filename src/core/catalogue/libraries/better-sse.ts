import { library } from '../library';

const push = { category: 'sse', style: 'async', operation: 'send', target: 'arg[1]', payload: 'arg[0]', returns: 'nothing' } as const;

export const betterSse = library({
  name: 'better-sse', packages: { 'better-sse': '>=0.8 <1' }, checked: '0.16.1', docs: 'https://matthewwid.github.io/better-sse/reference/api/',
  types: { Session: { made: ['createSession', 'createResponse:callback[0]', 'new Session'] }, Channel: { made: ['createChannel'] } },
  calls: { 'Session.{push,stream,iterate}': push, 'Channel.broadcast': push },
});
