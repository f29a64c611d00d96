import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';

@Injectable()
export class Mails {
  constructor(@InjectQueue('mails') private readonly queue: Queue) {}

  welcome(id: string) {
    return this.queue.add('welcome', { id });
//                    ^^^ out enqueue async mails/welcome
  }
}

@Processor('mails')
// < in enqueue async mails
export class MailProcessor extends WorkerHost {
  async process(job: Job) {
    await fetch(`http://mailer/mails/${job.name}`);
//        ^^^^^ out http sync GET mailer/mails/${name}
  }
}
