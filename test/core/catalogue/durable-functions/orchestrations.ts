// shows: timeout
import { app, type HttpRequest, type InvocationContext } from '@azure/functions';
import * as df from 'durable-functions';

df.app.orchestration('bill', function* (context) {
//     ^^^^^^^^^^^^^ in enqueue async bill
  const id: string = context.df.getInput();
  yield context.df.callActivity('charge', id);
//                 ^^^^^^^^^^^^ out enqueue sync charge, no timeout
  yield context.df.callSubOrchestrator('ship', id);
//                 ^^^^^^^^^^^^^^^^^^^ out enqueue sync ship, no timeout
  yield context.df.callHttp({ method: 'POST', url: 'https://rates.example/today' });
//                 ^^^^^^^^ out http sync POST rates.example/today, no timeout
});

df.app.activity('charge', {
//     ^^^^^^^^ in enqueue async charge
  handler: async (id: string) => {
    await fetch(`http://billing/charges/${id}`);
//        ^^^^^ out http sync GET billing/charges/${id}, 300000 ms
  },
});

app.http('start', {
  extraInputs: [df.input.durableClient()],
  handler: async (request: HttpRequest, context: InvocationContext) => {
// < entry request /api/start
    const client = df.getClient(context);
    const id = await client.startNew('bill', { input: request.params });
//                          ^^^^^^^^ out enqueue async bill, no timeout
    await client.raiseEvent(id, 'paid', {});
//               ^^^^^^^^^^ out enqueue async paid, no timeout
    await client.getStatus(id);
//               ^^^^^^^^^ out enqueue sync ${target}, no timeout
    return client.waitForCompletionOrCreateCheckStatusResponse(request, id, { timeoutInMilliseconds: 2000 });
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ out enqueue sync ${target}, 2000 ms
  },
});
