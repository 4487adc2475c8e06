// For std::visit: one lambda for each alternative.
#pragma once

namespace gavel {

template <class... Cases>
struct Overload : Cases... {
  using Cases::operator()...;
};
// Not needed by the standard, but by clang before 17.
template <typename... Cases>
Overload(Cases...) -> Overload<Cases...>;

}  // namespace gavel
