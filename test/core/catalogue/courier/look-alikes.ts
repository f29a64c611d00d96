import Courier from '@trycourier/courier';

const van = { send: (parcel: string) => parcel };

van.send('one');
export const courier = new Courier({ apiKey: 'key' });
