import { Controller, Injectable, Post } from '@nestjs/common';
import { CommandBus, CommandHandler, EventBus, ICommandHandler, ofType, Saga, type ICommand } from '@nestjs/cqrs';
import { delay, map, type Observable } from 'rxjs';

export class OrderPlaced { constructor(readonly id: string) {} }
export class SendMail { constructor(readonly id: string) {} }

@Injectable()
export class Sagas {
  @Saga()
  placed = (events: Observable<unknown>): Observable<ICommand> => events.pipe(ofType(OrderPlaced), delay(1000), map((event) => new SendMail(event.id)));
}

@CommandHandler(SendMail)
export class SendMailHandler implements ICommandHandler<SendMail> {
  async execute(command: SendMail) { await fetch(`http://mails/${command.id}`, { method: 'POST' }); }
//                                         ^^^^^ out http sync POST mails/${id}
}

@Controller('orders')
export class Orders {
  constructor(private readonly events: EventBus, private readonly commands: CommandBus) {}
  @Post()
  place() { this.events.publish(new OrderPlaced('1')); }
// < entry request POST /orders
  @Post('mail')
  async mail() { await this.commands.execute(new SendMail('1')); }
// < entry request POST /orders/mail
}
