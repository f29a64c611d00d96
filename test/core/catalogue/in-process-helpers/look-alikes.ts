import _, { get, set } from 'lodash';

export function read(settings: object): string {
  set(settings, 'orders.url', 'http://orders');
  return get(settings, 'orders.url') + _.get(settings, 'orders.url') + _.map([1], String).join();
}
