import { ProbotOctokit, type Probot } from 'probot';

export function start(robot: Probot) {
  robot.on('issues.opened', async (context) => {
// < entry request issues.opened
    await context.octokit.issues.createComment(context.issue({ body: 'Thanks' }));
//                               ^^^^^^^^^^^^^ out saas sync api.github.com/issues/createComment
    await context.octokit.graphql('query { viewer { login } }');
//                        ^^^^^^^ out saas sync api.github.com/graphql
  });
}

export async function count(robot: Probot, id: number) {
  const octokit = await robot.auth(id);
  return octokit.rest.repos.listForUser({ username: 'ann' });
//                          ^^^^^^^^^^^ out saas sync ${baseUrl}/repos/listForUser
}

export const anonymous = () => new ProbotOctokit().request('GET /zen');
//                                                 ^^^^^^^ out saas sync api.github.com GET /zen
