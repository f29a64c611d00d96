import { Client } from 'pulsar-client';

class Producer {
  send(message: object): object {
    return message;
  }
}

export async function stop(client: Client) {
  new Producer().send({ data: 'one' });
  await client.close();
}
