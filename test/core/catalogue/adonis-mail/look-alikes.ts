import mail from './services/main';
import { BaseMail } from '@adonisjs/mail';

export class Welcome extends BaseMail {
  prepare() { this.message.to('a@shop.test'); }
}
export const send = () => mail.send(new Welcome());
