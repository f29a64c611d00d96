import { createClient } from 'redis';

export interface Stores { readonly redis: ReturnType<typeof createClient> }

export class Orders {
  constructor(private readonly stores: Stores) {}

  async load(id: string) {
    return this.stores.redis.get(id);
//                           ^^^ out cache sync ${id}
  }
}
