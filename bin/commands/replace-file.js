// @ts-check
// Files that others read while they are written.
import { rename, rm, writeFile } from 'node:fs/promises';

/** At once: whoever reads the file meanwhile has the old one. @param {string} file @param {string} text */
export async function replaceFile(file, text) {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
