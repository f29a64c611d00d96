import { library } from '../library';

const send = { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', returns: 'nothing' } as const;
const receive = { direction: 'in', category: 'publish', style: 'async', operation: 'receive' } as const;

export const solclientjs = library({
  name: 'solclientjs', packages: { solclientjs: '>=10 <11' }, checked: '10.18.3', docs: 'https://docs.solace.com/API-Developer-Online-Ref-Documentation/nodejs/index.html', system: 'solace',
  types: {
    Session: { made: ['SolclientFactory.createSession'], base: 'made[0].url' },
    Message: { made: ['SolclientFactory.createMessage'], channel: 'sibling.setDestination[0]' },
    Destination: { made: ['SolclientFactory.{createTopicDestination,createDurableQueueDestination}'], channel: 'made[0]' },
    MessageConsumer: { made: ['Session.createMessageConsumer'] },
  },
  calls: {
    'Session.send': send,
    'Session.sendRequest': { ...send, category: 'rpc', style: 'sync', returns: 'value', throughBroker: true, callback: 'arg[2]', timeout: 'arg[1]', defaultTimeout: 'none' },
    'Session.subscribe': { ...receive, target: 'arg[0]' },
    'Session.createMessageConsumer': { ...receive, category: 'enqueue', target: 'arg[0].queueDescriptor.name | arg[0].queueDescriptor' },
    '{Session,MessageConsumer}.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'MESSAGE', then: { entry: 'consumer' } }] },
  },
});
