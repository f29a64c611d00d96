import { library } from '../library';

const publish = { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 'none' } as const;
const subscribe = { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0][*] | arg[0]' } as const;

export const mqtt = library({
  name: 'mqtt', packages: { mqtt: '>=4 <6', 'async-mqtt': '>=2 <3' }, checked: '5.16.0, async-mqtt 2.6.3', docs: 'https://github.com/mqttjs/MQTT.js#readme', system: 'mqtt',
  types: {
    MqttClient: { made: ['connect', 'connectAsync', 'new {MqttClient,Client}'], base: 'made[0]' },
    AsyncMqttClient: { made: ['new {AsyncMqttClient,AsyncClient}'], extends: ['MqttClient'] },
  },
  calls: {
    'MqttClient.publish': { ...publish, returns: 'value', callback: 'arg[last]' },
    'MqttClient.publishAsync': publish,
    'AsyncMqttClient.publish': publish,
    'MqttClient.{subscribe,subscribeAsync}': subscribe,
    'MqttClient.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'message', then: { entry: 'consumer' } }] },
  },
});
