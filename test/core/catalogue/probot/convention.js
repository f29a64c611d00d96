// file: index.js
require('probot');

module.exports = (app) => {
  app.on('issues.opened', async (context) => {
// < entry request issues.opened
    await context.octokit.rest.issues.createComment(context.issue({ body: 'Thanks' }));
//                                    ^^^^^^^^^^^^^ out saas sync api.github.com/issues/createComment
  });
};
