// shows: timeout, waiting
import * as soap from 'soap';
import { soap as strong } from 'strong-soap';

const WSDL = 'http://bank/rates?wsdl';

export async function everyForm(country: string) {
  const client = await soap.createClientAsync(WSDL, { wsdl_options: { timeout: 5000 } });
//                          ^^^^^^^^^^^^^^^^^ out soap sync bank/rates, 5000 ms, awaited
  const [rate] = await client.GetRateAsync({ country });
//                            ^^^^^^^^^^^^ out soap sync bank/rates, no timeout, awaited
  await client.GetRateAsync({ country }, { timeout: 700 });
//             ^^^^^^^^^^^^ out soap sync bank/rates, 700 ms, awaited
  client.GetRate({ country }, (error: unknown, result: unknown) => console.log(error, result));
//       ^^^^^^^ out soap sync bank/rates, no timeout, callback
  client.GetRate({ country }, (error: unknown) => console.log(error), { timeout: 800 });
//       ^^^^^^^ out soap sync bank/rates, 800 ms, callback
  client.Rates.RatesPort.GetRate({ country }, () => undefined);
//                       ^^^^^^^ out soap sync bank/rates, no timeout, callback
  return rate;
}

export function withCallback(country: string) {
  soap.createClient(WSDL, (error, client) => {
//     ^^^^^^^^^^^^ out soap sync bank/rates, no timeout, callback
    client.GetRate({ country }, (failed: unknown, result: unknown) => console.log(error, failed, result));
//         ^^^^^^^ out soap sync bank/rates, no timeout, callback
  });
  soap.createClient(WSDL, { endpoint: 'http://bank/other' }, (error, client) => {
//     ^^^^^^^^^^^^ out soap sync bank/rates, no timeout, callback
    client.GetRate({ country }, (failed: unknown) => console.log(error, failed));
//         ^^^^^^^ out soap sync bank/other, no timeout, callback
  });
  strong.createClient('http://tax/service?wsdl', {}, (error: unknown, client: any) => {
//       ^^^^^^^^^^^^ out soap sync tax/service, no timeout, callback
    client.Check({ country }, (failed: unknown) => console.log(error, failed));
//         ^^^^^ out soap sync tax/service, no timeout, callback
  });
}

export async function fromFile(country: string) {
  const client = await soap.createClientAsync('./rates.wsdl');
  client.setEndpoint('http://bank/rates');
  return client.GetRateAsync({ country });
//              ^^^^^^^^^^^^ out soap sync bank/rates, no timeout, returned
}
