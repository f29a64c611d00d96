import { library } from '../library';

const call = { category: 'saas', style: 'sync', payload: 'arg[0]', defaultRetries: 0, duration: { band: 'slow', ms: [100, 2000], source: 'web API' } } as const;
const salesforce = { ...call, target: "made[0].instanceUrl | made[0].loginUrl | 'salesforce.com'", defaultTimeout: 'none' } as const;
const shopify = { ...call, target: "made[0].session.shop | 'myshopify.com'", defaultTimeout: 'none' } as const;

export const crmVendors = library({
  name: 'jsforce', packages: { jsforce: '>=1 <4', '@hubspot/api-client': '>=3 <15', '@shopify/shopify-api': '>=5 <16' }, checked: '3.10.26, @hubspot/api-client 14.0.1, @shopify/shopify-api 15.0.0', docs: 'https://jsforce.github.io/document/',
  types: {
    Connection: { made: ['new Connection'] }, SObject: { made: ['Connection.sobject'] }, BulkJob: { made: ['Connection.{bulk,bulk2}.createJob'] },
    HubSpot: { made: ['new Client'] }, Shopify: { made: ['shopifyApi'] }, ShopifyClient: { made: ['new Shopify.clients.{Graphql,Rest}', 'new Shopify.Clients.{Graphql,Rest}', 'Shopify.clients.{graphqlProxy}'] },
  },
  calls: {
    'Connection.{query,queryMore,search,retrieve,create,insert,update,upsert,delete,del,destroy,describe,describeGlobal,login,request,requestGet,requestPost}': salesforce,
    'Connection.apex.{get,post,put,patch,delete}': salesforce,
    'SObject.{find,findOne,retrieve,create,insert,update,upsert,delete,del,destroy,describe}': { ...salesforce, target: "'salesforce.com'" },
    // Loads and goes on; the result is asked for later.
    'Connection.{bulk,bulk2}.{load,loadAndWaitForResults}': { ...salesforce, style: 'async', operation: 'send', target: 'arg[0].object | arg[0]', switches: [{ when: 'member', is: 'loadAndWaitForResults', then: { style: 'sync', waits: true } }] },
    'Connection.{bulk,bulk2}.query': { ...salesforce, duration: { band: 'long-running', ms: [5000, 600_000], source: 'bulk query' } },
    'HubSpot.**': { ...call, target: 'api.hubapi.com/{members}', defaultTimeout: 'none', defaultRetries: 0 },
    'HubSpot.{setAccessToken,setApiKey,setApiDecorator,init}': {},
    'ShopifyClient.{request,query,get,post,put,delete}': shopify,
  },
});
