// shows: timeout
import { EventHubBufferedProducerClient, EventHubConsumerClient, EventHubProducerClient } from '@azure/event-hubs';

const producer = new EventHubProducerClient('Endpoint=sb://shop.servicebus.windows.net/', 'clicks');

export async function publish(id: string) {
  const batch = await producer.createBatch();
  batch.tryAdd({ body: id });
  await producer.sendBatch(batch);
//               ^^^^^^^^^ out publish async clicks, 60000 ms
  const buffered = new EventHubBufferedProducerClient('shop.servicebus.windows.net', 'views', { onSendEventsErrorHandler: async () => undefined } as never);
  await buffered.enqueueEvent({ body: id });
//               ^^^^^^^^^^^^ out publish async views, 60000 ms
  await buffered.enqueueEvents([{ body: id }]);
//               ^^^^^^^^^^^^^ out publish async views, 60000 ms
}

export function consume() {
  const consumer = new EventHubConsumerClient('$Default', 'Endpoint=sb://shop.servicebus.windows.net/', 'clicks');
  consumer.subscribe({
//         ^^^^^^^^^ in publish async clicks
    processEvents: async (events) => {
      for (const event of events) await fetch(`http://counts/clicks/${event.body}`);
//                                      ^^^^^ out http sync GET counts/clicks/${body}, 300000 ms
    },
    processError: async () => undefined,
  });
  consumer.subscribe('0', { processEvents: async () => undefined, processError: async () => undefined });
//         ^^^^^^^^^ in publish async clicks
}
