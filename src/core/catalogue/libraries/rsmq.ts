import { library } from '../library';

const manage = { category: 'enqueue', style: 'sync', target: 'arg[0].qname', callback: 'arg[1]', returns: 'nothing', defaultTimeout: 'none' } as const;
const send = { ...manage, style: 'async', operation: 'send', payload: 'arg[0].message' } as const;
const receive = { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', target: 'arg[0].qname' } as const;

export const rsmq = library({
  name: 'rsmq', packages: { rsmq: '>=0.8 <1' }, checked: '0.12.4', docs: 'https://github.com/smrchy/rsmq#readme', system: 'rsmq',
  types: { RedisSMQ: { made: ['new default'], base: 'made[0].host' } },
  calls: {
    'RedisSMQ.sendMessage': send,
    'RedisSMQ.sendMessageAsync': { ...send, returns: 'promise' },
    'RedisSMQ.{receiveMessage,popMessage,receiveMessageAsync,popMessageAsync}': receive,
    'RedisSMQ.{createQueue,deleteQueue,deleteMessage,changeMessageVisibility,getQueueAttributes,setQueueAttributes}': manage,
    'RedisSMQ.{createQueueAsync,deleteQueueAsync,deleteMessageAsync,changeMessageVisibilityAsync,getQueueAttributesAsync,setQueueAttributesAsync}': { ...manage, returns: 'promise' },
  },
});
