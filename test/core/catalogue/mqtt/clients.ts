// shows: timeout, waiting
import mqtt, { connect, connectAsync, type MqttClient } from 'mqtt';
import { connect as connectOld } from 'async-mqtt';

const client = mqtt.connect('mqtt://broker:1883');

client.on('connect', () => {
  client.subscribe('lamps/+/state');
//       ^^^^^^^^^ in publish async lamps/+/state
  client.subscribe(['doors/+/state', 'windows/+/state'], { qos: 1 });
//       ^^^^^^^^^ in publish async doors/+/state | windows/+/state
});

client.on('message', (topic, payload) => {
  void fetch(`http://home/states/${topic}`, { method: 'POST', body: payload });
//     ^^^^^ out http async POST home/states/${topic}, 300000 ms, floating
});

export function send(given: MqttClient) {
  client.publish('lamps/1/set', 'on');
//       ^^^^^^^ out publish async lamps/1/set, no timeout, floating
  client.publish('lamps/1/set', 'on', { qos: 1 }, (error) => {
//       ^^^^^^^ out publish async lamps/1/set, no timeout, callback
    if (error) throw error;
  });
  given.publish('doors/1/set', 'open', { qos: 0 });
//      ^^^^^^^ out publish async doors/1/set, no timeout, floating
  connect('mqtt://broker').publish('lamps/2/set', 'off');
//                         ^^^^^^^ out publish async lamps/2/set, no timeout, floating
}

export async function later(id: string) {
  const own = await connectAsync('mqtt://broker');
  await own.publishAsync(`lamps/${id}/set`, 'on', { qos: 2 });
//          ^^^^^^^^^^^^ out publish async lamps/${id}/set, no timeout, awaited
  await own.subscribeAsync('lamps/3/state');
//          ^^^^^^^^^^^^^^ in publish async lamps/3/state
  await connectOld('mqtt://broker').publish('lamps/4/set', 'on');
//                                  ^^^^^^^ out publish async lamps/4/set, no timeout, awaited
}
