import { library } from '../library';

/** What an application provides its components take by its name. */
export const vue = library({
  name: 'vue', packages: { vue: '>=2.7 <4', '@vue/composition-api': '>=1 <2' }, checked: '3.5.22', docs: 'https://vuejs.org/api/application.html#app-provide',
  types: { App: { made: ['createApp', 'createSSRApp'], fluent: true } },
  calls: {
    '{App.provide,provide}': { provides: { token: 'arg[0]', value: 'arg[1]' } },
    inject: { injects: 'arg[0]' },
  },
});
