const shelf = { publish: (name: string) => name, rpush: (name: string) => name };

export const kept = [shelf.publish('order.created'), shelf.rpush('mails')];
