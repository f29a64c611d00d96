// shows: timeout, waiting
import Docker from 'dockerode';

const docker = new Docker({ socketPath: '/var/run/docker.sock', timeout: 8000 });

export async function everyForm(name: string) {
  const container = await docker.createContainer({ Image: 'shop/orders', name: 'orders' });
//                               ^^^^^^^^^^^^^^^ out process sync orders, 8000 ms, awaited
  await container.start();
//                ^^^^^ out process sync orders, 8000 ms, awaited
  await container.wait();
//                ^^^^ out process sync orders, 8000 ms, awaited
  await docker.getContainer(name).stop();
//                                ^^^^ out process sync ${name}, 8000 ms, awaited
  const exec = await container.exec({ Cmd: ['ls'] });
//                             ^^^^ out process sync orders, 8000 ms, awaited
  await exec.start({});
//           ^^^^^ out process sync orders, 8000 ms, awaited
  await docker.run('shop/report', ['make'], process.stdout);
//             ^^^ out process sync shop/report, 8000 ms, awaited
  docker.pull('shop/orders:latest', (error: unknown) => console.log(error));
//       ^^^^ out process sync shop/orders:latest, 8000 ms, callback
  await docker.getImage('shop/orders').remove();
//                                     ^^^^^^ out process sync shop/orders, 8000 ms, awaited
  return docker.listContainers();
//              ^^^^^^^^^^^^^^ out process sync docker, 8000 ms, returned
}

export const services = () => docker.listServices((error: unknown, list: unknown[]) => console.log(error, list));
//                                   ^^^^^^^^^^^^ out process sync docker, 8000 ms, callback
