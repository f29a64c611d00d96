// shows: timeout
import Kafka, { HighLevelProducer, KafkaConsumer } from 'node-rdkafka';
import { Producer } from '@confluentinc/kafka-javascript';

const producer = new Kafka.Producer({ 'metadata.broker.list': 'kafka:9092' });
const other = new Producer({ 'bootstrap.servers': 'kafka:9092', 'message.timeout.ms': 20_000 });
const high = new HighLevelProducer({ 'metadata.broker.list': 'kafka:9092' });
const consumer = new KafkaConsumer({ 'group.id': 'billing', 'metadata.broker.list': 'kafka:9092' }, {});

producer.on('ready', () => {
  producer.produce('order.created', null, Buffer.from('1'), 'key', Date.now());
//         ^^^^^^^ out publish async order.created, 300000 ms
});

export function publish(id: string) {
  other.produce('order.audited', -1, Buffer.from(id));
//      ^^^^^^^ out publish async order.audited, 300000 ms
  high.produce('order.billed', null, Buffer.from(id), id, Date.now(), (error) => {
//     ^^^^^^^ out publish async order.billed, 300000 ms
    if (error) throw error;
  });
}

export function stream(id: string) {
  const orders = Kafka.Producer.createWriteStream({ 'metadata.broker.list': 'kafka:9092' }, {}, { topic: 'order.streamed' });
  orders.write(Buffer.from(id));
//       ^^^^^ out publish async order.streamed, 300000 ms
}

consumer.on('ready', () => {
  consumer.subscribe(['order.created', 'order.billed']);
//         ^^^^^^^^^ in publish async order.created | order.billed
  consumer.consume();
});
consumer.on('data', (message) => {
  void fetch(`http://billing/bills/${message.key}`);
//     ^^^^^ out http async GET billing/bills/${key}, 300000 ms
});

const read = Kafka.KafkaConsumer.createReadStream({ 'group.id': 'billing' }, {}, { topics: ['order.audited'] });
//                               ^^^^^^^^^^^^^^^^ in publish async order.audited
read.on('data', () => undefined);
