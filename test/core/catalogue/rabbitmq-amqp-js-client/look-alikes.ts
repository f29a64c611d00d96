import { createEnvironment } from 'rabbitmq-amqp-js-client';

class Publisher {
  publish(message: object): object {
    return message;
  }
}

export async function manage() {
  new Publisher().publish({ body: 'one' });
  const connection = await createEnvironment({ host: 'rabbitmq', port: 5672, username: 'guest', password: 'guest' }).createConnection();
  await connection.close();
}
