// shows: timeout, waiting
import { Octokit } from '@octokit/rest';
import { Octokit as Core } from '@octokit/core';
import { App, Octokit as Whole } from 'octokit';
import { request } from '@octokit/request';
import { graphql } from '@octokit/graphql';
import { getOctokit } from '@actions/github';

const octokit = new Octokit({ auth: process.env['TOKEN'] });
const enterprise = new Core({ baseUrl: 'https://github.example.com/api/v3', request: { timeout: 5000 } });

export async function everyForm(owner: string, repo: string, app: App) {
  await octokit.request('GET /repos/{owner}/{repo}', { owner, repo });
//              ^^^^^^^ out saas sync api.github.com GET /repos/{owner}/{repo}, 300000 ms, awaited
  await octokit.graphql('query { viewer { login } }');
//              ^^^^^^^ out saas sync api.github.com/graphql, 300000 ms, awaited
  await octokit.rest.repos.get({ owner, repo });
//                         ^^^ out saas sync api.github.com/repos/get, 300000 ms, awaited
  await octokit.issues.createComment({ owner, repo, issue_number: 1, body: 'hello', request: { timeout: 900 } });
//                     ^^^^^^^^^^^^^ out saas sync api.github.com/issues/createComment, 900 ms, awaited
  await octokit.paginate('GET /repos/{owner}/{repo}/issues', { owner, repo });
//              ^^^^^^^^ out saas sync api.github.com GET /repos/{owner}/{repo}/issues, 300000 ms, awaited
  await octokit.paginate(octokit.rest.issues.listForRepo, { owner, repo });
//              ^^^^^^^^ out saas sync api.github.com, 300000 ms, awaited
  for await (const page of octokit.paginate.iterator('GET /user/repos')) console.log(page);
//                                          ^^^^^^^^ out saas sync api.github.com GET /user/repos, 300000 ms, awaited
  await enterprise.request('POST /repos/{owner}/{repo}/issues', { owner, repo, title: 'broken' });
//                 ^^^^^^^ out saas sync https://github.example.com/api/v3 POST /repos/{owner}/{repo}/issues, 5000 ms, awaited
  await new Whole().rest.users.getAuthenticated();
//                             ^^^^^^^^^^^^^^^^ out saas sync api.github.com/users/getAuthenticated, 300000 ms, awaited
  await getOctokit('token').rest.pulls.list({ owner, repo });
//                                     ^^^^ out saas sync api.github.com/pulls/list, 300000 ms, awaited
  await request('DELETE /repos/{owner}/{repo}', { owner, repo });
//      ^^^^^^^ out saas sync api.github.com DELETE /repos/{owner}/{repo}, 300000 ms, awaited
  await graphql('query { viewer { login } }');
//      ^^^^^^^ out saas sync api.github.com/graphql, 300000 ms, awaited
  await request.defaults({ headers: {} })('GET /user');
//      ^^^^^^^ out saas sync api.github.com GET /user, 300000 ms, awaited
  const installation = await app.getInstallationOctokit(7);
  await installation.request('GET /rate_limit');
//                   ^^^^^^^ out saas sync api.github.com GET /rate_limit, 300000 ms, awaited
}
