'use client';
import { useEffect } from 'react';

/** Defines the elements, in browsers alone. */
export function Define() {
  useEffect(() => void import('euromed-news-card/define'), []);
  return null;
}
