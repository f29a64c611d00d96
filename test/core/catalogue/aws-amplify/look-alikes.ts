import { Amplify } from 'aws-amplify';
import { isCancelError } from 'aws-amplify/api';
import { Hub } from 'aws-amplify/utils';

Amplify.configure({ API: { REST: {} } });

class API {
  static get(name: string, path: string): string {
    return name + path;
  }
}

export function open(error: unknown): boolean {
  Hub.dispatch('auth', { event: 'signIn' });
  API.get('orders-api', '/orders');
  return isCancelError(error);
}
