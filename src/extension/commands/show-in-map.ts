import type { Services } from '../services';
import { toMapArgument, type Node } from '../views/outline-view';
import { openMap } from './open-map';

/** Opens the map at the call that an item of a tree stands for. */
export async function showInMap(services: Services, node: unknown): Promise<void> {
  await openMap(services, toMapArgument(node as Node | undefined));
}
