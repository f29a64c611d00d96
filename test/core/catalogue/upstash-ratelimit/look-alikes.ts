import { Ratelimit } from '@upstash/ratelimit';

export const window = Ratelimit.fixedWindow(10, '10 s');

class Query {
  limit(count: number) {
    return count;
  }
}
export const local = new Query().limit(10);
