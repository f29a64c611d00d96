import { library } from '../library';

const publish = { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', returns: 'nothing', callback: 'arg[2]', defaultTimeout: 'none' } as const;

export const nsqjs = library({
  name: 'nsqjs', packages: { nsqjs: '>=0.10 <1' }, checked: '0.13.0', docs: 'https://github.com/dudleycarr/nsqjs#readme', system: 'nsq',
  types: { Writer: { made: ['new Writer'], base: 'made[0]' }, Reader: { made: ['new Reader'] } },
  calls: {
    'Writer.publish': publish,
    'Writer.deferPublish': { ...publish, callback: 'arg[3]' },
    'new Reader': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0]' },
    'Reader.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'message', then: { entry: 'consumer' } }] },
  },
});
