// shows: timeout
import neo4j from 'neo4j-driver';

const driver = neo4j.driver('neo4j://graph', neo4j.auth.basic('x', 'y'));

export async function load(id: string) {
  await driver.executeQuery('match (n) return n', { id });
//             ^^^^^^^^^^^^ out database sync neo4j://graph, no timeout
  const session = driver.session({ database: 'shop' });
  await session.run('match (n) return n', { id }, { timeout: 2_000 });
//              ^^^ out database sync shop, 2000 ms
  await session.executeRead((transaction) => transaction.run('match (n) return n'));
//                                                       ^^^ out database sync shop, no timeout
  const transaction = session.beginTransaction();
  await transaction.run('create (n)');
//                  ^^^ out database sync shop, no timeout
  await transaction.commit();
//                  ^^^^^^ out database sync shop, no timeout
}
