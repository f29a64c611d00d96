import { library } from '../library';

const call = {
  category: 'rpc', style: 'sync', operation: 'send', target: 'arg[0]', payload: 'arg[1]', throughBroker: 'perhaps', timeout: 'arg[2].timeout | receiver.timeout', defaultTimeout: 'none', retries: 'arg[2].retries', defaultRetries: 0,
} as const;
const emit = { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', returns: 'nothing' } as const;
const action = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: '{receiver.channel}.{member}', handler: 'arg[0].handler | arg[0]', entry: 'request', throughBroker: 'perhaps', parameters: ['Context'] } as const;
const event = { ...action, category: 'publish', style: 'async', target: '{arg[1]}', throughBroker: false, entry: 'consumer', parameters: ['Context', '', '', 'Context'] } as const;
const mixed = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: '{receiver.channel}.*', throughBroker: 'perhaps' } as const;

export const moleculer = library({
  name: 'moleculer', packages: { moleculer: '>=0.13 <1' }, checked: '0.15.2', docs: 'https://moleculer.services/docs/0.15/actions', system: 'moleculer',
  types: {
    ServiceBroker: { made: ['new ServiceBroker'], timeout: 'made[0].requestTimeout', values: ['Service.broker', 'Context.broker'] },
    Context: { extends: ['ServiceBroker'] }, Service: { made: ['new Service'], channel: '{made[0].version[v]}.{made[0].name} | made[0].name' },
  },
  calls: {
    'ServiceBroker.call': call,
    'ServiceBroker.mcall': { ...call, target: 'arg[0][*].action | arg[0].*.action', payload: 'arg[0][*].params', timeout: 'arg[1].timeout | receiver.timeout' },
    'ServiceBroker.{emit,broadcast}': emit,
    'ServiceBroker.sendToChannel': { ...emit, category: 'enqueue', returns: 'promise' },
    'Service.createJob': { ...emit, category: 'enqueue', system: 'bull', returns: 'promise' },
    'ServiceBroker.createService': { direction: 'in' },
    'Service.parseServiceSchema': { direction: 'in' },
  },
  schemas: {
    Service: {
      told: ['actions', 'events', 'methods', 'mixins'], never: ['mutations', 'getters', 'reducers', 'computed', 'template', 'render'],
      given: ['ServiceBroker.createService', 'Service.parseServiceSchema', 'moleculer-decorators#Service'], mixins: 'mixins',
      members: { name: 'name', version: 'version', settings: 'settings', 'actions.*': 'actions.*.handler | actions.*', '*': 'methods.*.handler | methods.*' },
      entries: {
        'actions.*': action,
        'events.*': event,
        'channels.*': { ...event, category: 'enqueue' },
        'queues.*': { ...event, category: 'enqueue', system: 'bull', handler: 'arg[0].process | arg[0]', parameters: [] },
        'crons[*]': { handler: 'arg[0].onTick', entry: 'schedule' },
        'hooks.{before,after,error}.*': { handler: 'arg[0] | arg[0][*]', entry: 'request', parameters: ['Context'] },
        '{created,started,stopped,afterConnected}': { handler: 'arg[0]', entry: 'startup' },
        'mixins[*]': { switches: [{ when: 'arg[0]', is: { from: '*' }, then: mixed }] },
        'settings.routes[*].aliases.*': {
          ...call, target: 'arg[0]', payload: 'arg[1]', timeout: 'receiver.timeout', entry: 'request',
          switches: [{ when: 'arg[0]', is: { type: 'function' }, then: { direction: 'in', category: 'route', operation: 'process', url: 'arg[1][/]', method: 'arg[1][verb]', handler: 'arg[0]' } }],
        },
        'settings.routes[*].{onBeforeCall,onAfterCall}': { handler: 'arg[0]', entry: 'request', parameters: ['Context'] },
        'methods.{authenticate,authorize}': { handler: 'arg[0]', entry: 'request', parameters: ['Context'] },
      },
    },
  },
});
