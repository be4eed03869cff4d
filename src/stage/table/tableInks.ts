// The Presidium's room by day and by night.

import { INKS } from '../inks.ts';

const DAY = {
  wall: INKS.green,
  panel: '#325F53',
  groove: '#2A5147',
  beam: '#5A8A7A',
  cloth: '#2A5347',
  lit: '#3A6A5B',
};
const NIGHT = {
  wall: '#27443D',
  panel: '#1F3933',
  groove: '#18302A',
  beam: '#35574E',
  cloth: '#1C3A32',
  lit: '#2F5A4D',
};

export const tableInks = (night: boolean) => (night ? NIGHT : DAY);
