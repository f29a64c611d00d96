import { Client, Versions } from '@stomp/stompjs';

const client = new Client({ brokerURL: 'ws://broker/ws' });
client.configure({ reconnectDelay: 1000 });
client.deactivate();

const local = { publish: (frame: object) => frame };
export const given = [local.publish({ destination: '/topic/orders' }), Versions.default];
