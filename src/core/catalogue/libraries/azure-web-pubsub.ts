import { library } from '../library';

const send = { category: 'websocket', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 3 } as const;

export const azureWebPubsub = library({
  name: '@azure/web-pubsub', packages: { '@azure/web-pubsub': '>=1 <2' }, checked: '1.2.0', docs: 'https://learn.microsoft.com/javascript/api/@azure/web-pubsub/',
  types: {
    // By connection string and hub, or by address, credential and hub.
    WebPubSubServiceClient: { made: ['new WebPubSubServiceClient'], channel: '{made[2]} | {made[1]}' },
    WebPubSubGroup: { made: ['WebPubSubServiceClient.group'], channel: '{made.receiver.channel}/{made[0]} | made[0]' },
  },
  calls: {
    '{WebPubSubServiceClient,WebPubSubGroup}.sendToAll': send,
    'WebPubSubServiceClient.{sendToUser,sendToConnection}': { ...send, payload: 'arg[1]' },
    'WebPubSubServiceClient.{closeConnection,closeAllConnections,connectionExists,userExists,groupExists,getClientAccessToken,addConnectionsToGroups,grantPermission}': { ...send, style: 'sync', operation: 'manage' },
    'WebPubSubGroup.{addUser,removeUser,addConnection,removeConnection,closeAllConnections}': { ...send, style: 'sync', operation: 'manage' },
  },
});
