package harness

import (
	"reflect"
	"unsafe"
)

// Signature of a function or method, in the problem's types.
type Signature struct {
	Name    string
	Params  []string
	Returns string
	Output  int // the parameter that is the answer, or -1
}

// routine is a function of the solution that can be called with arguments off the input.
type routine struct {
	function   reflect.Value
	receivers  int // leading parameters that are not in the signature: a method's receiver
	parameters []decoder
	returns    encoder
	output     int
}

// newRoutine returns a sentence when the function's Go type does not suit the signature.
func newRoutine(function any, receivers int, signature Signature) (*routine, string) {
	value := reflect.ValueOf(function)
	t := value.Type()
	r := &routine{function: value, receivers: receivers, output: signature.Output}
	if t.NumIn() != receivers+len(signature.Params) || t.IsVariadic() {
		return nil, misfit(signature, t, receivers, "the number of parameters differs")
	}
	for i, text := range signature.Params {
		s, parameter := parseShape(text), t.In(receivers+i)
		if !s.fits(parameter) {
			return nil, misfit(signature, t, receivers, parameter.String()+" does not suit "+text)
		}
		r.parameters = append(r.parameters, decoderOf(s, parameter))
	}
	if signature.Output >= 0 {
		s := parseShape(signature.Params[signature.Output])
		r.returns = encoderOf(s, t.In(receivers+signature.Output))
		return r, ""
	}
	s := parseShape(signature.Returns)
	if s.kind == "void" {
		return r, ""
	}
	if t.NumOut() != 1 || !s.fits(t.Out(0)) {
		return nil, misfit(signature, t, receivers, "it must return "+signature.Returns)
	}
	r.returns = encoderOf(s, t.Out(0))
	return r, ""
}

func misfit(signature Signature, t reflect.Type, receivers int, why string) string {
	text := signature.Name + " is a " + t.String() + ", but the problem asks for " + signature.Name + "("
	for i, param := range signature.Params {
		if i > 0 {
			text += ", "
		}
		text += param
	}
	return text + ") -> " + signature.Returns + ": " + why
}

// call takes the arguments off the input, calls, and gives what is to be encoded.
func (r *routine) call(in *input, receiver ...reflect.Value) (answer reflect.Value) {
	t := r.function.Type()
	arguments := append(make([]reflect.Value, 0, t.NumIn()), receiver...)
	for i, decode := range r.parameters {
		argument := reflect.New(t.In(r.receivers + i))
		decode(in, argument.UnsafePointer())
		arguments = append(arguments, argument.Elem())
	}
	results := r.function.Call(arguments)
	if r.output >= 0 {
		return arguments[r.receivers+r.output]
	}
	if len(results) > 0 {
		return results[0]
	}
	return reflect.Value{}
}

func (r *routine) encode(out *output, answer reflect.Value) {
	if r.returns == nil {
		return
	}
	r.returns(out, addressOf(answer))
}

// addressOf points to the value, or to a copy of one that is in no variable.
func addressOf(value reflect.Value) unsafe.Pointer {
	if value.CanAddr() {
		return value.Addr().UnsafePointer()
	}
	variable := reflect.New(value.Type())
	variable.Elem().Set(value)
	return variable.UnsafePointer()
}
