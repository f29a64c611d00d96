import { Injectable } from '@nestjs/common';
import { SendGridService } from '@anchan828/nest-sendgrid';
import { InjectSendGrid, SendGridService as Mails } from '@ntegral/nestjs-sendgrid';

@Injectable()
export class Letters {
  constructor(private readonly sendGrid: SendGridService, @InjectSendGrid() private readonly mails: Mails) {}

  async welcome(to: string) {
    await this.sendGrid.send({ to });
//                      ^^^^ out email sync api.sendgrid.com
    await this.mails.send({ to });
//                   ^^^^ out email sync api.sendgrid.com
  }
}
