// @ts-check
// Replaces files that other programs may be reading.
import { rename, rm, writeFile } from 'node:fs/promises';

/** Replaces the file in one step: a program that is reading gets the old file. @param {string} file @param {string} text */
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
