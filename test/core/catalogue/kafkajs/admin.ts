import { Kafka } from 'kafkajs';

const TOPICS = ['orders', 'bills'];

export async function prepare(topic: string) {
  const admin = new Kafka({ brokers: ['kafka:9092'] }).admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic: 'orders' }, { topic: 'bills' }] });
//            ^^^^^^^^^^^^ out publish sync orders | bills
  await admin.deleteTopics({ topics: TOPICS });
//            ^^^^^^^^^^^^ out publish sync orders | bills
  await admin.fetchTopicOffsets(topic);
//            ^^^^^^^^^^^^^^^^^ out publish sync ${topic}
  await admin.listTopics();
//            ^^^^^^^^^^ out publish sync ?
  await admin.disconnect();
}
