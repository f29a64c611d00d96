// shows: timeout, waiting
import Seneca from 'seneca';

const seneca = Seneca({ tag: 'orders' });

seneca.add({ role: 'mail', cmd: 'send' }, (message, reply) => {
//     ^^^ in rpc sync mail/send
// < entry request mail/send
  void fetch(`http://mailer/mails/${message.id}`);
//     ^^^^^ out http async GET mailer/mails/${id}, 300000 ms, floating
  reply(null, {});
});
seneca.message('role:price,cmd:get', async () => ({ price: 1 }));
//     ^^^^^^^ in rpc sync role:price,cmd:get
// < entry request role:price,cmd:get

export function run(id: string) {
  seneca.act({ role: 'mail', cmd: 'send', id }, (error: Error) => {
//       ^^^ out rpc sync mail/send, 22222 ms, callback
    if (error) throw error;
  });
  seneca.act('role:price,cmd:get', { id }, () => undefined);
//       ^^^ out rpc sync role:price,cmd:get, 22222 ms, callback
}

export async function ask(id: string) {
  const client = Seneca().client({ type: 'tcp' });
  return client.post('role:price,cmd:get', { id });
//              ^^^^ out rpc sync role:price,cmd:get, 22222 ms, returned
}
