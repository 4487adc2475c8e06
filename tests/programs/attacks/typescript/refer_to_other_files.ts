// verdict: CE or RE
/// <reference path="/etc/shadow" />
import * as shadow from '/etc/shadow';
function mirror(text: string): string {
  return String(shadow);
}
