// Pages of HTML, feeds in XML and faulty JSON, with every hostile string in every position.
import { describeHostile } from './hostile/describe-hostile.mjs';
import { kinds } from './hostile/documents.mjs';
import { documentPositions } from './hostile/positions.mjs';
import { sampleOf } from './support/engines.mjs';

describeHostile('hostile documents', kinds, documentPositions, sampleOf);
