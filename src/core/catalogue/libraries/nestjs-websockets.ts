import { library } from '../library';

export const nestjsWebsockets = library({
  name: '@nestjs/websockets', packages: { '@nestjs/websockets': '>=7 <13' }, checked: '12.1.1', docs: 'https://docs.nestjs.com/websockets/gateways',
  called: {
    '{OnGatewayConnection,OnGatewayDisconnect,WebSocketGateway}': { methods: ['handleConnection', 'handleDisconnect'], entry: 'consumer' },
    '{OnGatewayInit,WebSocketGateway}': { methods: ['constructor', 'afterInit', 'onModuleInit', 'onApplicationBootstrap'], entry: 'startup' },
  },
  decorators: {
    SubscribeMessage: { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'arg[0]', handler: 'method', entry: 'consumer' },
  },
});
