import { expect } from '@open-wc/testing';
import { logProblem } from '../../../src/lazy/console-report/console-report.js';

describe('the console report', () => {
  const { warn } = console;
  let lines: string[] = [];

  beforeEach(() => {
    lines = [];
    console.warn = (line: string) => lines.push(line);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('logs a line once', () => {
    for (let i = 0; i < 3; i++) logProblem('https://news.example/once', { path: 'url', value: 1 });
    expect(lines).to.have.length(1);
  });

  it('logs lines of a bounded length', () => {
    const long = 'x'.repeat(1_000_000);
    logProblem(`https://news.example/${long}`, { path: `notes.${long}`, value: long });
    expect(lines[0]!.length).to.be.at.most(600);
    expect(lines[0]).to.contain('https://news.example/xxx');
    expect(lines[0]).to.contain('expected');
  });

  it('remembers a bounded number of lines: an old line is logged again', () => {
    const first = { path: 'first', value: 1 };
    logProblem('https://news.example/', first);
    for (let i = 0; i < 2000; i++)
      logProblem(`https://news.example/${i}`, { path: 'url', value: i });
    lines = [];
    logProblem('https://news.example/', first);
    expect(lines).to.have.length(1);
  });
});
