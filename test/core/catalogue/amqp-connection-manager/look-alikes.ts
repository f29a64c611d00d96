import amqp from 'amqp-connection-manager';

const connection = amqp.connect('amqp://rabbitmq');
const channel = connection.createChannel();

class Paper {
  sendToQueue(name: string): string {
    return name;
  }
}

export async function stop() {
  new Paper().sendToQueue('mails');
  connection.on('disconnect', () => undefined);
  await channel.waitForConnect();
  await channel.close();
}
