import { Action } from './actions';

export class Boats {
  @Action({ name: 'find' })
  find(): string {
    return 'boat';
  }
}
