import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;
const source = '*.{js,ts,mjs}';

/** Strapi loads everything by the place of its file. */
export const strapi = library({
  name: 'strapi', packages: { '@strapi/strapi': '>=4 <6', strapi: '>=3 <4' }, checked: '5.52.2', docs: 'https://docs.strapi.io/cms/project-structure',
  files: [
    { ...request, glob: `{,src/}{api,plugins,extensions}/**/controllers/**/${source}`, exports: ['default.*'] },
    { ...request, glob: `{,src/}{api,plugins,extensions}/**/services/**/${source}`, exports: ['default.*'], weak: true },
    { ...request, glob: `{,src/}{api,plugins,extensions}/**/policies/**/${source}`, exports: ['default'] },
    { ...request, glob: `{,src/}{api,plugins,extensions}/**/lifecycles.{js,ts}`, exports: ['default.*'] },
    { entry: 'schedule', category: 'schedule', style: 'async', glob: 'config/{cron-tasks,cron,functions/cron}.{js,ts}', exports: ['default.*', 'default.*.task'] },
    { entry: 'startup', category: 'process', style: 'async', glob: '{src/index,config/functions/bootstrap}.{js,ts}', exports: ['default', 'default.bootstrap', 'default.register', 'default.destroy'] },
  ],
});
