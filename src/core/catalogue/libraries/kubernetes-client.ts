import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "'kubernetes'", payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const kubernetesClient = library({
  name: '@kubernetes/client-node', packages: { '@kubernetes/client-node': '>=0.12' }, checked: '2.0.1', docs: 'https://github.com/kubernetes-client/javascript#readme',
  types: {
    KubeConfig: { made: ['new KubeConfig'] },
    // One class for each group of the API and its versions.
    Api: { made: ['KubeConfig.makeApiClient', 'new *Api'] },
    Stream: { made: ['new {Watch,Log,Exec,Attach,PortForward}'] },
    Metrics: { made: ['new Metrics'] },
  },
  calls: {
    'Api.{setDefaultAuthentication,setApiKey,addInterceptor,basePath,defaultHeaders}': {},
    'Api.*': call,
    'Metrics.*': call,
    'Stream.{watch,log,exec,attach,portForward}': { ...call, style: 'async' },
  },
});
