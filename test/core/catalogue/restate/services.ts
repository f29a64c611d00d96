// shows: timeout
import * as restate from '@restatedev/restate-sdk';
import * as clients from '@restatedev/restate-sdk-clients';

export const prices = restate.service({
//                            ^^^^^^^ in rpc sync prices
  name: 'prices',
  handlers: {
    get: async (context: restate.Context, id: string) => {
// < entry request prices
      const stock = await context.objectClient<{ count(): Promise<number> }>({ name: 'stock' }, id).count();
//                                                                                                  ^^^^^ out rpc sync stock/count, timeout unknown
      context.serviceSendClient<{ send(id: string): void }>({ name: 'mails' }).send(id);
//                                                                             ^^^^ out enqueue async mails/send, timeout unknown
      await context.genericCall({ service: 'audit', method: 'log', parameter: id } as never);
//                  ^^^^^^^^^^^ out rpc sync audit/log, timeout unknown
      context.genericSend({ service: 'audit', method: 'keep', parameter: id } as never);
//            ^^^^^^^^^^^ out enqueue async audit/keep, timeout unknown
      await context.run('charge', () => fetch(`http://billing/charges/${id}`));
//                                      ^^^^^ out http sync GET billing/charges/${id}, 300000 ms
      return stock;
    },
  },
});

export async function ask(id: string) {
  const ingress = clients.connect({ url: 'http://restate:8080' });
  await ingress.serviceClient(prices).get(id);
//                                    ^^^ out rpc sync prices/get, timeout unknown
  await ingress.serviceSendClient(prices).get(id);
//                                        ^^^ out enqueue async prices/get, timeout unknown
  const flow = ingress.workflowClient({ name: 'bill' } as never, id);
  await flow.workflowSubmit(id);
//           ^^^^^^^^^^^^^^ out enqueue async bill, timeout unknown
  return flow.workflowAttach();
//            ^^^^^^^^^^^^^^ out enqueue sync bill, timeout unknown
}
