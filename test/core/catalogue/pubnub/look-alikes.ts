import PubNub from 'pubnub';

const pubnub = new PubNub({ publishKey: 'p', subscribeKey: 's', userId: 'u' });
pubnub.unsubscribeAll();
pubnub.setUserId('v');

const local = { publish: (given: object) => given };
export const published = [local.publish({ channel: 'orders' }), pubnub.getUserId(), PubNub.generateUUID()];
