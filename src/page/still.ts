// Parts that stand still while nothing they show has moved.

import { Component, type ComponentChild, type ComponentType, type FunctionComponent } from 'preact';

/** The same part, drawn again only when one of its properties is another than before (Object.is). */
export function still<P extends object>(Part: FunctionComponent<P>): ComponentType<P> {
  return class Still extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return differ(this.props, next);
    }
    override render(props: P): ComponentChild {
      return Part(props);
    }
  };
}

const differ = <P extends object>(before: P, now: P): boolean =>
  Object.keys({ ...before, ...now }).some(key => !Object.is(before[key as keyof P], now[key as keyof P]));
