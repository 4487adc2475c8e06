package harness

import (
	"reflect"
	"runtime"
	"strconv"
	"strings"
)

const (
	solutionPrefix = "solution."
	mostPlaces     = 8
)

// attempt runs the action and returns what it panicked with and where, or nothing.
func attempt(action func()) (failure string) {
	hasReturned := false
	defer func() {
		if hasReturned {
			return
		}
		failure = "panic: " + describe(recover()) + places()
	}()
	action()
	hasReturned = true
	return ""
}

func describe(value any) string {
	switch value := value.(type) {
	case nil:
		return "nil"
	case error:
		return value.Error()
	case interface{ String() string }:
		return value.String()
	case string:
		return value
	}
	v := reflect.ValueOf(value)
	switch {
	case v.CanInt():
		return strconv.FormatInt(v.Int(), 10)
	case v.CanUint():
		return strconv.FormatUint(v.Uint(), 10)
	case v.CanFloat():
		return strconv.FormatFloat(v.Float(), 'g', -1, 64)
	case v.Kind() == reflect.Bool:
		return strconv.FormatBool(v.Bool())
	case v.Kind() == reflect.String:
		return v.String()
	}
	return "a value of type " + v.Type().String()
}

// places lists the solution's functions on the panicking stack, innermost first.
func places() string {
	counters := make([]uintptr, 64)
	frames := runtime.CallersFrames(counters[:runtime.Callers(3, counters)])
	text := ""
	for shown := 0; shown < mostPlaces; {
		frame, more := frames.Next()
		if strings.HasPrefix(frame.Function, solutionPrefix) && isOwn(frame.Function) {
			text += "\n    at " + frame.Function[len(solutionPrefix):] + " (" + baseName(frame.File) + ":" +
				strconv.Itoa(frame.Line) + ")"
			shown++
		}
		if !more {
			break
		}
	}
	return text
}

func isOwn(function string) bool {
	return function != solutionPrefix+"GavelStart"
}

func baseName(file string) string {
	return file[strings.LastIndexByte(file, '/')+1:]
}
