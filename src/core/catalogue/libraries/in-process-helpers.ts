import { library } from '../library';

const now = { runs: 'arg[1]', runsWhen: 'now' } as const;

export const inProcessHelpers = library({
  name: 'lodash', packages: { lodash: '>=3 <5', 'lodash-es': '>=4 <5', underscore: '>=1', ramda: '>=0.25', remeda: '>=1', radash: '>=10', 'es-toolkit': '>=1' }, checked: 'lodash 4.18.1', docs: 'https://lodash.com/docs', inProcess: true,
  calls: {
    '{each,forEach,map,flatMap,filter,reduce,some,every,find,times,forOwn,mapValues,keyBy,groupBy,sortBy,default.each,default.forEach,default.map}': now,
    '{debounce,throttle,once,memoize}': { passes: 'arg[0]' },
    '{defer,delay}': { runs: 'arg[0]', runsWhen: 'later' },
  },
});
