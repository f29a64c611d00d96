import { Octokit } from '@octokit/rest';
import { request } from '@octokit/request';
import { RequestError } from '@octokit/request-error';

const octokit = new Octokit();
octokit.hook.before('request', () => undefined);
octokit.log.info('ready');

export const options = request.endpoint('GET /orgs/{org}', { org: 'one' });
export const merged = octokit.request.endpoint.merge('GET /user');
export const defaults = octokit.request.endpoint.DEFAULTS;
export const isRequestError = (error: unknown) => error instanceof RequestError;
