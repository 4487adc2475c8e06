// For std::visit: one lambda for each alternative.
#pragma once

namespace gavel {

template <class... Cases>
struct Overload : Cases... {
  using Cases::operator()...;
};

}  // namespace gavel
