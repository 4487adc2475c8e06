// Package harness calls a solution for each request of the judge; docs/harness-protocol.md has the protocol.
package harness

import (
	"reflect"
	"runtime"
	"runtime/debug"
)

// A stack doubles by copying: the old and the new one together must stay in the usual memory limits,
// so that an endless recursion is told as such and not as lack of memory or time.
const deepestStack = 64 << 20

// Function serves a free function until the judge is gone.
func Function(function any, signature Signature) {
	routine, problem := newRoutine(function, 0, signature)
	serve(problem, func(in *input, out *output, gauge *gauge) {
		only := routine.take(in)
		gauge.begin(&only)
		only.make()
		gauge.end()
		only.encode(out)
		gauge.leaveOut(&only, out)
	})
}

// Class serves a type that `create` makes values of or pointers to. The functions are method
// expressions, (*T).Name, one for each of `methods`.
func Class(create any, signature Signature, methods []Signature, functions []any) {
	constructor, problem := newConstructor(create, signature)
	routines := make([]*routine, len(methods))
	for i, method := range methods {
		var misfit string
		routines[i], misfit = newRoutine(functions[i], 1, method)
		if problem == "" {
			problem = misfit
		}
	}
	serve(problem, func(in *input, out *output, gauge *gauge) {
		creation := constructor.take(in)
		calls := make([]call, in.count())
		var words room
		for i := range calls {
			calls[i] = routines[in.count()].takeWords(in, &words)
		}
		gauge.begin(&creation)
		creation.make()
		object := pointerTo(creation.result)
		for i := range calls {
			calls[i].makeOn(object)
			gauge.between(i+1, len(calls))
		}
		gauge.end()
		runtime.KeepAlive(object)
		for i := range calls {
			calls[i].encode(out)
			gauge.leaveOutWaiting(&calls[i], out)
		}
	})
}

func newConstructor(create any, signature Signature) (*routine, string) {
	signature.Returns = "void"
	t := reflect.TypeOf(create)
	if t.NumOut() != 1 {
		return nil, "Constructor must return the " + signature.Name
	}
	return newRoutine(create, 0, signature)
}

func pointerTo(object reflect.Value) reflect.Value {
	if object.Kind() == reflect.Pointer {
		return object
	}
	variable := reflect.New(object.Type())
	variable.Elem().Set(object)
	return variable
}

func serve(problem string, answer func(*input, *output, *gauge)) {
	debug.SetMaxStack(deepestStack)
	in, out, gauge := newInput(), &output{}, newGauge()
	if problem != "" {
		out.say(statusPanic, problem)
	} else {
		out.say(statusAnswer, "")
	}
	out.send(0)
	for {
		nonce := in.begin()
		gauge.nonce = nonce
		out.begin(gauge.measuresSpace())
		// The answers go one behind the other into one reply; the first input that there is none to
		// ends it.
		failure := attempt(func() {
			for ; in.inputs > 0 && out.problem == ""; in.inputs-- {
				answer(in, out, gauge)
			}
		})
		switch {
		case failure != "":
			out.say(statusPanic, failure)
		case out.problem != "":
			out.say(statusShape, out.problem)
		case gauge.measuresSpace():
			out.setSpace(gauge.space())
		}
		in.finish()
		out.send(nonce)
	}
}
