import { EventHubProducerClient, latestEventPosition } from '@azure/event-hubs';

class Hub {
  sendBatch(batch: object): object {
    return batch;
  }
}

export async function stop(producer: EventHubProducerClient) {
  new Hub().sendBatch({});
  await producer.close();
  return latestEventPosition;
}
