// The kinds of makers: what each makes, and how its keys are read.
#pragma once

#include <span>
#include <string_view>

#include "runner/problem/maker_reader.h"

namespace gavel {

struct MakerKind {
  std::string_view name;
  bool (*fits)(const Type&);
  std::string_view makes;  // for messages
  MakerData (*read)(MakerReader&);
};

// All but `calls`, which makes no value.
std::span<const MakerKind> maker_kind_rows();

}  // namespace gavel
