const { Kafka } = require('@confluentinc/kafka-javascript').KafkaJS;

const producer = new Kafka().producer({ 'bootstrap.servers': 'kafka:9092', acks: 0 });

exports.publish = (id) => producer.send({ topic: 'order.created', messages: [{ value: id }] });
//                                 ^^^^ out publish async order.created
