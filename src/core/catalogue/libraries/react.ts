import { library } from '../library';

export const react = library({
  name: 'react', packages: { react: '>=16 <20', preact: '>=10 <11' }, checked: '@types/react 19.2.2', docs: 'https://react.dev/reference/react/Component',
  called: { '{Component,PureComponent}': { methods: ['constructor', 'render', 'componentDidMount', 'componentDidUpdate', 'componentWillUnmount', 'componentDidCatch'], entry: 'ui' } },
});
