// Holds the worked numbers of model.md to the code, and works the examples again from what the page says.
// Where only the numbers have moved: npx tsx tools/writeModelNumbers.ts

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { ploughed } from '../src/model/harvest.ts';
import { historyRun } from '../src/model/history.ts';
import { quantity, yearBooks } from '../src/model/questions.ts';
import { begin, choose, termsOf, wait } from '../src/model/run.ts';
import { filled, isSlow, marksIn, numberFor } from '../tools/modelNumbers.ts';

const page = readFileSync('doc/model.md', 'utf8');

/** The rows of the first table that follows a text, as cells without emphasis. */
function rowsAfter(text: string): string[][] {
  const [, after] = page.split(text);
  if (after === undefined) throw new Error(`the page has no "${text}"`);
  const lines = after.slice(after.indexOf('\n| ') + 1).split('\n');
  const end = lines.findIndex(line => !line.startsWith('|'));
  return lines.slice(2, end).map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim().replaceAll('*', '')),
  );
}

const number = (cell: string | undefined): number => Number(cell?.replace('−', '-').replace('+', ''));
const given = (name: string): number =>
  number(rowsAfter('<!--=table.assumptions-->').find(([cell]) => cell === `\`${name}\``)?.[1]);

test.each([...new Set(marksIn(page))].filter(name => !isSlow(name)))(
  'the page gives %s as the model has it',
  name => {
    const mark = `<!--=${name}-->`;
    const start = page.indexOf(mark) + mark.length;
    expect(page.slice(start, page.indexOf('<!--/-->', start))).toBe(numberFor(name));
  },
);

test('every marked number is closed, and the same wherever it stands', () => {
  expect(page.split('<!--=').length).toBe(page.split('<!--/-->').length);
  expect(filled(page, isSlow)).toBe(page);
});

test('no line begins with a marked number, which Markdown would not wrap', () => {
  expect(page.split('\n').filter(line => /^\s*<!--=(?!table\.|slow\.)/.test(line))).toEqual([]);
});

describe('A man’s leaning', () => {
  const lines = rowsAfter('<!--=table.receipt-->');
  const terms = rowsAfter('<!--=table.threshold-->');
  const sum = (rows: string[][]) => rows.reduce((all, [, by]) => all + number(by), 0);
  const term = (name: string) => number(terms.find(([because]) => because === name)?.[1]);

  it('is the sum of the lines of the receipt', () => {
    expect(sum(lines.slice(0, -1))).toBeCloseTo(number(lines.at(-1)![1]), 9);
  });

  it('and with his caution and the organs makes his threshold', () => {
    expect(sum(terms.slice(0, -1))).toBeCloseTo(term('his threshold'), 9);
    expect(term('his leaning')).toBeCloseTo(number(lines.at(-1)![1]) / given('points_per_step'), 2);
  });

  it('would have let him begin without the KGB and the army, as the page says', () => {
    expect(term('his caution') + term('his leaning')).toBeLessThanOrEqual(0);
    expect(term('his threshold')).toBeGreaterThan(0);
  });
});

describe('The count', () => {
  it.each(['table.june', 'table.october'])('of %s goes round by round as the page tells it', name => {
    const men = rowsAfter(`<!--=${name}-->`).map(([, , threshold, round]) => ({
      threshold: number(threshold),
      told: round === 'did not' ? 0 : number(round),
      joined: 0,
    }));
    for (let round = 1; ; round++) {
      const share = (10 * men.filter(man => man.joined > 0).length) / men.length;
      const next = men.filter(man => man.joined === 0 && man.threshold <= share);
      if (next.length === 0) break;
      for (const man of next) man.joined = round;
    }
    expect(men.map(man => man.joined)).toEqual(men.map(man => man.told));
  });
});

describe('The plenum', () => {
  it('of June 1957 stands by you as far as the formula says', () => {
    const june = rowsAfter('<!--=table.june-->');
    const against = june.filter(row => row[3] !== 'did not').length / (june.length + 1);
    for (const [bloc, seats, , loyalty, firm] of rowsAfter('<!--=table.blocs-->')) {
      const margin = number(loyalty) - given('plenum_pivot') - given('conformity') * (against - 0.5);
      const share = Math.min(1, Math.max(0, 0.5 + margin / given('plenum_width')));
      expect(Math.floor(number(seats) * share + 0.5), bloc).toBe(number(firm));
    }
  });
});

describe('The year', () => {
  const september = rowsAfter('<!--=table.september-->');
  const line = (because: string) => {
    const found = september.find(row => row[4] === because);
    if (!found) throw new Error(`this September has no line "${because}"`);
    return { was: number(found[1]), by: number(found[2]) };
  };

  it('moves workers by a share of the way to what is in the shops', () => {
    const shops = number(september.filter(([title]) => title === 'Shops').at(-1)![3]);
    const { was, by } = line('workers judge by the counter');
    expect(by).toBe(Math.floor((shops - was) / given('shops_to_workers') + 0.5));
  });

  it('lets memory and fear fade', () => {
    const { was, by } = line('memory fades');
    expect(by).toBe(-Math.floor((was - 45) / given('memory_fades') + 0.5));
    expect(line('fear fades').by).toBe(-given('fear_fades'));
  });
});

describe('The harvest', () => {
  it('of every year follows from the regions, the plough, the soil and the sky that the page prints', () => {
    const regions = rowsAfter('Grain of a region = area').map(row => row.slice(1).map(number));
    const [area, share, maizeCost, yields, growth, machines] = regions as [
      number[],
      number[],
      number[],
      number[],
      number[],
      number[],
    ];
    const skies = rowsAfter('<!--=table.skies-->').map(row => row.slice(1).map(number));
    const printed = rowsAfter('<!--=table.harvests-->').map(row => number(row[1]));
    const run = historyRun();
    const state = begin(termsOf(run.opening, run.seed), false);
    const barns: number[] = [];
    for (const move of run.choices) {
      choose(state, move);
      wait(state);
      const year = yearBooks(state).length - 1;
      if (year < barns.length) continue;
      const plan = ploughed(state);
      const last = plan[year - 1] ?? 0;
      const sown = 0.7 * (last + 0.2 * (plan[year]! - last));
      const soil = [
        quantity(state, 'soil_kazakhstan') + (year === 2 || year === 3 ? 6 : 0),
        quantity(state, 'soil_virgin'),
        100,
      ];
      const maize = quantity(state, 'maize') / 10 - 3.5;
      const grain = [0, 1, 2].map(region => {
        const sownArea = area[region]! + share[region]! * sown - maizeCost[region]! * maize;
        const better = growth[region]! * year + machines[region]! * (quantity(state, 'machinery') - 100);
        return (
          ((sownArea * (yields[region]! + better) * soil[region]!) / 100) * (skies[year]![region]! / 100)
        );
      });
      barns.push(Math.floor(10 * (grain[0]! + grain[1]! + grain[2]!) + 0.5) / 10);
    }
    expect(barns).toEqual(printed);
  });
});

test('every section that the code names is a heading of the page', () => {
  const straight = page.replaceAll('’', "'");
  const headings = new Set([...straight.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!));
  const missing: string[] = [];
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const text = readFileSync(`src/${file}`, 'utf8').replace(/\n\s*(?:\/\/|\*) ?/g, ' ');
    for (const [, heading] of text.matchAll(/doc\/model\.md,?(?: under)? [“"]([^”"]+)[”"]/g)) {
      if (!headings.has(heading!)) missing.push(`${file}: ${heading}`);
    }
  }
  expect(missing).toEqual([]);
});
