import { library } from '../library';

export const nestjsWebsockets = library({
  name: '@nestjs/websockets', packages: { '@nestjs/websockets': '>=7 <13' }, checked: '12.1.1', docs: 'https://docs.nestjs.com/websockets/gateways',
  decorators: {
    SubscribeMessage: { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'arg[0]', handler: 'method', entry: 'consumer' },
  },
});
