/** @type {import('next').NextConfig} */
export default {
  // The tests serve what the server renders, from files.
  output: 'export',
  distDir: 'dist',
  // Without this, Next takes a folder above for the root of the project.
  turbopack: { root: import.meta.dirname },
};
