import Parse from 'parse/node';

export const Order = Parse.Object.extend('Order');
export const acl = new Parse.ACL();
Parse.initialize('app');
