import xmlrpc from 'xmlrpc';

const client = xmlrpc.createClient({ host: 'books', port: 9090 });

export const cookie = client.setCookie('a', 'b').getCookie('a');
export const formatter = xmlrpc.dateFormatter;
