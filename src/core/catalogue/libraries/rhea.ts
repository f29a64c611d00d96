import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', payload: 'arg[0]' } as const;
const address = 'made[0].target.address | made[0].target | made[0].source.address | made[0].source | made[0]';
const receive = { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive' } as const;

export const rhea = library({
  name: 'rhea', packages: { rhea: '>=1 <4', 'rhea-promise': '>=1 <4', amqp10: '>=3 <4' }, checked: 'rhea 3.0.5, rhea-promise 3.0.3, amqp10 3.6.0', docs: 'https://github.com/amqp/rhea#readme',
  types: {
    Container: { made: ['create_container', 'new Container'], values: ['default'] },
    Connection: { made: ['connect', 'Container.connect', 'Container.createConnection', 'new Connection'], base: 'made[0].host' },
    Session: { made: ['Connection.createSession', 'Connection.create_session'] },
    Sender: { made: ['{Connection,Session}.{open_sender,createSender,createAwaitableSender,attach_sender}'], channel: address },
    AwaitableSender: { extends: ['Sender'], channel: address },
    Receiver: { made: ['{Connection,Session}.{open_receiver,createReceiver,attach_receiver}'], channel: address },
    Client: { made: ['new Client'] }, ClientSender: { made: ['Client.{createSender,createSenderStream}'], channel: 'made[0]' }, ClientReceiver: { made: ['Client.{createReceiver,createReceiverStream}'], channel: 'made[0]' },
  },
  calls: {
    'Sender.send': { ...send, target: 'receiver.channel', returns: 'value', timeout: 'arg[1].timeoutInSeconds[s]', defaultTimeout: 'none', switches: [{ when: 'arg[0].reply_to', is: 'present', then: { category: 'rpc', style: 'sync', throughBroker: true } }] },
    'ClientSender.send': { ...send, target: 'receiver.channel', defaultTimeout: 'none' },
    '{Connection,Session}.{open_receiver,createReceiver,attach_receiver}': { ...receive, target: 'arg[0].source.address | arg[0].source | arg[0]' },
    'Client.{createReceiver,createReceiverStream}': { ...receive, target: 'arg[0]' },
    '{Container,Connection,Receiver,ClientReceiver}.{on,once}': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'message', then: { entry: 'consumer' } }] },
  },
});
