import { library } from '../library';

const query = { category: 'database', style: 'sync', target: 'arg[0]', returns: 'lazy', cold: true, defaultTimeout: 300_000, defaultRetries: 0 } as const;
const store = { category: 'storage', style: 'sync', target: '{receiver.channel}/{arg[0]} | receiver.channel', payload: 'arg[1]', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const supabase = library({
  name: '@supabase/supabase-js', packages: { '@supabase/supabase-js': '>=1 <3', '@supabase/ssr': '>=0.1', '@supabase/auth-helpers-nextjs': '>=0.2' }, checked: '2.119.1', docs: 'https://supabase.com/docs/reference/javascript/start',
  types: {
    SupabaseClient: { made: ['createClient', 'createServerClient', 'createBrowserClient', 'new SupabaseClient', 'createRouteHandlerClient', 'createServerComponentClient', 'SupabaseClient.schema'], base: 'made[0]' },
    Bucket: { made: ['SupabaseClient.storage.from'], channel: 'made[0]' },
    Channel: { made: ['SupabaseClient.channel'], channel: 'made[0]', fluent: true },
  },
  calls: {
    'SupabaseClient.{from,rpc}': query,
    'SupabaseClient.functions.invoke': { category: 'http', style: 'sync', url: '/functions/v1/{arg[0]}', base: 'receiver.base', method: "arg[1].method | 'POST'", payload: 'arg[1].body', timeout: 'arg[1].timeout', defaultTimeout: 300_000, defaultRetries: 0 },
    'SupabaseClient.auth.{getUser,getSession,signInWithPassword,signInWithOtp,signUp,signOut,updateUser,resetPasswordForEmail,exchangeCodeForSession,verifyOtp,refreshSession,signInWithOAuth,signInWithIdToken,signInAnonymously,resend,setSession,reauthenticate,getClaims}': {
      category: 'saas', style: 'sync', target: 'receiver.base', payload: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 0,
    },
    'SupabaseClient.auth.mfa.{enroll,challenge,verify,challengeAndVerify,unenroll,listFactors,getAuthenticatorAssuranceLevel}': { category: 'saas', style: 'sync', target: 'receiver.base', payload: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 0 },
    'SupabaseClient.auth.admin.{createUser,deleteUser,listUsers,getUserById,updateUserById,inviteUserByEmail,generateLink}': { category: 'saas', style: 'sync', target: 'receiver.base', defaultTimeout: 300_000 },
    'Bucket.{upload,update,download,remove,move,copy,list,createSignedUrl,createSignedUrls}': store,
    'Channel.send': { category: 'websocket', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0].payload', defaultTimeout: 'none' },
    'Channel.httpSend': { category: 'websocket', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[1]', timeout: 'arg[2].timeout', defaultTimeout: 'none' },
    'Channel.{track,untrack}': { category: 'websocket', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 'none' },
    'Channel.on': { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'receiver.channel', handler: 'arg[2]', entry: 'ui' },
  },
});
