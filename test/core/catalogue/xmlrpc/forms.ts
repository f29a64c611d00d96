// shows: timeout, waiting
import xmlrpc from 'xmlrpc';

const client = xmlrpc.createClient({ host: 'books', port: 9090, path: '/RPC2' });
const secure = xmlrpc.createSecureClient('https://stock/xmlrpc');

export function everyForm(title: string) {
  client.methodCall('books.find', [title], (error, value) => console.log(error, value));
//       ^^^^^^^^^^ out rpc sync books:9090/RPC2/books.find, no timeout, callback
  secure.methodCall('stock.count', [], () => undefined);
//       ^^^^^^^^^^ out rpc sync https://stock/xmlrpc/stock.count, no timeout, callback
}

const server = xmlrpc.createServer({ host: 'localhost', port: 9090 });
server.on('books.find', (error, given, done) => {
//     ^^ in rpc sync books.find
// < entry request books.find
  void fetch(`http://library/${given[0]}`).then(() => done(null, 'found'));
//     ^^^^^ out http sync GET library/${given}, 300000 ms, chained
});
server.on('NotFound', () => undefined);
