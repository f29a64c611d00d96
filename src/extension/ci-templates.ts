/** A workflow of GitHub Actions that checks pull requests. */
export const GITHUB_JOB = `name: Crosstalk
on: pull_request
permissions:
  contents: read
jobs:
  crosstalk:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # to find where the branch left
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      # Only what the branch touches; without --changed-since all of it.
      - run: npx --yes crosstalk-lint check --format github --max-warnings 0 --changed-since "origin/\${{ github.base_ref }}"
      - run: npx --yes crosstalk-lint diff "origin/\${{ github.base_ref }}" >> "$GITHUB_STEP_SUMMARY"
        if: always()
`;

/** A job of GitLab CI that checks merge requests. */
export const GITLAB_JOB = `crosstalk:
  image: node:20
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: 0 # to find where the branch left
  script:
    - npx --yes crosstalk-lint check --format gitlab --output gl-code-quality.json --max-warnings 0
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality.json
`;
