import { library } from '../library';

const push = { category: 'push', style: 'sync', operation: 'send', target: "'fcm.googleapis.com'", payload: 'arg[0]', defaultTimeout: 15_000, defaultRetries: 4, duration: { band: 'instant', ms: [50, 500], source: 'accepted by the provider' } } as const;

export const firebaseAdmin = library({
  name: 'firebase-admin', packages: { 'firebase-admin': '>=9 <15' }, checked: '14.5.1', docs: 'https://firebase.google.com/docs/reference/admin/node',
  types: {
    App: { made: ['initializeApp', 'app', 'getApp'] },
    Messaging: { made: ['getMessaging', 'messaging', 'App.messaging'] },
    Functions: { made: ['getFunctions', 'functions'] },
    TaskQueue: { made: ['Functions.taskQueue'], channel: 'made[0][/]' },
    Auth: { made: ['getAuth', 'auth', 'App.auth'] },
  },
  calls: {
    'Messaging.{send,sendEach,sendEachForMulticast,sendAll,sendMulticast,sendToDevice,sendToTopic,sendToCondition}': push,
    'Messaging.{subscribeToTopic,unsubscribeFromTopic}': { ...push, operation: 'manage' },
    'TaskQueue.enqueue': { category: 'enqueue', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 'none' },
    'Auth.{verifyIdToken,getUser,getUserByEmail,createUser,updateUser,deleteUser,setCustomUserClaims,listUsers,generatePasswordResetLink,createSessionCookie}': {
      category: 'saas', style: 'sync', target: "'identitytoolkit.googleapis.com'", defaultTimeout: 25_000, defaultRetries: 4,
    },
  },
});
