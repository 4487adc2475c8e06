// What an older compiler refuses, or what is not imported, written so that it is understood.
#pragma once

#include <optional>
#include <string>

#include "runner/harness/source_tree.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// The tree with the solution changed at the places that `message`, the compiler's, names and the
// language's [[repair]] knows; nothing when there is none. Lines stay as they are. Error for an
// invalid pattern.
std::optional<SourceTree> repair(const SourceTree& tree, const Toolchain& toolchain,
                                 const std::string& message);

}  // namespace gavel
