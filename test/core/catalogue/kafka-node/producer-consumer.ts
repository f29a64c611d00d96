// shows: timeout
import kafka, { Consumer, ConsumerGroup, HighLevelProducer, KafkaClient } from 'kafka-node';

const client = new KafkaClient({ kafkaHost: 'kafka:9092' });
const producer = new kafka.Producer(client);
const high = new HighLevelProducer(client, { requireAcks: 1 });

producer.on('ready', () => {
  producer.send([{ topic: 'order.created', messages: ['1'] }, { topic: 'order.audited', messages: '1' }], (error) => {
//         ^^^^ out publish async order.created | order.audited, 100 ms
    if (error) throw error;
  });
});

export function publish(id: string) {
  high.send([{ topic: 'order.billed', messages: id }], () => undefined);
//     ^^^^ out publish async order.billed, 100 ms
}

const consumer = new Consumer(client, [{ topic: 'order.created', partition: 0 }], { autoCommit: true });
//               ^^^ in publish async order.created
consumer.on('message', (message) => {
  void fetch(`http://billing/bills/${message.key}`);
//     ^^^^^ out http async GET billing/bills/${key}, 300000 ms
});

const group = new ConsumerGroup({ kafkaHost: 'kafka:9092', groupId: 'billing' }, ['order.billed', 'order.audited']);
//            ^^^ in publish async order.billed | order.audited
group.on('message', () => undefined);
