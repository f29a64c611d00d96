import { PubSub, withFilter } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const resolvers = {
  Mutation: { join: (_: unknown, { name }: { name: string }) => pubSub.publish('joined', { name }) },
  Subscription: { joined: { subscribe: withFilter(() => pubSub.asyncIterator('joined'), () => true) } },
};
