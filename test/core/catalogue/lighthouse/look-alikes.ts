import { desktopConfig, generateReport } from 'lighthouse';
import lighthouse from './own';

export async function report(result: never) {
  return [generateReport(result, 'html'), desktopConfig, await lighthouse('https://shop.example')];
}
