// shows: timeout
import Mailjet from 'node-mailjet';

const mailjet = new Mailjet({ apiKey: 'key', apiSecret: 'secret', config: { timeout: 2000 } } as never);
const other = Mailjet.apiConnect('key', 'secret');

export async function send(Email: string) {
  await mailjet.post('send', { version: 'v3.1' }).request({ Messages: [{ To: [{ Email }] }] });
//                                                ^^^^^^^ out email sync api.mailjet.com/send, 2000 ms
  await other.post('send').request({ To: Email });
//                         ^^^^^^^ out email sync api.mailjet.com/send, no timeout
  return other.get('contact').id(1).request();
//                                  ^^^^^^^ out saas sync api.mailjet.com/contact, no timeout
}
