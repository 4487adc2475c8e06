// The words that templates are filled from: docs/language-format.md lists them.
#pragma once

#include "runner/harness/template.h"
#include "runner/problem/spec.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// kind, name, params, returns, in_place, methods, signature.
TemplateScope signature_scope(const Signature& signature, const Toolchain& toolchain);

}  // namespace gavel
