import * as amqp from 'amqplib/callback_api';

amqp.connect('amqp://rabbitmq', (error, connection) => {
  if (error) throw error;
  connection.createChannel((failed, channel) => {
    if (failed) throw failed;
    channel.assertQueue('mails', { durable: true });
    channel.sendToQueue('mails', Buffer.from('1'));
//          ^^^^^^^^^^^ out enqueue async mails
    channel.consume('mails', (message) => channel.ack(message!));
//          ^^^^^^^ in publish async mails
  });
});
