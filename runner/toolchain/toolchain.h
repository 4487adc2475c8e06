// One language, as its folder in runner/languages/ describes it and this machine has it.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runner/base/units.h"
#include "runner/problem/type.h"

namespace gavel {

// Strings by key for one Type: "spelling" and whatever else the templates of the language use.
using TypeWords = std::map<std::string, std::string>;

struct CommandLine {
  std::vector<std::string> arguments;    // placeholders {program}, {prepared}, {source} unexpanded
  std::vector<std::string> environment;  // KEY=VALUE
};

// A file of the source tree: made from a template or copied from the language's folder.
struct SourceRule {
  std::string name;
  std::string text;  // the template's or the file's text
  bool is_template = false;
};

// Rewrites one place of the solution's text. Patterns (RE2) are matched where comments and string
// literals are blanked out, so that offsets agree with the text itself.
struct Edit {
  std::string match;
  std::string replace;    // instead of the first match; \0 is the match itself
  std::string otherwise;  // put before the first character when nothing matches
};

// Code given to a solution that needs it, unless it brings its own.
struct Provision {
  std::string when;    // RE2, as in Edit; empty: always
  std::string unless;  // empty: never
  std::string code;
  std::string into;  // the placeholder of the templates that holds it
};

// One way to harness; they are tried in order until one compiles.
struct Variant {
  std::string when;  // RE2 on the blanked text that must match; empty: always
  std::map<std::string, std::string> words;  // extra placeholders for the templates
  // RE2 on what the compiler said to the variants before; empty: whatever it said.
  std::string after;
  // Not empty: a way to hear of the solution alone, never to run it. RE2 on a refusal that is hard
  // to read: what the compiler says to this variant is told instead.
  std::string instead_of;
};

// How the compiler or the runtime names a place in the solution. An RE2 on what it says, in which
// {file} stands for the solution's file; its named groups: docs/language-format.md.
struct MessageForm {
  std::string match;
  std::string says;  // the text of the message; {group} stands for a group's
};

// What a compiler refuses and how it is written for it: by an older one, or with what the solution
// uses and does not import.
struct Repair {
  std::string message;  // RE2; its first two groups are line and column in {file}, from 1
  std::string match;    // RE2 on the rest of that line
  std::string replace;  // instead of the first match; \0 is the match itself
  std::string add;      // once for each text that it gives: in it \1 is a group of the match
  std::string behind;   // RE2 on the solution; what is added stands behind its first match
};

struct Preparation {
  std::vector<SourceRule> files;
  CommandLine command;
  std::vector<std::string> outputs;
  Duration time{};  // CPU
  Bytes memory;
  std::string lacks;  // of [plain]: RE2 on the message of a refusal that may be for this alone
};

// How the language is run, and if need be built, to be measured. Empty parts: as for judging.
struct MeasuredRun {
  // Of [space], about what a call takes: always, and besides as a share of what it takes in the
  // emulator.
  struct Effort {
    Duration each = std::chrono::microseconds(300);
    double share = 0.2;
  };
  CommandLine run;
  // Of [space]: of less than this, garbage is counted too; [live] tells then. Of [live]: what it
  // tells at least of all that may have been alive; none where it cannot tell that.
  Bytes resolution;
  // Of [space]: so much more than is told may have been alive, from the resolution on.
  Bytes unseen;
  std::vector<std::string> compile;
  Effort effort{};
  // Of [count]: the runtime copies what is alive when it likes to; and replies tell what it
  // allocated.
  bool collector_moves = false;
  bool tells_allocated = false;
};

struct Toolchain {
  std::string id;
  std::string name;
  std::vector<std::string> aliases;     // other names that people give it
  std::vector<std::string> extensions;  // with the dot
  std::filesystem::path folder;

  std::map<std::string, std::filesystem::path> programs;  // found on this machine
  std::string version;  // what the programs print; part of cache keys
  std::vector<std::filesystem::path> visible;
  std::string missing;  // why it does not work here; empty when it does
  std::string package;  // Debian packages that would enable it

  std::string sanitizers;  // what finds the line of a crash when it is debugged; empty: nothing

  std::string line_comment;
  std::vector<std::string> block_comment;  // begin, end
  std::vector<std::string> string_delimiters;

  std::optional<Preparation> prepare;
  std::optional<Preparation> extra;  // made after `prepare`; what is built gains by it, no more
  std::optional<Preparation> plain;  // enough to build with until `prepare` is done
  std::vector<SourceRule> sources;
  std::vector<Edit> edits;
  std::vector<Provision> provisions;
  std::vector<Variant> variants;
  std::vector<MessageForm> messages;
  std::vector<Repair> repairs;
  std::map<std::string, TypeWords> types;  // by type spelling; "list<T>" with {T...} placeholders

  std::optional<CommandLine> compile;
  std::vector<std::string> outputs;  // of compile
  Duration compile_time{};           // CPU
  Bytes compile_memory;
  // Templates: an RE2 on what the compiler says where the solution lacks what the problem asks for,
  // and what to say then instead. Empty: the compiler says it well.
  std::string lacks_name;
  std::string says_instead;
  CommandLine run;
  bool runs_output = false;  // run.arguments[0] is a compile output, executed by descriptor

  MeasuredRun count, space;
  std::optional<MeasuredRun> live, blocks;

  Duration startup_time{};  // CPU allowance until the hello frame
  double time_factor = 1;   // of the problem's limit
  Bytes memory_extra;       // above the problem's limit, for the runtime itself
  int processes = 64;
  std::string memory_refused;  // RE2: what the runtime says when it cannot get memory; or empty
  std::string stack_overflow;  // RE2: what it says before it ends for want of stack; or empty
};

// Every folder below `languages`, sorted by id. Of each only id, name, extensions, package,
// sanitizers and folder are known until it is read whole or looked for: a command that judges one
// solution needs one or two languages. Error for a file that begins in a way that is not valid.
std::vector<Toolchain> read_toolchains(const std::filesystem::path& languages);

// All that its files say. Again it costs nothing. Error for a toolchain.toml that is not valid.
void read_whole(Toolchain& toolchain);

// The template of `gavel new`, and that of a solution that returns its argument, for the self-test.
// Empty: the language has none.
std::string read_starter(const Toolchain& toolchain);
std::string read_echo(const Toolchain& toolchain);

// One of them: the language of `folder`.
Toolchain read_toolchain(const std::filesystem::path& folder);

// Reads it whole and finds the language's programs on this machine: fills programs, version,
// visible, or `missing`. Asking again costs nothing.
void look_for(Toolchain& toolchain);

// The first of these names or paths that is an executable here: in PATH, then in the usual places.
std::optional<std::filesystem::path> find_program(const std::vector<std::string>& candidates);

// By the file's extension, in any case; null when no language has it.
const Toolchain* toolchain_of_file(const std::filesystem::path& file,
                                   const std::vector<Toolchain>& toolchains);
Toolchain* toolchain_of_file(const std::filesystem::path& file, std::vector<Toolchain>& toolchains);

// The words of `type`, composed through the patterns of the table; Error when none fits.
TypeWords type_words(const Toolchain& toolchain, const Type& type);

// `text` with {program names} and the given words replaced: {prepared}, {file}, {stem}.
std::string expand(const std::string& text, const Toolchain& toolchain,
                   const std::map<std::string, std::string>& words);

}  // namespace gavel
