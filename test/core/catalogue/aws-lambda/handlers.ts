import type { APIGatewayProxyHandler, ScheduledHandler, SQSEvent } from 'aws-lambda';

export const load: APIGatewayProxyHandler = async () => {
// < entry request load
  await fetch('http://orders/orders');
//      ^^^^^ out http sync GET orders/orders
  return { statusCode: 200, body: '' };
};

export const clean: ScheduledHandler = async () => undefined;
// < entry schedule clean

export async function receive(event: SQSEvent) {
  await fetch(`http://orders/orders/${event.Records.length}`);
//      ^^^^^ out http sync GET orders/orders/${length}
}
