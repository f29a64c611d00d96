import { PostHog } from 'posthog-node';

const camera = { capture: (scene: string) => scene };

camera.capture('ordered');
const posthog = new PostHog('key');
posthog.on('error', () => undefined);
posthog.debug();
