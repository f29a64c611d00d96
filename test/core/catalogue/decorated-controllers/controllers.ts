import { controller, httpPost } from 'inversify-express-utils';
import { Get, JsonController, Post, type ExpressMiddlewareInterface } from 'routing-controllers';
import { Get as Answer, Route } from 'tsoa';

@JsonController('/orders')
export class OrdersController {
  @Get('/:id')
  async load() {
// < entry request GET /orders/:id
    return fetch('http://stock/items');
//         ^^^^^ out http sync GET stock/items
  }

  @Post()
  async create() {
// < entry request POST /orders
    await fetch('http://stock/reserve');
//        ^^^^^ out http sync GET stock/reserve
  }
}

@controller('/bills')
export class BillsController {
  @httpPost('/')
  async pay() {
// < entry request POST /bills
    await fetch('http://bank/pay');
//        ^^^^^ out http sync GET bank/pay
  }
}

@Route('mails')
export class MailsController {
  @Answer('{id}')
  async show() {
// < entry request GET /mails/{id}
    return fetch('http://smtp/mails');
//         ^^^^^ out http sync GET smtp/mails
  }
}

export class Authorized implements ExpressMiddlewareInterface {
  async use(request: unknown, response: unknown, next: () => void) {
// < entry request Authorized.use
    await fetch('http://auth/check');
//        ^^^^^ out http sync GET auth/check
    next();
  }
}
