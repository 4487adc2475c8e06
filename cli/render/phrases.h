// Everything that the program says to its user, in each of its languages.
#pragma once

#include <fmt/core.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/render/locale.h"

namespace gavel {

enum class Phrase {
  // Labels of a failing case.
  Input,
  Expected,
  Actual,
  Printed,
  PrintedToError,
  Rerun,
  StateLeaks,
  Characters,
  LinesLeftOut,
  CompilerSays,
  SmallestCase,
  StressFound,
  StressFoundNothing,
  // Lines and tables of results.
  AsExpected,
  NotAsExpected,
  Solution,
  Solutions,
  AllAsExpected,
  SomeNotAsExpected,
  // Progress.
  Compiling,
  Answering,
  Running,
  Shrinking,
  Searching,
  Measuring,
  // Growth.
  GrowthTime,
  GrowthSpace,
  GrowthFitted,
  GrowthTarget,
  GrowthVerdict,
  GrowthSolution,
  GrowthWithin,
  GrowthExceeds,
  GrowthInconclusive,
  GrowthNotAccepted,
  GrowthNoTarget,
  GrowsLike,
  GrowsLikeWithin,
  TimeWouldBe,
  SpaceWouldBe,
  PlotKey,
  MeasuredBy,
  MeasureInstructions,
  MeasureBlocks,
  MeasureCpuTime,
  Size,
  Cost,
  Bytes,
  PerTarget,
  // Headings.
  Problem,
  Title,
  Difficulty,
  NoTarget,
  TargetLike,
  TargetsBoth,
  Easy,
  Medium,
  Hard,
  Examples,
  Signature,
  TimeLimit,
  MemoryLimit,
  Target,
  Tags,
  Source,
  Hint,
  HintsLeft,
  NextSteps,
  // Endings of a command.
  EndedExited,
  EndedSignalled,
  EndedCpuTime,
  EndedWallTime,
  EndedIdle,
  EndedMemory,
  EndedOutput,
  EndedForbidden,
  Costs,
  MedianOfRuns,
  // What works here.
  Languages,
  Layers,
  Works,
  Missing,
  Broken,
  SandboxFull,
  SandboxReduced,
  LayersHold,
  Remedy,
  // Complaints.
  OnlyOneSolution,
  WhichCommand,
  WhichProgram,
  NoSuchCommand,
  NoSuchOption,
  TakesNo,
  NeedsArgument,
  NeedsValue,
  NotUnderstood,
  ValueNotUnderstood,
  WriteItLike,
  NumberFromTo,
  Suggestion,
  NoSuchProblem,
  ThereAre,
  NoSuchLanguage,
  NoSuchPath,
  WhichProblem,
  WhichProblemHint,
  WhichLanguage,
  WhichLanguageHint,
  TooLarge,
  NotText,
  Unreadable,
  NothingToJudge,
  NothingToJudgeHint,
  PassedOver,
  AlreadyThere,
  AlreadyThereHint,
  Wrote,
  NoProblems,
  NoProblemsHint,
  NoProblemsTagged,
  SpecErrorAt,
  BrokenProblem,
  NoSuchCase,
  NoSuchCaseHint,
  Interrupted,
  OwnFault,
  CacheEntries,
  CacheSize,
  CacheCleared,
  CacheInUse,
  NoCache,
  ReducedSandbox,
  kCount
};

// The words of `phrase`; `{}` stands for what say() puts in.
std::string_view words(Locale locale, Phrase phrase);

template <typename... Values>
std::string say(Locale locale, Phrase phrase, const Values&... values) {
  return fmt::vformat(words(locale, phrase), fmt::make_format_args(values...));
}

}  // namespace gavel
