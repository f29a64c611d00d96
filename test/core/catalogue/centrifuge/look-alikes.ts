import { Centrifuge, State } from 'centrifuge';

const centrifuge = new Centrifuge('ws://live/connection');
centrifuge.on('connected', () => undefined);
centrifuge.newSubscription('orders').on('subscribed', () => undefined);
centrifuge.disconnect();

const local = { rpc: (name: string) => name, publish: (name: string) => name };
export const given = [local.rpc('load'), local.publish('orders'), centrifuge.state === State.Connected];
