// shows: timeout, waiting
import ldap from 'ldapjs';
import { Client } from 'ldapts';

const old = ldap.createClient({ url: 'ldap://directory.acme.dev', timeout: 2_000 });
const client = new Client({ url: 'ldaps://directory.acme.dev' });

export async function find(name: string) {
  old.bind('cn=admin', 'secret', (error) => console.error(error));
//    ^^^^ out database sync ldap://directory.acme.dev/cn=admin, 2000 ms, callback
  old.search('ou=people', { filter: '(cn=*)' }, () => undefined);
//    ^^^^^^ out database sync ldap://directory.acme.dev/ou=people, 2000 ms, callback
  await client.bind('cn=admin', 'secret');
//             ^^^^ out database sync ldaps://directory.acme.dev/cn=admin, no timeout, awaited
  await client.search('ou=people', { filter: `(cn=${name})` });
//             ^^^^^^ out database sync ldaps://directory.acme.dev/ou=people, no timeout, awaited
  await client.modify('cn=x', []);
//             ^^^^^^ out database sync ldaps://directory.acme.dev/cn=x, no timeout, awaited
}
