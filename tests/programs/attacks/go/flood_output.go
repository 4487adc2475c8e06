// verdict: OLE
package main

import "os"

func mirror(text string) string {
	for {
		os.Stderr.Write(make([]byte, 65536))
	}
}
