// shows: timeout
import { Transloadit } from 'transloadit';

const transloadit = new Transloadit({ authKey: 'x', authSecret: 'y' });

export async function encode(id: string) {
  await transloadit.createAssembly({ params: { template_id: 'encode' } });
//                  ^^^^^^^^^^^^^^ out saas async encode, 60000 ms
  await transloadit.createAssembly({ params: { template_id: 'encode' }, waitForCompletion: true, timeout: 300_000 });
//                  ^^^^^^^^^^^^^^ out saas sync encode, 300000 ms
  await transloadit.awaitAssemblyCompletion(id);
//                  ^^^^^^^^^^^^^^^^^^^^^^^ out saas sync ${id}, 86400000 ms
  await transloadit.getAssembly(id);
//                  ^^^^^^^^^^^ out saas sync api2.transloadit.com, 60000 ms
}
