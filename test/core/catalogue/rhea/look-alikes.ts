import rhea from 'rhea';

class Sender {
  send(message: object): object {
    return message;
  }
}

rhea.on('connection_open', () => undefined);

export const sent = new Sender().send({ body: 'one' });
export const id = rhea.generate_uuid();
