import { Inject } from '@nestjs/common';
import { Mutation, Resolver, Subscription } from '@nestjs/graphql';
import { RedisPubSub } from 'graphql-redis-subscriptions';
import { GooglePubSub } from '@axelspringer/graphql-google-pubsub';

const EVENTS = { joined: 'person.joined', left: 'person.left' } as const;

@Resolver()
export class People {
  constructor(@Inject('PUB_SUB') private readonly pubSub: RedisPubSub) {}

  @Mutation()
// ^^^^^^^^ in graphql sync join
  async join(name: string) {
// < entry request join
    await this.pubSub.publish(EVENTS.joined, { name });
//                    ^^^^^^^ out publish async person.joined
    return name;
  }

  @Subscription()
// ^^^^^^^^^^^^ in graphql async joined
  joined() {
// < entry request joined
    return this.pubSub.asyncIterator([EVENTS.joined, EVENTS.left]);
//                     ^^^^^^^^^^^^^ in publish async person.joined | person.left
  }
}

const redis = new RedisPubSub({ connection: 'redis://cache' });
void redis.subscribe('orders', (order) => fetch('/seen', { body: order }));
//         ^^^^^^^^^ in publish async orders
//                                        ^^^^^ out http sync GET /seen
export const count = () => redis.asyncIterableIterator('counts');
//                               ^^^^^^^^^^^^^^^^^^^^^ in publish async counts
export const tell = (id: string) => new GooglePubSub({ projectId: 'shop' }).publish('orders', { id });
//                                                                          ^^^^^^^ out publish async orders
