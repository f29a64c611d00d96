// shows: timeout, waiting
import stompit from 'stompit';

stompit.connect({ host: 'activemq', port: 61613 }, (error, client) => {
  if (error) throw error;
  const frame = client.send({ destination: '/queue/mails' });
//                     ^^^^ out enqueue async /queue/mails, timeout unknown, floating
  frame.write('one');
  frame.end();
  client.sendString('/queue/invoices', 'one', {}, () => undefined);
//       ^^^^^^^^^^ out enqueue async /queue/invoices, timeout unknown, callback
  client.subscribe({ destination: '/queue/mails', ack: 'client-individual' }, (failed, message) => {
//       ^^^^^^^^^ in enqueue async /queue/mails
    void fetch(`http://mailer/mails/${message.headers}`);
//       ^^^^^ out http async GET mailer/mails/${headers}, 300000 ms, floating
  });
});

const channels = new stompit.ChannelPool([{ host: 'activemq' }]);
channels.channel((error, channel) => {
  channel.send({ destination: '/topic/orders' }, 'one', () => undefined);
//        ^^^^ out enqueue async /topic/orders, timeout unknown, callback
});
