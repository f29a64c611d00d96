import { library } from '../library';

const transport = 'made[0].transport | decorator[0].transport';
const timeout = 'sibling.timeout[0].first | sibling.timeout[0].each | sibling.timeout[0]';
const systems = [
  { when: transport, is: 'RMQ', then: { system: 'rabbitmq' } },
  { when: transport, is: 'KAFKA', then: { system: 'kafka' } },
  { when: transport, is: 'REDIS', then: { system: 'redis' } },
  { when: transport, is: 'MQTT', then: { system: 'mqtt' } },
  { when: transport, is: 'NATS', then: { system: 'nats' } },
] as const;
const replies = systems.map((one) => ({ ...one, then: { ...one.then, throughBroker: one.is === 'NATS' ? 'native' : true } }) as const);

const grpc = { category: 'grpc', style: 'sync', system: 'grpc' } as const;
const grpcHandler = { ...grpc, direction: 'in', operation: 'process', target: '{arg[0][rpc]}/{arg[1]} | {arg[0][rpc]}/{Member} | {arg[0]}/{arg[1]} | {arg[0]}/{Member}', handler: 'method', entry: 'request' } as const;
const method = '{receiver.channel}/{Member}';

export const nestjsMicroservices = library({
  name: '@nestjs/microservices', packages: { '@nestjs/microservices': '>=7 <13' }, checked: '12.1.1', docs: 'https://docs.nestjs.com/microservices/basics',
  types: {
    ClientProxy: {
      made: ['ClientProxyFactory.create', 'Client', 'new ClientTCP', 'new ClientRedis', 'new ClientNats', 'new ClientMqtt', 'new ClientRMQ'],
      registered: {
        'ClientsModule.register': { each: 'arg[0].clients[*] | arg[0][*]', token: 'name' },
        'ClientsModule.registerAsync': { each: 'arg[0].clients[*] | arg[0][*]', token: 'name', options: 'useFactory()' },
      },
    },
    ClientKafka: { made: ['new ClientKafka'], extends: ['ClientProxy'] },
    ClientKafkaProxy: { extends: ['ClientKafka'] },
    ClientGrpc: { extends: ['ClientProxy'], base: 'made[0].options.url | decorator[0].options.url', channel: 'made[0].options.package | decorator[0].options.package' },
    ClientGrpcProxy: { extends: ['ClientGrpc'] },
    GrpcService: { made: ['ClientGrpc.getService'], channel: 'made[0][rpc] | {made.receiver.channel}.{made[0]} | made[0]', base: 'made.receiver.base' },
  },
  calls: {
    'ClientProxy.emit': {
      category: 'publish', style: 'async', operation: 'send', target: 'arg[0][pattern] | arg[0].cmd | arg[0]', payload: 'arg[1]', returns: 'observable', defaultTimeout: 'none', switches: systems,
    },
    'ClientProxy.send': {
      category: 'rpc', style: 'sync', operation: 'send', target: 'arg[0][pattern] | arg[0].cmd | arg[0]', payload: 'arg[1]', returns: 'observable', cold: true, timeout, defaultTimeout: 'none', switches: replies,
    },
    'ClientKafka.emitBatch': {
      category: 'publish', style: 'async', system: 'kafka', operation: 'send', target: 'arg[0]', payload: 'arg[1].messages', returns: 'observable', defaultTimeout: 'none',
    },
    'GrpcService.*': { ...grpc, target: `{receiver.base}/${method} | ${method}`, payload: 'arg[0]', returns: 'observable', cold: true, timeout, defaultTimeout: 'none' },
  },
  decorators: {
    EventPattern: {
      direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'arg[0][pattern] | arg[0].cmd | arg[0]', handler: 'method', entry: 'consumer',
      switches: systems.map((one) => ({ ...one, when: 'arg[1]' })),
    },
    MessagePattern: {
      direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: 'arg[0][pattern] | arg[0].cmd | arg[0]', handler: 'method', entry: 'request',
      switches: systems.map((one) => ({ ...one, when: 'arg[1]' })),
    },
    '{GrpcMethod,GrpcStreamMethod,GrpcStreamCall}': grpcHandler,
  },
});
