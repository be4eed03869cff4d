// Every word the interface says, by name, from strings.ftl.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import source from './strings.ftl?raw';

// British English; isolation marks would only stand between a name and its neighbours.
const bundle = new FluentBundle('en-GB', { useIsolating: false });
bundle.addResource(new FluentResource(source));

/** The message of that name with its variables filled in. Throws on a name strings.ftl does not have. */
export function say(name: string, variables?: Record<string, FluentVariable>): string {
  const message = bundle.getMessage(name);
  if (!message?.value) throw new Error(`strings.ftl has no message "${name}"`);
  return bundle.formatPattern(message.value, variables);
}
