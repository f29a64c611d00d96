import { Models } from 'postmark';

class Office {
  sendEmail(mail: object): object {
    return mail;
  }
}

export const sent = new Office().sendEmail(new Models.Message('a@example.com', 'Hello'));
