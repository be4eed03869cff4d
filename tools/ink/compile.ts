// Compiles one chapter of Ink to the JSON that the runtime reads; errors name file and line.

import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';

export interface Compiled {
  readonly json: string;
  readonly files: readonly string[]; // absolute paths of everything read
}

/** Compiles `path` with its INCLUDEs. Throws one Error whose message lists every fault as file:line: what. */
export function compileStory(path: string): Compiled {
  const files = [resolve(path)];
  const faults: string[] = [];
  const handler = {
    ResolveInkFilename: (name: string) => resolve(dirname(path), name),
    LoadInkFileContents: (name: string) => {
      files.push(name);
      return readFileSync(name, 'utf8');
    },
  };
  const report = (message: string) => faults.push(message);
  const options = new CompilerOptions(relative('.', path), [], false, report, handler);
  const compiler = new Compiler(readFileSync(path, 'utf8'), options);
  let json: string | undefined;
  try {
    json = compiler.Compile().ToJson() ?? undefined;
  } catch (error) {
    if (faults.length === 0) faults.push(String(error));
  }
  if (faults.length > 0 || json === undefined) {
    throw new Error(faults.map(fault => locate(fault, path)).join('\n'));
  }
  return { json, files };
}

/** "ERROR: 'story/chapter1.ink' line 12: ..." becomes "story/chapter1.ink:12: ...". */
function locate(fault: string, path: string): string {
  const found = /^(?:\w+: )?(?:'([^']+)' )?line (\d+): (.*)$/s.exec(fault);
  if (!found) return `${relative('.', path)}: ${fault}`;
  const file = found[1] ? relative('.', found[1]) : relative('.', path);
  return `${file}:${found[2]}: ${found[3]}`;
}
