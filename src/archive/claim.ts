// A courtesy between tabs: whoever reads a run holds a Web Lock on it, and a second tab can say so.
// The guarantee is not here but in the revision number that every write checks.

export interface Claim {
  /** Whether this tab is alone with the run; true as well where the browser has no locks. */
  readonly alone: boolean;
  release(): void;
}

const ALONE: Claim = { alone: true, release() {} };
const LIMIT = 500; // ms

/** Claims a run for this tab until it is released or the tab closes. Never rejects. */
export function claim(id: string): Promise<Claim> {
  if (typeof navigator === 'undefined' || !navigator.locks) return Promise.resolve(ALONE);
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(ALONE), LIMIT);
    const settle = (found: Claim) => {
      clearTimeout(timer);
      resolve(found);
    };
    navigator.locks
      .request(`thaw/run/${id}`, { ifAvailable: true }, lock => {
        if (!lock) return settle({ alone: false, release() {} });
        return new Promise<void>(release => settle({ alone: true, release }));
      })
      .catch(() => settle(ALONE));
  });
}
