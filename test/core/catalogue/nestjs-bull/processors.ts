// shows: timeout
import { InjectQueue, OnQueueFailed, Process, Processor } from '@nestjs/bull';
import { Injectable } from '@nestjs/common';
import type { Job, Queue } from 'bull';

@Injectable()
export class Mails {
  constructor(@InjectQueue('mails') private readonly queue: Queue) {}

  async welcome(id: string) {
    const job = await this.queue.add('welcome', { id }, { attempts: 3 });
//                               ^^^ out enqueue async mails/welcome, no timeout
    await this.queue.add({ id });
//                   ^^^ out enqueue async mails, no timeout
    await this.queue.addBulk([{ name: 'digest', data: { id } }]);
//                   ^^^^^^^ out enqueue async mails/digest, no timeout
    return job.finished();
//             ^^^^^^^^ out enqueue sync mails, no timeout
  }
}

@Processor('mails')
export class MailProcessor {
  @Process('welcome')
// ^^^^^^^ in enqueue async mails/welcome
  async welcome(job: Job) {
    await fetch(`http://mailer/welcome/${job.id}`);
//        ^^^^^ out http sync GET mailer/welcome/${id}, 300000 ms
  }

  @Process({ name: 'digest', concurrency: 2 })
// ^^^^^^^ in enqueue async mails/digest
  digest() {
    return undefined;
  }

  @Process()
// ^^^^^^^ in enqueue async mails
  others() {
    return undefined;
  }

  @OnQueueFailed()
  async failed(job: Job) {
    await fetch(`http://audit/jobs/${job.id}`);
//        ^^^^^ out http sync GET audit/jobs/${id}, 300000 ms
  }
}

@Processor({ name: 'invoices' })
export class InvoiceProcessor {
  @Process('print')
// ^^^^^^^ in enqueue async invoices/print
  print() {
    return undefined;
  }
}
