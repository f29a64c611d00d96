import env from 'env-var';

export const port = env.get('PORT').default(3000).asPortNumber();
export const isLocal = env.get('NODE_ENV').required().asString().includes('local');
