import { Controller } from '@nestjs/common';
import { ClientProxy, EventPattern, MessagePattern } from '@nestjs/microservices';
import { firstValueFrom } from 'rxjs';

export class Orders {
  constructor(private readonly client: ClientProxy) {}

  async load(tenant: string, shared: object) {
    await firstValueFrom(this.client.send({ role: 'order', cmd: 'get' }, {}));
//                                   ^^^^ out rpc sync cmd:get,role:order
    await firstValueFrom(this.client.send({ cmd: 'get', role: tenant }, {}));
//                                   ^^^^ out rpc sync cmd:get,role:${tenant}
    await firstValueFrom(this.client.send({ event: 'get' }, {}));
//                                   ^^^^ out rpc sync get
    await firstValueFrom(this.client.send({ ...shared, cmd: 'get' }, {}));
//                                   ^^^^ out rpc sync get
  }
}

@Controller()
export class Handlers {
  @MessagePattern({ cmd: 'get', role: 'order' })
// ^^^^^^^^^^^^^^ in rpc sync cmd:get,role:order
  get() {}
// < entry request cmd:get,role:order

  @EventPattern({ service: 'orders', method: 'made' })
// ^^^^^^^^^^^^ in publish async method:made,service:orders
  made() {}
}
