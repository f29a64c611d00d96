import { Client, LocalAuth, Message, MessageMedia } from 'whatsapp-web.js';

const sessions: Session[] = [];

interface Session extends Client {
  id?: number;
}

export function start(id: number) {
  const session: Session = new Client({ authStrategy: new LocalAuth({ clientId: `session-${id}` }) });
  session.initialize();
//        ^^^^^^^^^^ out saas async web.whatsapp.com
  session.on('ready', async () => {
//        ^^ in websocket async ready
    await session.sendPresenceAvailable();
//                ^^^^^^^^^^^^^^^^^^^^^ out saas sync web.whatsapp.com
  });
  session.on('message_create', async (message) => {
//        ^^ in websocket async message_create
    const chat = await message.getChat();
//                             ^^^^^^^ out saas sync web.whatsapp.com
    await chat.sendSeen();
//             ^^^^^^^^ out saas sync web.whatsapp.com
    await reply(message);
  });
  sessions.push(session);
}

async function reply(message: Message): Promise<Message> {
  const contact = await message.getContact();
//                              ^^^^^^^^^^ out saas sync web.whatsapp.com
  return message.reply(contact.pushname);
//               ^^^^^ out saas sync web.whatsapp.com
}

export const send = async (client: Client, number: string, media: MessageMedia) => {
  if (await client.isRegisteredUser(number)) await client.sendMessage(number, media);
//                 ^^^^^^^^^^^^^^^^ out saas sync web.whatsapp.com
//                                                        ^^^^^^^^^^^ out saas sync web.whatsapp.com
};
