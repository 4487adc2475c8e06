#include "runner/sandbox/run_request.h"

#include <cstring>

#include "runner/base/error.h"

namespace gavel {

std::string pack_request(RunRequest head, std::span<const std::string> arguments,
                         std::span<const std::string> environment,
                         const std::string& working_directory, const std::string& scratch_folder) {
  static_assert(sizeof(RunRequest) % sizeof(std::uint64_t) == 0, "the offsets are aligned");
  head.argument_count = static_cast<std::uint32_t>(arguments.size());
  head.variable_count = static_cast<std::uint32_t>(environment.size());
  std::vector<std::uint64_t> offsets(arguments.size() + environment.size() + 2);
  const std::size_t offsets_size = offsets.size() * sizeof offsets.front();
  std::string data(sizeof head + offsets_size, '\0');
  const auto put = [&](const std::string& text) {
    const std::size_t at = data.size();
    data.append(text.c_str(), text.size() + 1);
    return at;
  };
  std::size_t next = 0;
  for (const std::string& text : arguments) offsets[next++] = put(text);
  ++next;
  for (const std::string& text : environment) offsets[next++] = put(text);
  head.working_directory = static_cast<std::uint32_t>(put(working_directory));
  head.scratch_folder = static_cast<std::uint32_t>(put(scratch_folder));
  if (data.size() > kLongestMessage)
    throw Error("the command line and its environment are too long");
  std::memcpy(data.data(), &head, sizeof head);
  std::memcpy(data.data() + sizeof head, offsets.data(), offsets_size);
  return data;
}

}  // namespace gavel
