import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { CloudWatchEventsClient, PutEventsCommand as CloudWatchPutEvents } from '@aws-sdk/client-cloudwatch-events';

const client = new EventBridgeClient({});

export async function publish(id: string) {
  await client.send(
//             ^^^^ out publish async shop/OrderCreated
    new PutEventsCommand({
      Entries: [{ EventBusName: 'shop', Source: 'orders', DetailType: 'OrderCreated', Detail: JSON.stringify({ id }) }],
    }),
  );
  await client.send(new PutEventsCommand({ Entries: [{ Source: 'orders', DetailType: 'OrderPaid', Detail: id }] }));
//             ^^^^ out publish async OrderPaid
}

export async function older(id: string) {
  await new CloudWatchEventsClient({}).send(new CloudWatchPutEvents({ Entries: [{ Source: 'orders', DetailType: 'OrderShipped', Detail: id }] }));
//                                     ^^^^ out publish async OrderShipped
}
