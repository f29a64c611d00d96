import { library } from '../library';

const request = { handler: 'arg[last]', entry: 'request' } as const;
const change = { handler: 'arg[last]', entry: 'consumer' } as const;
const topic = { ...change, direction: 'in', category: 'publish', style: 'async', operation: 'process', system: 'gcp_pubsub' } as const;
const schedule = { direction: 'in', category: 'schedule', style: 'async', operation: 'process', handler: 'arg[last]', entry: 'schedule' } as const;

export const firebaseFunctions = library({
  name: 'firebase-functions', packages: { 'firebase-functions': '>=3 <8' }, checked: '6.6.0', docs: 'https://firebase.google.com/docs/functions',
  types: {
    Builder: { made: ['region', 'runWith', 'Builder.{region,runWith}'] },
    Topic: { made: ['pubsub.topic', 'Builder.pubsub.topic'], channel: 'made[0]' },
    Schedule: { made: ['pubsub.schedule', 'Builder.pubsub.schedule'], channel: 'made[0]', fluent: true },
    Source: { made: ['{firestore.document,database.ref,storage.object,auth.user}', 'Builder.{firestore.document,database.ref,storage.object,auth.user}'], channel: 'made[0]' },
  },
  calls: {
    '{onRequest,onCall,https.onRequest,https.onCall,Builder.https.onRequest,Builder.https.onCall}': request,
    'onSchedule': { ...schedule, target: 'arg[0].schedule | arg[0]' },
    'Schedule.onRun': { ...schedule, target: 'receiver.channel' },
    'onMessagePublished': { ...topic, target: 'arg[0].topic | arg[0]' },
    'Topic.onPublish': { ...topic, target: 'receiver.channel' },
    '{onDocumentCreated,onDocumentUpdated,onDocumentDeleted,onDocumentWritten}': { ...change, target: 'arg[0].document | arg[0]' },
    '{onValueCreated,onValueUpdated,onValueDeleted,onValueWritten}': { ...change, target: 'arg[0].ref | arg[0]' },
    '{onObjectFinalized,onObjectDeleted,onTaskDispatched,onCustomEventPublished}': change,
    'Source.*': { ...change, target: 'receiver.channel' },
  },
});
