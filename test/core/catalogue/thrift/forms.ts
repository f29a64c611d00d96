// shows: timeout, waiting
import thrift from 'thrift';
import Calculator from './gen-nodejs/Calculator';

const connection = thrift.createConnection('calculator', 9090, { timeout: 1500 });
const client = thrift.createClient(Calculator, connection);
const overHttp = thrift.createHttpClient(Calculator, thrift.createHttpConnection('calculator-http', 8080));
const several = new thrift.Multiplexer().createClient('Calculator', Calculator, connection);

export async function everyForm(one: number) {
  client.add(one, 1, (error: unknown, sum: number) => console.log(error, sum));
//       ^^^ out rpc sync calculator:9090/add, 1500 ms, callback
  await client.subtract(one, 1);
//             ^^^^^^^^ out rpc sync calculator:9090/subtract, 1500 ms, awaited
  await several.add(one, 2);
//              ^^^ out rpc sync calculator:9090/Calculator/add, 1500 ms, awaited
  return overHttp.add(one, 2);
//                ^^^ out rpc sync calculator-http:8080/add, no timeout, returned
}

const server = thrift.createServer(Calculator, {
//                    ^^^^^^^^^^^^ in rpc sync ?
  add: (one: number, other: number, result: (error: unknown, sum: number) => void) => { void fetch('http://log/add').then(() => result(null, one + other)); },
//                                                                                           ^^^^^ out http sync GET log/add, 300000 ms, chained
// < entry request add
});
server.listen(9090);
