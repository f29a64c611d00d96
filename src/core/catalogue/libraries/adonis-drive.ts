import { library } from '../library';

const file = { category: 'storage', style: 'sync', target: '{receiver.channel}/{arg[0]} | arg[0]', defaultTimeout: 'none' } as const;
const operations = '{exists,get,getStream,getBytes,getArrayBuffer,getMetaData,getSignedUrl,put,putStream,copy,copyFromFs,move,moveFromFs,delete,deleteAll,listAll,setVisibility,getVisibility}';

/** Disks are buckets or folders, as the configuration says. */
export const adonisDrive = library({
  name: '@adonisjs/drive', packages: { '@adonisjs/drive': '>=2 <5', '@adonisjs/drive/services/main': '*', '@ioc:Adonis/Core/Drive': '*' }, checked: '3.4.1', docs: 'https://docs.adonisjs.com/guides/digging-deeper/drive',
  types: { Disk: { made: ['Disk.use'], values: ['default'], channel: 'made[0]' } },
  calls: { [`Disk.${operations}`]: file },
});
