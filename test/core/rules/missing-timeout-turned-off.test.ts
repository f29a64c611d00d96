import { checkerOf } from './check-rules';

const checkRules = checkerOf('missing-timeout');

describe('missing-timeout, where the code turns the limit off', () => {
  it('keeps its voice down and says so', () => checkRules(`
import express from 'express';
import axios from 'axios';
import https from 'node:https';
const prices = axios.create({ baseURL: 'http://prices', maxRedirects: 0 });
//                   ^^^^^^ warning missing-timeout axios has no time-out by default
express().get('/products', async (request, response) => {
  const options = { host: 'stock', timeout: 0 };
  await new Promise((resolve) => https.request(options, resolve).end());
  //                                   ^^^^^^^ information missing-timeout node:https is told to wait without limit
  response.json((await prices.get('/levels')).data);
});
`));
});
