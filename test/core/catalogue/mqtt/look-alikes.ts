import { connect } from 'mqtt';

class Remote {
  publish(topic: string): string {
    return topic;
  }
}

const client = connect('mqtt://broker');
client.on('error', () => undefined);

export async function stop() {
  new Remote().publish('lamps/1/set');
  client.unsubscribe('lamps/1/state');
  await client.endAsync();
}
