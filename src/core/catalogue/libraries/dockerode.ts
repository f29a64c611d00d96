import { library } from '../library';

const call = { category: 'process', style: 'sync', target: 'receiver.channel', callback: 'arg[last]', timeout: 'receiver.timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const dockerode = library({
  name: 'dockerode', packages: { dockerode: '>=2 <6' }, checked: '5.0.1, @types/dockerode 4.0.2', docs: 'https://github.com/apocas/dockerode#readme', system: 'docker',
  types: {
    Docker: { made: ['new default', 'new Docker'], timeout: 'made[0].timeout' },
    Container: { made: ['Docker.getContainer', 'Docker.createContainer'], channel: 'made[0].name | made[0].Image | made[0]', timeout: 'made.receiver.timeout' },
    Exec: { made: ['Container.exec', 'Docker.getExec'], channel: 'made.receiver.channel | made[0]', timeout: 'made.receiver.timeout' },
    Image: { made: ['Docker.getImage'], channel: 'made[0]', timeout: 'made.receiver.timeout' },
  },
  calls: {
    'Docker.createContainer': { ...call, target: 'arg[0].name | arg[0].Image' },
    'Docker.{run,pull,buildImage}': { ...call, target: 'arg[0]', duration: { band: 'long-running', ms: [1000, 600_000], source: 'a container runs or an image is loaded' } },
    'Docker.{listContainers,listImages,listServices,listNodes,listTasks,listNetworks,listVolumes,createService,createNetwork,createVolume,ping,info,version,getEvents,pruneContainers}': { ...call, target: "'docker'" },
    'Container.{start,stop,restart,kill,remove,inspect,logs,exec,attach,stats,pause,unpause,putArchive,getArchive,rename,update,top}': call,
    'Container.wait': { ...call, duration: { band: 'long-running', ms: [1000, 600_000], source: 'until the container ends' } },
    'Exec.{start,inspect,resize}': call,
    'Image.{inspect,remove,push,tag,history}': call,
  },
});
