import type { Source } from '../../sources/source.js';
import type { Severity } from '../finding.js';

/** On a machine's transcript or somebody's notes nothing is louder than information: listen, or ask. */
export function quieted(source: Source, severity: Severity): Severity {
  const isLoud = severity === 'error' || severity === 'warning';
  return isLoud && source.reliability !== 'verbatim' ? 'information' : severity;
}
