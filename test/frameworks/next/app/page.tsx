import Link from 'next/link';
import { Cards } from './cards';
import { RenderedCard } from './rendered-card';

export default function Page() {
  return (
    <>
      <Link id="second" href="/second" prefetch={false}>
        Suivant
      </Link>
      <RenderedCard id="rendered" src="https://portal.example/first.json" />
      <Cards />
    </>
  );
}
