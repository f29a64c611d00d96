import { KeyManagementServiceClient } from '@google-cloud/kms';
import { TraceExporter } from '@google-cloud/opentelemetry-cloud-trace-exporter';

const keys = new KeyManagementServiceClient();
const exporter = new TraceExporter();

export async function name(project: string) {
  const path = keys.cryptoKeyPath(project, 'global', 'ring', 'key');
  exporter.export([], () => undefined);
  await keys.close();
  return keys.matchProjectFromCryptoKeyName(path);
}
