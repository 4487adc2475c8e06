// What works on this machine.
#pragma once

#include <string>
#include <vector>

#include "cli/render/screen.h"
#include "runner/sandbox/sandbox.h"

namespace gavel {

struct LanguageHealth {
  std::string id;
  std::string version;  // the first line of what its programs print
  bool is_installed = false;
  bool works = false;   // a program was built and ran in the sandbox
  std::string trouble;  // why it does not work
  std::string remedy;   // a command; may be empty
};

struct DoctorReport {
  bool has_full_sandbox = false;
  std::vector<MissingLayer> missing_layers;
  std::vector<std::string> held_layers;
  std::vector<LanguageHealth> languages;
  LanguageHealth emulator;  // of `gavel time`: without it CPU time is measured
};

std::string render_doctor(const DoctorReport& report, const Screen& screen);

// {"schema": 1, "sandbox": {"full": true, "missing": [...]}, "languages": [...]}.
std::string render_doctor_json(const DoctorReport& report);

}  // namespace gavel
