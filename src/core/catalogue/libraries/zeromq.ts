import { library } from '../library';

// What a socket means is said by its class; whom it talks to by where it connects or binds.
const address = 'sibling.connect[0] | sibling.bind[0]';
const send = { category: 'enqueue', style: 'async', operation: 'send', target: address, payload: 'arg[0]', timeout: 'made[0].sendTimeout', defaultTimeout: 'none' } as const;
const receive = { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', target: address } as const;

export const zeromq = library({
  name: 'zeromq', packages: { zeromq: '>=6 <7' }, checked: '6.8.0', docs: 'https://zeromq.github.io/zeromq.js/',
  types: {
    Publisher: { made: ['new {Publisher,XPublisher,Radio}'] }, Sender: { made: ['new {Push,Dealer,Router,Pair,Scatter,Client,Server}'] },
    Request: { made: ['new Request'] }, Reply: { made: ['new Reply'] },
    Subscriber: { made: ['new {Subscriber,XSubscriber,Dish}'] }, Receiver: { made: ['new {Pull,Gather}'] },
  },
  calls: {
    'Publisher.send': { ...send, category: 'publish' },
    'Sender.send': send,
    'Request.send': { ...send, category: 'rpc', style: 'sync', timeout: 'made[0].receiveTimeout' },
    'Subscriber.subscribe': { ...receive, category: 'publish' },
    'Subscriber.receive': { ...receive, category: 'publish' },
    '{Receiver,Sender}.receive': receive,
    'Reply.receive': { ...receive, category: 'rpc', style: 'sync' },
    // The answer to what was received before.
    'Reply.send': {},
  },
});
