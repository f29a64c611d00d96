import { type Context, Service as MoleculerService } from 'moleculer';
import { Action, Event, Service } from 'moleculer-decorators';

const Auditing = { methods: { audit(ctx: Context) { return ctx.call('audits.add'); } } };
//                                                             ^^^^ out rpc sync audits.add

@Service({ name: 'boats', version: 1, mixins: [Auditing] })
export default class Boats extends MoleculerService {
  @Action({ rest: 'GET /' })
// ^^^^^^ in rpc sync v1.boats.find
  async find(ctx: Context<{ id: string }>) {
// < entry request v1.boats.find
    await this.audit(ctx);
    return ctx.call('ports.get', { id: ctx.params.id });
//             ^^^^ out rpc sync ports.get
  }

  @Event()
// ^^^^^ in publish async port.closed
  'port.closed'(ctx: Context) {
    return this.broker.call('boats.moor');
//                     ^^^^ out rpc sync boats.moor
  }
}
