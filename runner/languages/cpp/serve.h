// From a request to a call of the solution and back. The glue of harness.cpp gives the calls as
// lambdas, since only it can name the solution's functions. All of this is instantiated anew for
// every solution, so it uses as little as it can.
#pragma once

// Wires of a function's parameters, for the glue.
template <class... Wires>
struct gavel_types_ {};

// Found by a qualified name when the solution has nothing of that name.
struct gavel_nothing_ {};

namespace gavel_runtime {

template <class Class>
constexpr bool is_absent = __is_base_of(gavel_nothing_, Class);

template <bool kFirst, class A, class B>
struct Choose {
  using Type = A;
};
template <class A, class B>
struct Choose<false, A, B> {
  using Type = B;
};

// A parameter as the judge sends it and as the solution takes it.
template <class Wire, class T>
struct Slot {};
struct NoSlots {};

// `#define int long long`
template <class Wire>
struct Widen {
  using Type = typename Wire::Canonical;
};
template <>
struct Widen<gavel_int_> {
  using Type = long long;
};
template <class Element>
struct Widen<gavel_list_<Element>> {
  using Type = std::vector<typename Widen<Element>::Type>;
};

// The solution's own parameter types, where its function is not overloaded.
template <class Pointer>
struct Own;
template <class R, class C, class... P>
struct Own<R (C::*)(P...)> {
  using Types = gavel_types_<std::remove_cvref_t<P>...>;
  using Declared = gavel_types_<P...>;
};
template <class R, class... P>
struct Own<R (*)(P...)> : Own<R (gavel_nothing_::*)(P...)> {};
template <class R, class... P>
struct Own<R (*)(P...) noexcept> : Own<R (gavel_nothing_::*)(P...)> {};
template <class R, class C, class... P>
struct Own<R (C::*)(P...) const> : Own<R (C::*)(P...)> {};
template <class R, class C, class... P>
struct Own<R (C::*)(P...) noexcept> : Own<R (C::*)(P...)> {};
template <class R, class C, class... P>
struct Own<R (C::*)(P...) const noexcept> : Own<R (C::*)(P...)> {};

// Slots for wires and the first of the own types; default arguments may leave some over.
template <class Done, class Wires, class Own>
struct Zip;
template <class... Done, class... Own>
struct Zip<gavel_types_<Done...>, gavel_types_<>, gavel_types_<Own...>> {
  using Slots = gavel_types_<Done...>;
};
template <class... Done, class Wire, class... Wires, class T, class... Own>
struct Zip<gavel_types_<Done...>, gavel_types_<Wire, Wires...>, gavel_types_<T, Own...>>
    : Zip<gavel_types_<Done..., Slot<Wire, T>>, gavel_types_<Wires...>, gavel_types_<Own...>> {};
template <class... Done, class Wire, class... Wires>
struct Zip<gavel_types_<Done...>, gavel_types_<Wire, Wires...>, gavel_types_<>> {
  using Slots = NoSlots;
};

template <class Call, class Object, class... T>
constexpr bool can_call = requires(Call& call, Object& object, T&... values) {
  call(object, values...);
};
template <class Call, class Object, class Slots>
constexpr bool can_call_slots = false;
template <class Call, class Object, class... Wires, class... T>
constexpr bool can_call_slots<Call, Object, gavel_types_<Slot<Wires, T>...>> =
    can_call<Call, Object, T...>;

// How to hold the arguments so that the call compiles: as the judge would write them; as the
// solution declares them; with every int widened.
template <class Call, class Object, class Pointer, class Wires>
struct Slots;
template <class Call, class Object, class Pointer, class... Wires>
struct Slots<Call, Object, Pointer, gavel_types_<Wires...>> {
  static auto choose() {
    if constexpr (can_call<Call, Object, typename Wires::Canonical...>) {
      return gavel_types_<Slot<Wires, typename Wires::Canonical>...>{};
    } else if constexpr (can_call<Call, Object, typename Widen<Wires>::Type...>) {
      return gavel_types_<Slot<Wires, typename Widen<Wires>::Type>...>{};
    } else if constexpr (requires(Pointer pointer, Object* object) { pointer(object); }) {
      using Types = typename Own<decltype(Pointer{}(static_cast<Object*>(nullptr)))>::Types;
      using Zipped = typename Zip<gavel_types_<>, gavel_types_<Wires...>, Types>::Slots;
      return typename Choose<can_call_slots<Call, Object, Zipped>, Zipped, NoSlots>::Type{};
    } else {
      return NoSlots{};
    }
  }
  using Type = decltype(choose());
};

// The arguments of a call.
template <int kIndex, class Wire, class T>
struct Held {
  T value{};
};
template <int kIndex, class Wire, class T>
T& value_of(Held<kIndex, Wire, T>& held) {
  return held.value;
}
template <class Indexes, class Slots>
struct Arguments;
template <int... kIndex, class... Wire, class... T>
struct Arguments<std::integer_sequence<int, kIndex...>, gavel_types_<Slot<Wire, T>...>>
    : Held<kIndex, Wire, T>... {
  explicit Arguments([[maybe_unused]] Input& input) {
    (Wire::decode(input, Held<kIndex, Wire, T>::value), ...);
  }
  template <class Call, class Object>
  auto pass(Call& call, Object& object) -> decltype(call(object, Held<kIndex, Wire, T>::value...)) {
    return call(object, Held<kIndex, Wire, T>::value...);
  }
  // The copies that passing them by value makes.
  template <class... P>
  void copy(gavel_types_<P...>) {
    if constexpr (sizeof...(P) == sizeof...(T)) (copy_for<P>(Held<kIndex, Wire, T>::value), ...);
  }

 private:
  template <class P>
  static void copy_for([[maybe_unused]] auto& value) {
    if constexpr (std::is_class_v<P> && std::is_constructible_v<P, decltype(value)>) {
      P copied(value);
      __asm__ volatile("" : : "r"(&copied) : "memory");
    }
  }
};
template <class Slots>
struct ArgumentsOf;
template <class... Slot>
struct ArgumentsOf<gavel_types_<Slot...>> {
  using Type =
      Arguments<std::make_integer_sequence<int, static_cast<int>(sizeof...(Slot))>, gavel_types_<Slot...>>;
};

// kOutput: index of the parameter that is the answer, or -1. Returns: the answer's type.
// Pointer gives the function's own type, where it is not overloaded.
template <class Returns, int kOutput, class Slots, class Pointer, class Call, class Object>
void answer_call(Exchange& exchange, Call& call, Object& object) {
  typename ArgumentsOf<Slots>::Type arguments(exchange.input);
  using Result = decltype(arguments.pass(call, object));
  if constexpr (requires(Pointer pointer) { pointer(&object); })
    exchange.rehearse([&] {
      arguments.copy(typename Own<decltype(Pointer{}(&object))>::Declared{});
    });
  exchange.begin_call();
  if constexpr (__is_same(Returns, gavel_void_)) {
    arguments.pass(call, object);
    exchange.end_call();
  } else if constexpr (kOutput >= 0) {
    arguments.pass(call, object);
    exchange.end_call();
    exchange.settle();  // the answer has its place before the call
    Returns::encode(exchange.output, value_of<kOutput>(arguments));
    exchange.send_if_borrowed();
  } else if constexpr (__is_same(Result, void)) {
    arguments.pass(call, object);
    reject_type(typeid(void), Returns::kName);
  } else {
    {
      const auto& answer = arguments.pass(call, object);
      exchange.end_call();
      Returns::encode(exchange.output, answer);
      exchange.send_if_borrowed();
    }
    // What the call put into its arguments is no answer, unless that is what it returned.
    if constexpr (!std::is_reference_v<Result>) exchange.settle();
  }
}

template <class Solution>
struct Owned {
  Solution* object = new Solution();
  ~Owned() noexcept(false) { delete object; }
};

template <class Solution>
constexpr bool can_make = requires { new Solution(); };

// A function in the solution's class or, where it has none, a free one.
template <class Solution, class Wires, class Method, class Pointer, class Function>
struct Plan {
  using Call = typename Choose<is_absent<Solution>, Function, Method>::Type;
  using Chosen = typename Slots<Call, Solution, Pointer, Wires>::Type;
};
template <class Solution, class Wires, class Method, class Pointer, class Function>
constexpr bool has_function =
    !__is_same(typename Plan<Solution, Wires, Method, Pointer, Function>::Chosen, NoSlots);

template <class Solution, class Returns, int kOutput, class Slots, class Pointer, class Call>
void handle_function(Exchange& exchange) {
  Owned<Solution> owned;
  Call call{};
  answer_call<Returns, kOutput, Slots, Pointer>(exchange, call, *owned.object);
  exchange.settle();
}

template <class Solution, class Returns, int kOutput, class Wires, class Method, class Pointer,
          class Function>
void serve_function(char** arguments) {
  using Chosen = Plan<Solution, Wires, Method, Pointer, Function>;
  // The glue has said already what is missing.
  if constexpr (has_function<Solution, Wires, Method, Pointer, Function> && can_make<Solution>)
    serve(handle_function<Solution, Returns, kOutput, typename Chosen::Chosen, Pointer,
                          typename Chosen::Call>,
          arguments);
}

template <class Class>
struct Construct {
  template <class... T>
  auto operator()(Class*& object, T&... values) const -> decltype(object = new Class(values...)) {
    return object = new Class(values...);
  }
};
template <class Class, class Wires>
using ConstructorSlots = typename Slots<Construct<Class>, Class*, void, Wires>::Type;
template <class Class, class Wires>
constexpr bool has_constructor =
    !is_absent<Class> && !__is_same(ConstructorSlots<Class, Wires>, NoSlots);
template <class Class, class Wires, class Call, class Pointer>
constexpr bool has_method =
    !__is_same(typename Slots<Call, Class, Pointer, Wires>::Type, NoSlots);

template <class Name, class Returns, class Wires, class Call, class Pointer>
struct Method {
  template <class Class>
  static void answer(Exchange& exchange, Class& object) {
    exchange.calling = Name{}();
    Call call{};
    using Chosen = typename Slots<Call, Class, Pointer, Wires>::Type;
    if constexpr (!__is_same(Chosen, NoSlots))
      answer_call<Returns, -1, Chosen, Pointer>(exchange, call, object);
  }
};

template <class Class, class Slots, class... Methods>
void handle_class(Exchange& exchange) {
  exchange.forbid_borrowing();
  exchange.begin_calls();
  Class* object = nullptr;  // never deleted, as elsewhere: few solutions have a destructor
  {
    typename ArgumentsOf<Slots>::Type arguments(exchange.input);
    Construct<Class> construct;
    exchange.begin_call();
    arguments.pass(construct, object);
    exchange.end_call();
  }
  for (std::size_t calls = exchange.input.take_count(); calls != 0; --calls) {
    const std::size_t method = exchange.input.take_count();
    std::size_t index = 0;
    ((index++ == method ? Methods::answer(exchange, *object) : void()), ...);
  }
  exchange.end_calls();
}

template <class Class, class Wires, class... Methods>
void serve_class(char** arguments) {
  if constexpr (has_constructor<Class, Wires>)
    serve(handle_class<Class, ConstructorSlots<Class, Wires>, Methods...>, arguments);
}

}  // namespace gavel_runtime
