/** @type {import('next').NextConfig} */
export default {
  // The tests serve what the server renders, from files.
  output: 'export',
  distDir: 'dist',
  // The folders around are another project's.
  turbopack: { root: import.meta.dirname },
};
