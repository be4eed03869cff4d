// Serves the build for the browser tests until it is stopped.

import { site } from './site.ts';

site().listen(4179, 'localhost');
