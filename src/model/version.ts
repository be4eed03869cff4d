// Raised when a released run would end differently; the changelog then says why.

export const MODEL_VERSION = 1;
