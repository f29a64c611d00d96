import { library } from '../library';

const request = { handler: 'arg[last]', entry: 'request' } as const;
const change = { handler: 'arg[last]', entry: 'consumer' } as const;
const topic = { ...change, direction: 'in', category: 'publish', style: 'async', operation: 'process', system: 'gcp_pubsub' } as const;
const schedule = { direction: 'in', category: 'schedule', style: 'async', operation: 'process', handler: 'arg[last]', entry: 'schedule' } as const;
const task = { ...change, direction: 'in', category: 'enqueue', style: 'async', operation: 'process', system: 'gcp_tasks' } as const;

export const firebaseFunctions = library({
  name: 'firebase-functions', packages: { 'firebase-functions': '>=3 <8' }, checked: '7.4.0', docs: 'https://firebase.google.com/docs/functions', freezes: true,
  types: {
    Builder: { made: ['region', 'runWith', 'Builder.{region,runWith}'] },
    Topic: { made: ['{pubsub,Builder.pubsub}.topic'], channel: 'made[0]' },
    Schedule: { made: ['{pubsub,Builder.pubsub}.schedule'], channel: 'made[0]', fluent: true },
    Tasks: { made: ['{tasks,Builder.tasks}.taskQueue'] },
    Source: { made: ['{firestore.document,database.ref,storage.object,storage.bucket,auth.user}', 'Builder.{firestore.document,database.ref,storage.object,storage.bucket,auth.user}'], channel: 'made[0]' },
  },
  calls: {
    '{onRequest,onCall,onCallGenkit,https.onRequest,https.onCall,https.onCallGenkit,Builder.https.onRequest,Builder.https.onCall}': request,
    '{beforeUserCreated,beforeUserSignedIn,beforeEmailSent,beforeSmsSent,identity.beforeUserCreated,identity.beforeUserSignedIn}': request,
    '{onSchedule,scheduler.onSchedule}': { ...schedule, target: 'arg[0].schedule | arg[0]' },
    'Schedule.onRun': { ...schedule, target: 'receiver.channel' },
    '{onMessagePublished,pubsub.onMessagePublished}': { ...topic, target: 'arg[0].topic | arg[0]' },
    'Topic.onPublish': { ...topic, target: 'receiver.channel' },
    '{onTaskDispatched,tasks.onTaskDispatched,Tasks.onDispatch}': task,
    '{,firestore.}{onDocumentCreated,onDocumentUpdated,onDocumentDeleted,onDocumentWritten,onDocumentCreatedWithAuthContext,onDocumentUpdatedWithAuthContext,onDocumentDeletedWithAuthContext,onDocumentWrittenWithAuthContext}': { ...change, target: 'arg[0].document | arg[0]' },
    '{,database.}{onValueCreated,onValueUpdated,onValueDeleted,onValueWritten}': { ...change, target: 'arg[0].ref | arg[0]' },
    '{,storage.}{onObjectFinalized,onObjectDeleted,onObjectArchived,onObjectMetadataUpdated}': change,
    '{onCustomEventPublished,eventarc.onCustomEventPublished,onConfigUpdated,onTestMatrixCompleted,onAlertPublished,onMutationExecuted,onUserCreated,onUserDeleted}': change,
    'Source.*': { ...change, target: 'receiver.channel' },
  },
});
