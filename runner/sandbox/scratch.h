// The judge's hands in a run's working directory. Whatever a program left there is not trusted:
// no link is followed and nothing outside is reached.
#pragma once

#include <string>
#include <vector>

#include "runner/sandbox/sandbox.h"

namespace gavel {

// Puts `files` below `directory`. Error for a name that leaves it, or when they do not fit.
void stage(int directory, const std::vector<StagedFile>& files);

// Opens the regular files that `names` mean, folders with everything in them. What is not there,
// is a link or is no regular file is left out.
std::vector<OutputFile> collect(int directory, const std::vector<std::string>& names);

}  // namespace gavel
