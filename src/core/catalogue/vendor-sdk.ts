import type { Category } from '../model/communication-map';
import type { CallModel, LibraryModel, TypeModel } from './library';

/** Words in names of packages that name no product. */
const GENERAL: ReadonlySet<string> = new Set(['api', 'client', 'clients', 'node', 'nodejs', 'sdk', 'sdks', 'js', 'rest', 'typescript', 'server', 'core', 'web', 'code', 'data', 'admin', 'management', 'connect', 'services', 'search', 'public', 'version', 'platform', 'batch', 'edge', 'config']);

/** What an SDK makes that talks to nobody: errors, what is built and handed over, what checks what came in. */
const LOCAL = 'new *{Error,Exception,Builder,Config,Configuration,Options,Credentials,Token,Request,Input,Params,Parser,Receiver,Verifier}';
/** Parts of an account, reached without a request. */
const PARTS = 'VendorClient.{api,base,bucket,channel,collection,database,dataset,domain,environment,feed,folder,index,project,repo,room,select,space,table,team,user,workspace,getSpace,getEnvironment,getOrganization,get*Api,get*Client,with*,for*,using}';
/** What a client answers by itself, whether it is waited for or not. */
const HELPERS = '{then,catch,finally,on,once,off,emit,use,close,destroy,toString,toJSON,toJwt,toISOString,toLowerCase,map,forEach,reduce,join,slice,includes,split,flatMap,some,every,unwrap,constructEvent*,construct*Event,verifyWebhook*,validateWebhook*,parseWebhook*,constructWebhook*,verifySignature*,validateSignature*,verify*Signature,validate*Signature,authenticateRequest,verifyToken,verifySessionToken,validateSession,authenticateJwtLocal,get*AuthorizationUrl,get*AuthorizationURL,getAuthorizationUri,getAuthenticationUrl,getAuthUrl,buildConsentUrl,authorizeUri,authorizeUrl}';
/** Ends of a chain that describes a request. */
const ENDS = '{send,execute,exec,fetch,get,post,put,patch,delete,create,update,list,all,firstPage,eachPage,query}';

/** Where clients are told an address. */
const BASE = 'made[0].baseUrl | made[0].baseURL | made[0].basePath | made[0].apiUrl | made[0].url';

interface VendorSdks extends Pick<LibraryModel, 'name' | 'checked' | 'docs'> { readonly category: Category; readonly hosts: Readonly<Record<string, string>>; readonly values?: readonly string[] }

/**
 * A model for packages that are known to be clients of a vendor, without a row for each call: what is awaited on something they construct or
 * create is a request to that vendor. What they do at once stays in the process.
 */
export function vendorSdks({ category, hosts, values = [], ...known }: VendorSdks): LibraryModel {
  const request = requestTo(category);
  return {
    ...known, hosts, packages: packagesOf(hosts),
    types: { Local: { made: [LOCAL, 'new Webhook*'] }, VendorClient: { ...client(brandsOf(Object.keys(hosts))), values }, VendorRequest: { made: ['VendorClient.*', 'VendorClient.*.*', 'VendorClient.*.*.*', 'VendorRequest.*'] } },
    calls: { ...helpersOf('VendorClient'), 'VendorClient.**': request, [`VendorRequest.${ENDS}`]: request },
  };
}

/** A model for packages that are one client themselves, or whose every export is a request. */
export function vendorModules({ category, hosts, values = ['default'], ...known }: VendorSdks): LibraryModel {
  const request = requestTo(category);
  return {
    ...known, hosts, packages: packagesOf(hosts),
    types: { Local: { made: [LOCAL] }, VendorClient: { ...client([]), values } },
    calls: { ...helpersOf('VendorClient'), 'VendorClient.**': request },
  };
}

function requestTo(category: Category): CallModel {
  return {
    category, style: 'sync', target: 'host', payload: 'arg[0]', promised: true, confidence: 0.8,
    // Only an address that is written says more than whose SDK it is.
    switches: [{ when: BASE, is: 'present', then: { target: 'receiver.base | host' } }],
  };
}

function helpersOf(type: string): Readonly<Record<string, CallModel>> {
  return { [`${type}.${HELPERS}`]: {}, [`${type}.**.${HELPERS}`]: {} };
}

function client(brands: readonly string[]): TypeModel {
  return {
    made: [
      'new default', `new {${['Client', ...brands].join(',')}}`, 'new *{Client,Api,API,Sdk,SDK,Service}', 'new *', 'new *.*', 'new *.*.*', 'default()', '{create,make,init,connect}*', '*{Client,Sdk,SDK,Api}', '*.{create,init,connect}*',
      'VendorClient()', PARTS,
    ],
    base: BASE,
  };
}

function packagesOf(hosts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(hosts).map((name) => [name, '*']));
}

/** Names that classes have which are called like their product: `Mux` of `@mux/mux-node`. */
function brandsOf(packages: readonly string[]): readonly string[] {
  const words = packages.flatMap((name) => name.split(/[^a-z0-9]+/)).filter((word) => word.length > 2 && /^[a-z]/.test(word) && !GENERAL.has(word));
  return [...new Set(words)].sort().map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
}
