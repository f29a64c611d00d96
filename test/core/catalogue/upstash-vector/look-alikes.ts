import { Index } from '@upstash/vector';

export const index = new Index();

class Table {
  query() {
    return [];
  }
}
export const local = new Table().query();
