import { createServer } from 'node:http';
import express from 'express';
import * as soap from 'soap';
import { soap as strong } from 'strong-soap';

const services = {
  Rates: { RatesPort: { GetRate: async (parameters: { country: string }) => ({ rate: await (await fetch(`http://rates/${parameters.country}`)).text() }) } },
//                                                                                                ^^^^^ out http sync GET rates/${country}
// < entry request /other
// < entry request /rates
};

const app = express();
soap.listen(app, '/rates', services, '<definitions/>');
//   ^^^^^^ in soap sync /rates
soap.listen(createServer(), { path: '/other', services, xml: '<definitions/>' });
//   ^^^^^^ in soap sync /other
strong.listen(createServer(), '/strong', { Tax: { TaxPort: { Check: (given: object) => fetch('http://tax/check', { body: JSON.stringify(given) }) } } }, '<definitions/>');
//     ^^^^^^ in soap sync /strong
//                                                                                     ^^^^^ out http sync GET tax/check
// < entry request /strong
