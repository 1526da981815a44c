import { list } from './list.mjs';
import { load } from './load.mjs';
import { many } from './many.mjs';
import { mount } from './mount.mjs';
import { share } from './share.mjs';
import { size } from './size.mjs';

export const measures = [load, many, share, mount, size, list];
