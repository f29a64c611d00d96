// shows: timeout
import Courier, { CourierClient } from '@trycourier/courier';

const courier = new Courier({ apiKey: 'key', timeout: 5000 });

export async function send(id: string) {
  await courier.send.message({ message: { template: 'welcome', to: { user_id: id } } });
//                   ^^^^^^^ out saas async welcome, 5000 ms
  await CourierClient({ authorizationToken: 'key' }).send({ message: { template: 'digest', to: { user_id: id } } });
//                                                   ^^^^ out saas async digest, 60000 ms
  return courier.profiles.retrieve(id);
//                        ^^^^^^^^ out saas sync api.courier.com/profiles, 5000 ms
}
