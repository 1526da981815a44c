import { expect } from '@open-wc/testing';
import { decoded } from '../../../src/lazy/loose-documents/older-encodings.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A text in an encoding of single bytes: letters that are not ASCII as numbers (WHATWG, Encoding, indexes). */
const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

const read = (bytes: Uint8Array<ArrayBuffer>, contentType: string | null = null) =>
  decoded(new TextDecoder().decode(bytes), [bytes], contentType);

/** “عربية” in windows-1256, and “é” in windows-1252, which browsers read for ISO 8859-1. */
const arabic = [0xda, 0xd1, 0xc8, 0xed, 0xc9];
const e = [0xe9];

describe('a document that is not UTF-8', () => {
  it('is decoded by what the header, the XML declaration or the page says', async () => {
    const json = bytesOf('{"title":"', arabic, '"}');
    expect(await read(json, 'application/json; charset=windows-1256')).to.equal(
      '{"title":"عربية"}',
    );
    expect(await read(json, 'application/json; Charset="CP1256"')).to.equal('{"title":"عربية"}');
    const feed = ['<?xml version="1.0" encoding="windows-1256" ?><rss><title>', arabic] as const;
    for (const type of [null, 'text/xml', 'text/xml; charset=utf-8', 'text/xml; charset=none'])
      expect(await read(bytesOf(...feed), type), String(type)).to.contain('<title>عربية');
    for (const meta of [
      '<meta charset=iso-8859-1>',
      '<META http-equiv="Content-Type" content="text/html;charset=ISO-8859-1" />',
    ])
      expect(await read(bytesOf(`<html>${meta}`, e))).to.equal(`<html>${meta}é`);
  });

  it('is decoded by the byte order mark of UTF-16', async () => {
    const little = [0xff, 0xfe, 0x22, 0, 0x39, 0x06, 0x22, 0];
    const big = [0xfe, 0xff, 0, 0x22, 0x06, 0x39, 0, 0x22];
    for (const bytes of [little, big]) expect(await read(Uint8Array.from(bytes))).to.equal('"ع"');
  });

  it('stays as it is where nothing says how it is encoded', async () => {
    expect(await read(bytesOf('"', e, '"'), 'application/json')).to.equal('"\ufffd"');
    expect(await read(bytesOf('"', e, '"'), 'text/plain; charset=x-unknown')).to.equal('"\ufffd"');
  });
});

describe('a document in UTF-8 with a wrong label', () => {
  const latin = 'application/json; charset=iso-8859-1';

  it('stays UTF-8 where it has a lost letter', async () => {
    expect(await read(utf8('"d\ufffdj\ufffd"'), latin)).to.equal('"d\ufffdj\ufffd"');
  });

  it('stays UTF-8 where a few bytes are broken', async () => {
    const cut = bytesOf('"', [...utf8('réunion à l’été')], '', [0xc3], '"');
    expect(await read(cut, latin)).to.equal('"réunion à l’été\ufffd"');
  });
});
