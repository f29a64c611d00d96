import { checkerOf } from './check-rules';

const checkRules = checkerOf('long-running-in-handler');

describe('long-running-in-handler about repositories', () => {
  it('takes long for the whole of one, and seconds for what changed in it', () => checkRules(`import express from 'express';
import simpleGit from 'simple-git';
express().post('/extensions', async (request, response) => {
  await simpleGit().cwd('/extension').fetch('origin');
  await simpleGit().clone(request.body.url);
//                  ^^^^^ information long-running-in-handler
  response.end();
});
`));
});
