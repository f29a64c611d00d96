// shows: timeout
import { InjectFlowProducer, InjectQueue, OnWorkerEvent, Processor, QueueEventsHost, QueueEventsListener, WorkerHost } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { FlowProducer, Job, Queue } from 'bullmq';

@Injectable()
export class Mails {
  constructor(@InjectQueue('mails') private readonly queue: Queue, @InjectFlowProducer('flows') private readonly flows: FlowProducer) {}

  async welcome(id: string) {
    await this.queue.add('welcome', { id });
//                   ^^^ out enqueue async mails/welcome, no timeout
    await this.flows.add({ name: 'send', queueName: 'mails', data: { id } });
//                   ^^^ out enqueue async mails/send, no timeout
  }
}

@Processor({ name: 'mails' }, { concurrency: 5 })
// < in enqueue async mails
export class MailProcessor extends WorkerHost {
  async process(job: Job) {
    await fetch(`http://mailer/mails/${job.name}`);
//        ^^^^^ out http sync GET mailer/mails/${name}, 300000 ms
  }

  @OnWorkerEvent('failed')
  async failed(job: Job) {
    await fetch(`http://audit/jobs/${job.id}`);
//        ^^^^^ out http sync GET audit/jobs/${id}, 300000 ms
  }
}

@QueueEventsListener('mails')
export class MailEvents extends QueueEventsHost {}
