const milliseconds = (microseconds) => (microseconds / 1000).toFixed(1).padStart(8);

export function printTable(title, rows) {
  console.log(`\n${title}`);
  for (const [times, ...texts] of rows) {
    console.log(`${times.map(milliseconds).join(' ')}  ${texts.filter(Boolean).join('  ')}`);
  }
}
