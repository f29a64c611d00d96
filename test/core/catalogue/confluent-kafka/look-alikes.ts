import { KafkaConsumer, Producer } from 'node-rdkafka';

const producer = new Producer({ 'metadata.broker.list': 'kafka:9092' });
const consumer = new KafkaConsumer({ 'group.id': 'billing' }, {});

class Memory {
  produce(topic: string): string {
    return topic;
  }
}

export function start() {
  new Memory().produce('order.created');
  producer.connect();
  producer.setPollInterval(100);
  producer.on('delivery-report', () => undefined);
  consumer.on('event.error', () => undefined);
  consumer.disconnect();
}
