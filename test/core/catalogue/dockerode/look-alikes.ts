import Docker from 'dockerode';

const docker = new Docker();
export const held = [docker.getContainer('orders').id, docker.getImage('orders'), docker.modem];

const list = { start: () => 1, run: (name: string) => name };
export const local = [list.start(), list.run('orders')];
