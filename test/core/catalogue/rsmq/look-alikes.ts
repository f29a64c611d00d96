import RedisSMQ from 'rsmq';

const rsmq = new RedisSMQ({ host: 'redis' });

class Desk {
  sendMessage(options: { qname: string }): object {
    return options;
  }
}

new Desk().sendMessage({ qname: 'mails' });
rsmq.quit(() => undefined);
