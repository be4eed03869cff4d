// Everyone who has a portrait.

import { CANDIDATES } from './people/candidates.ts';
import { CLASS_OF_1957 } from './people/class_of_1957.ts';
import { OCTOBER_1964 } from './people/october_1964.ts';
import { OUTSIDERS } from './people/outsiders.ts';
import { SECRETARIES } from './people/secretaries.ts';
import { TEN_OF_1953 } from './people/ten_of_1953.ts';
import { UNIFORMS } from './people/uniforms.ts';
import type { Person } from './sheet.ts';

export const PEOPLE: readonly Person[] = [
  ...TEN_OF_1953,
  ...CLASS_OF_1957,
  ...OCTOBER_1964,
  ...CANDIDATES,
  ...SECRETARIES,
  ...UNIFORMS,
  ...OUTSIDERS,
];
