import { EventGridDeserializer, generateSharedAccessSignature } from '@azure/eventgrid';

const grid = { send: (events: object[]) => events };

export async function read(body: string) {
  grid.send([{}]);
  void generateSharedAccessSignature;
  return new EventGridDeserializer().deserializeEventGridEvents(body);
}
