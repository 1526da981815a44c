import { RenderedCard } from '../rendered-card';

export default function Page() {
  return <RenderedCard id="rendered-later" src="https://portal.example/second.json" />;
}
