import mail from '@adonisjs/mail/services/main';
import Welcome from '#mails/welcome';

export async function welcome(to: string) {
  await mail.send((message) => message.to(to));
//           ^^^^ out email sync mail
  await mail.use('smtp').send(new Welcome(to));
//                       ^^^^ out email sync smtp
  await mail.sendLater(new Welcome(to));
//           ^^^^^^^^^ out email async mail
}
