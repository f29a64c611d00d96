// shows: timeout
import { AzureKeyCredential, EventGridPublisherClient } from '@azure/eventgrid';
import { EventGridSenderClient } from '@azure/eventgrid-namespaces';

const client = new EventGridPublisherClient('https://orders.westeurope-1.eventgrid.azure.net/api/events', 'EventGrid', new AzureKeyCredential('key'));

export async function publish(id: string) {
  await client.send([{ eventType: 'order.created', subject: id, dataVersion: '1.0', data: { id } }]);
//             ^^^^ out publish async https://orders.westeurope-1.eventgrid.azure.net/api/events, no timeout
  const sender = new EventGridSenderClient('https://shop.westeurope-1.eventgrid.azure.net', new AzureKeyCredential('key'), 'orders');
  await sender.sendEvents([{ type: 'order.created', source: '/orders', data: { id } }]);
//             ^^^^^^^^^^ out publish async orders, no timeout
}
