// verdict: WA or CE
package main

import "gavel/harness"

func mirror(text string) string {
	_ = harness.Signature{}
	return "x"
}
