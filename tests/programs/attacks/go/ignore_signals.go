// verdict: TLE
package main

import "os/signal"

func mirror(text string) string {
	signal.Ignore()
	for {
	}
}
