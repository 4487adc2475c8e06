// Package harness calls a solution for each request of the judge; docs/harness-protocol.md has the protocol.
package harness

import (
	"reflect"
	"runtime/debug"
)

// A stack doubles by copying: the old and the new one together must stay in the usual memory limits,
// so that an endless recursion is told as such and not as lack of memory.
const deepestStack = 128 << 20

// Function serves a free function until the judge is gone.
func Function(function any, signature Signature) {
	call, problem := newRoutine(function, 0, signature)
	serve(problem, func(in *input, out *output) {
		call.encode(out, call.call(in))
	})
}

// Class serves a type that `create` makes values of or pointers to. The functions are method
// expressions, (*T).Name, one for each of `methods`.
func Class(create any, signature Signature, methods []Signature, functions []any) {
	constructor, problem := newConstructor(create, signature)
	calls := make([]*routine, len(methods))
	for i, method := range methods {
		var misfit string
		calls[i], misfit = newRoutine(functions[i], 1, method)
		if problem == "" {
			problem = misfit
		}
	}
	serve(problem, func(in *input, out *output) {
		object := pointerTo(constructor.call(in))
		for n := in.count(); n > 0 && out.problem == ""; n-- {
			call := calls[in.count()]
			call.encode(out, call.call(in, object))
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

func serve(problem string, answer func(*input, *output)) {
	debug.SetMaxStack(deepestStack)
	in, out := newInput(), &output{}
	if problem != "" {
		out.say(statusPanic, problem)
	} else {
		out.say(statusAnswer, "")
	}
	out.send(0)
	for {
		nonce := in.begin()
		out.begin()
		if failure := attempt(func() { answer(in, out) }); failure != "" {
			out.say(statusPanic, failure)
		} else if out.problem != "" {
			out.say(statusShape, out.problem)
		}
		in.finish()
		out.send(nonce)
	}
}
