import { Context, Push } from 'zeromq';

class Socket {
  send(message: string): string {
    return message;
  }
}

export function stop() {
  new Socket().send('one');
  const push = new Push({ context: new Context() });
  push.connect('tcp://worker:5556');
  push.close();
}
