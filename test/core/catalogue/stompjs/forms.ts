// shows: timeout, waiting
import { Client, Stomp } from '@stomp/stompjs';
import { RxStomp } from '@stomp/rx-stomp';

const client = new Client({ brokerURL: 'ws://broker:15674/ws' });
client.onConnect = () => {
  client.subscribe('/queue/orders', (message) => { void fetch('http://store/orders', { method: 'POST', body: message.body }); });
//       ^^^^^^^^^ in publish async /queue/orders
//                                                      ^^^^^ out http async POST store/orders, 300000 ms, floating
};
const old = Stomp.client('ws://broker/ws');
const rx = new RxStomp();

export function everyForm(id: string) {
  client.publish({ destination: '/topic/orders', body: id });
//       ^^^^^^^ out publish async /topic/orders, timeout unknown, floating
  old.send('/queue/old', {}, id);
//    ^^^^ out publish async /queue/old, timeout unknown, floating
  rx.publish({ destination: '/topic/rx', body: id });
//   ^^^^^^^ out publish async /topic/rx, timeout unknown, floating
}
