// verdict: RE or TLE
package main

import "runtime"

func mirror(text string) string {
	runtime.Goexit()
	return text
}
