import type { LinkedSite } from '../../link/linked-model';
import { calledName, chainOf } from './waits';

/** Names of methods that change rows, also as Meteor calls them (`insertAsync`). */
const WRITES = /^(create|createMany|createManyAndReturn|insert|insertOne|insertMany|insertInto|save|update|updateOne|updateMany|findOneAndUpdate|findByIdAndUpdate|findOneAndReplace|upsert|bulkCreate|bulkWrite|delete|deleteOne|deleteMany|remove|persistAndFlush|persist|flush|destroy|softDelete)(Async)?$/;

/** Whether a query changes rows, by its name or that of a step of its builder (`db('orders').where({ id }).update(…)`). */
export function isDatabaseWrite({ site, file, call }: LinkedSite): boolean {
  if (site.direction !== 'out' || site.category !== 'database') return false;
  return WRITES.test(site.api.replace(/^.*\./, '')) || (call !== undefined && chainOf(file, call).some((link) => WRITES.test(calledName(link))));
}

const RECORDS = /log|audit|event|session|token|otp|code|reset|history|notification|cache/i;

/** Whether a table only records what happened, or holds what passes: nobody minds a row of it too many. */
export function isRecord(table: string): boolean {
  return RECORDS.test(table);
}
