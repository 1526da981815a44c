import { below } from './below.mjs';
import { documents } from './documents.mjs';
import { firefox } from './firefox.mjs';
import { list } from './list.mjs';
import { load } from './load.mjs';
import { many } from './many.mjs';
import { mount } from './mount.mjs';
import { share } from './share.mjs';
import { size } from './size.mjs';
import { taps } from './taps.mjs';

/** Measures with `isOptional` are made only for contenders that name them. */
export const measures = [load, many, documents, below, share, taps, mount, size, list, firefox];
