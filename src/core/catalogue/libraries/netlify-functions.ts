import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;
const event = { entry: 'consumer', category: 'publish', style: 'async' } as const;

export const netlifyFunctions = library({
  name: '@netlify/functions', packages: { '@netlify/functions': '>=1 <7' }, checked: '6.0.0', docs: 'https://docs.netlify.com/build/functions/api/', freezes: true,
  calls: {
    schedule: { direction: 'in', category: 'schedule', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'schedule' },
    '{builder,stream}': { handler: 'arg[0]', entry: 'request' },
  },
  typed: {
    '{Handler,BuilderHandler,StreamingHandler}': request, BackgroundHandler: { entry: 'consumer', category: 'enqueue', style: 'async' },
    '{DeployBuildingHandler,DeploySucceededHandler,DeployFailedHandler,DeployDeletedHandler,DeployLockedHandler,DeployUnlockedHandler,FormSubmittedHandler,UserSignupHandler,UserLoginHandler,UserValidateHandler,UserModifiedHandler,UserDeletedHandler}': event,
  },
  files: [{ ...request, glob: 'netlify/{functions,edge-functions}/**/*.{ts,js,mjs,mts}', exports: ['default', 'handler'] }],
});
