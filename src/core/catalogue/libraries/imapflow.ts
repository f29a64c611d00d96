import { library } from '../library';

// CONNECT_TIMEOUT and SOCKET_TIMEOUT of dist/esm/imap-flow.js of 2.10.2.
const call = { category: 'email', style: 'sync', target: 'receiver.base', timeout: 'receiver.timeout', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const imapflow = library({
  name: 'imapflow', packages: { imapflow: '>=1 <3' }, checked: '2.10.2', docs: 'https://imapflow.com/docs/', system: 'imap',
  types: { ImapFlow: { made: ['new ImapFlow'], base: 'made[0].host', timeout: 'made[0].socketTimeout' } },
  calls: {
    'ImapFlow.connect': { ...call, timeout: 'made[0].connectionTimeout', defaultTimeout: 90_000 },
    'ImapFlow.{getMailboxLock,mailboxOpen,mailboxClose,mailboxCreate,mailboxDelete,mailboxRename,mailboxSubscribe,mailboxUnsubscribe,list,listTree,status,search,fetchOne,fetchAll,append,download,downloadMany}': call,
    'ImapFlow.{messageMove,messageCopy,messageDelete,messageFlagsAdd,messageFlagsRemove,messageFlagsSet,setFlagColor,noop,getQuota,logout}': call,
    'ImapFlow.fetch': { ...call, returns: 'lazy' },
    // Waits until the server says something.
    'ImapFlow.idle': { ...call, direction: 'in', style: 'async', operation: 'receive' },
    'ImapFlow.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: { oneOf: ['exists', 'expunge', 'flags'] }, then: { direction: 'in', category: 'email', style: 'async', operation: 'receive', target: 'receiver.base', entry: 'consumer' } }] },
  },
});
