import type { ReactNode } from 'react';
import { Define } from './define';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>
        {children}
        <Define />
      </body>
    </html>
  );
}
