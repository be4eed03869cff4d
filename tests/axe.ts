// What axe finds amiss on a page.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Each fault as "rule: where". */
export async function faultsFound(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules === 'colours') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`));
}
