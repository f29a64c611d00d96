import { ConnectFailover } from 'stompit';

class Client {
  send(headers: object): object {
    return headers;
  }
}

new Client().send({ destination: '/queue/mails' });
export const servers = new ConnectFailover([{ host: 'activemq' }]);
