import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "'web.whatsapp.com'", payload: 'arg[0]', defaultTimeout: 180_000, defaultRetries: 0, duration: { band: 'instant', ms: [100, 2000], source: 'a page of WhatsApp Web in a browser' } } as const;
const told = (parameter: number, ...events: readonly string[]): readonly string[] => events.map((event) => `Client.{on,once}:callback[${String(parameter)}]?${event}`);

export const whatsappWebJs = library({
  name: 'whatsapp-web.js', packages: { 'whatsapp-web.js': '>=1.15 <2' }, checked: '1.34.7', docs: 'https://docs.wwebjs.dev', system: 'whatsapp',
  types: {
    Client: { made: ['new Client'] },
    Message: {
      made: ['Client.{sendMessage,getMessageById}', 'Chat.sendMessage', 'Message.{reply,edit,reload,getQuotedMessage}', ...told(0, 'message', 'message_create', 'message_ack', 'message_edit', 'message_revoke_everyone', 'message_revoke_me', 'media_uploaded', 'message_reaction')],
    },
    Chat: { made: ['Client.getChatById', 'Message.getChat', 'Contact.getChat'] }, GroupChat: { extends: ['Chat'] }, PrivateChat: { extends: ['Chat'] },
    Contact: { made: ['Client.getContactById', 'Message.getContact', 'Chat.getContact'] },
  },
  calls: {
    'Client.{initialize,logout,sendMessage,sendSeen,sendPresenceAvailable,sendPresenceUnavailable,setStatus,setDisplayName,setProfilePicture,acceptInvite,createGroup,archiveChat,unarchiveChat,markChatUnread,muteChat,unmuteChat,requestPairingCode}': call,
    'Client.{getChats,getChatById,getContacts,getContactById,getMessageById,getNumberId,getFormattedNumber,getCountryCode,getProfilePicUrl,getCommonGroups,getBlockedContacts,getLabels,getChatLabels,getChatsByLabelId,getInviteInfo,getState,getWWebVersion,isRegisteredUser,searchMessages}': call,
    'Message.{reply,react,forward,edit,delete,star,unstar,pin,unpin,downloadMedia,reload,getChat,getContact,getMentions,getQuotedMessage,getInfo,getOrder,getPayment,getReactions}': call,
    'Chat.{sendMessage,sendSeen,sendStateTyping,sendStateRecording,clearState,fetchMessages,archive,unarchive,clearMessages,delete,mute,unmute,pin,unpin,markUnread,getContact,getLabels}': call,
    'GroupChat.{addParticipants,removeParticipants,promoteParticipants,demoteParticipants,setSubject,setDescription,getInviteCode,revokeInvite,leave}': call,
    'Contact.{getChat,getProfilePicUrl,getAbout,getCommonGroups,getFormattedNumber,getCountryCode,block,unblock}': call,
    'Client.{on,once}': { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
});
