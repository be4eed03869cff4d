// Every decision of the decade, in the order in which they come.

import type { Dossier } from '../types.ts';
import { after57 } from './after57.ts';
import { america } from './america.ts';
import { belgrade } from './belgrade.ts';
import { beria } from './beria.ts';
import { berlin58 } from './berlin58.ts';
import { berlin61 } from './berlin61.ts';
import { birthday } from './birthday.ts';
import { bread } from './bread.ts';
import { cadres60 } from './cadres60.ts';
import { china } from './china.ts';
import { cuba } from './cuba.ts';
import { culture } from './culture.ts';
import { cut55 } from './cut55.ts';
import { cut56 } from './cut56.ts';
import { cut60 } from './cut60.ts';
import { fallow } from './fallow.ts';
import { farm53 } from './farm53.ts';
import { galyukov } from './galyukov.ts';
import { heirs } from './heirs.ts';
import { hungary } from './hungary.ts';
import { june57 } from './june57.ts';
import { june57_members } from './june57_members.ts';
import { june57_table } from './june57_table.ts';
import { kgb } from './kgb.ts';
import { leningrad } from './leningrad.ts';
import { maize } from './maize.ts';
import { malenkov } from './malenkov.ts';
import { march53 } from './march53.ts';
import { mausoleum } from './mausoleum.ts';
import { meat } from './meat.ts';
import { memo64 } from './memo64.ts';
import { mts } from './mts.ts';
import { october } from './october.ts';
import { october_end } from './october_end.ts';
import { october_night } from './october_night.ts';
import { october62 } from './october62.ts';
import { padding } from './padding.ts';
import { perks } from './perks.ts';
import { pitsunda } from './pitsunda.ts';
import { plots } from './plots.ts';
import { premier } from './premier.ts';
import { prices } from './prices.ts';
import { rule25 } from './rule25.ts';
import { ryazan } from './ryazan.ts';
import { social } from './social.ts';
import { sovnar } from './sovnar.ts';
import { speech } from './speech.ts';
import { split } from './split.ts';
import { u2 } from './u2.ts';
import { virgin } from './virgin.ts';
import { zhukov } from './zhukov.ts';
import { zhukov_again } from './zhukov_again.ts';

export const DOSSIERS: readonly Dossier[] = [
  march53,
  beria,
  farm53,
  virgin,
  leningrad,
  malenkov,
  maize,
  belgrade,
  cut55,
  speech,
  cut56,
  social,
  hungary,
  perks,
  sovnar,
  meat,
  june57,
  june57_table,
  june57_members,
  after57,
  zhukov,
  premier,
  mts,
  berlin58,
  kgb,
  ryazan,
  plots,
  america,
  zhukov_again,
  cut60,
  cadres60,
  u2,
  china,
  padding,
  berlin61,
  mausoleum,
  rule25,
  fallow,
  prices,
  cuba,
  october62,
  split,
  culture,
  heirs,
  bread,
  birthday,
  memo64,
  galyukov,
  pitsunda,
  october,
  october_night,
  october_end,
];
