// What the user asked for cannot be meant: exit status 2.
#pragma once

#include "runner/base/error.h"

namespace gavel {

class UsageError : public Error {
 public:
  using Error::Error;
};

}  // namespace gavel
