import { Controller } from '@nestjs/common';
import { EventPattern, GrpcMethod, MessagePattern, Payload } from '@nestjs/microservices';

const CREATED = 'order.created';

@Controller()
export class BillingController {
  @EventPattern(CREATED)
// ^^^^^^^^^^^^ in publish async order.created
  async bill(@Payload() order: { id: string }) {
    await fetch(`http://billing/bills/${order.id}`, { method: 'POST' });
//        ^^^^^ out http sync POST billing/bills/${id}
  }

  @MessagePattern({ cmd: 'price' })
// ^^^^^^^^^^^^^^ in rpc sync price
  price() {
// < entry request price
    return 1;
  }

  @GrpcMethod('Billing', 'GetBill')
// ^^^^^^^^^^ in grpc sync Billing/GetBill
  getBill() {
// < entry request Billing/GetBill
    return {};
  }

  @GrpcMethod('Billing')
// ^^^^^^^^^^ in grpc sync Billing/ListBills
  listBills() {
// < entry request Billing/ListBills
    return [];
  }
}
