import { library } from '../library';

/** Workbooks written in this very process. */
export const exceljs = library({
  name: 'exceljs', packages: { exceljs: '>=3' }, checked: '4.4.0', docs: 'https://github.com/exceljs/exceljs#readme', inProcess: true,
  types: { Workbook: { made: ['new Workbook', 'new default.Workbook'] } },
  calls: { 'Workbook.{xlsx,csv}.{write,writeFile,writeBuffer}': { duration: { band: 'instant', ms: [50, 5000], source: 'grows with the rows' } } },
});
