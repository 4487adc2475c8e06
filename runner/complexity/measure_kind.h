// What is measured.
#pragma once

namespace gavel {

enum class Measure { Instructions, Blocks, CpuTime, Space };

}  // namespace gavel
