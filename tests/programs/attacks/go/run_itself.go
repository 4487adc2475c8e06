// verdict: RE
// A child of the same program greets the judge once more.
package main

import (
	"os"
	"os/exec"
)

func mirror(text string) string {
	child := exec.Command("/proc/self/exe")
	child.ExtraFiles = []*os.File{os.NewFile(3, "channel")}
	child.Run()
	os.Exit(0)
	return text
}
