/** Helpers of tests that are libraries of their own: a product that runs the tests of others, or asks services, is made with them. */
export const TEST_HELPERS: readonly string[] = ['chai', 'sinon', 'supertest'];
