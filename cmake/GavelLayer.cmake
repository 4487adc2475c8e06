# A layer is one folder and one static library. Its DEPENDS are the only layers it may include;
# tests/architecture_test.cc holds the same edges against the includes.
add_library(gavel_options INTERFACE)
target_include_directories(gavel_options INTERFACE ${CMAKE_SOURCE_DIR})
target_link_libraries(gavel_options INTERFACE Threads::Threads ${gavel_fmt})
# False alarms of gcc 12: -Wrestrict on std::string (its bug 105651), -Wmaybe-uninitialized on
# std::optional (80635). And of clang: seccomp.h's macros leave fields out on purpose.
target_compile_options(gavel_options INTERFACE -pthread -Wall -Wextra -Wshadow -Werror
                       "$<$<CXX_COMPILER_ID:GNU>:-Wno-restrict;-Wno-maybe-uninitialized>"
                       "$<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers>")
# gcc collects its garbage less often: a seventh of the time, for up to twice the memory.
target_compile_options(gavel_options INTERFACE
                       "$<$<COMPILE_LANG_AND_ID:CXX,GNU>:--param=ggc-min-expand=300;--param=ggc-min-heapsize=400000>")
target_compile_definitions(gavel_options INTERFACE GAVEL_VERSION="${PROJECT_VERSION}")

add_library(gavel_prelude STATIC ${CMAKE_SOURCE_DIR}/cmake/prelude.cc)
target_link_libraries(gavel_prelude PUBLIC gavel_options)
target_precompile_headers(gavel_prelude PRIVATE <algorithm> <array> <chrono> <cstdint> <filesystem>
  <charconv> <cmath> <functional> <map> <memory> <optional> <set> <span> <string> <string_view>
  <unordered_map> <variant> <vector> <fmt/format.h>)

# What sources cost in common is most of what they cost: headers, and templates that each would
# instantiate anew. So a layer is one unit; the names in its unnamed namespaces must differ.
function(gavel_unity_build target)
  target_precompile_headers(${target} REUSE_FROM gavel_prelude)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${GAVEL_UNITY_BUILD}
                        UNITY_BUILD_BATCH_SIZE 64)
endfunction()

if(TARGET gavel_fmt_archive)
  target_link_libraries(gavel_fmt_archive PRIVATE gavel_options)
  gavel_unity_build(gavel_fmt_archive)
endif()

function(gavel_layer name)
  cmake_parse_arguments(LAYER "" "" "DEPENDS;LIBRARIES;SUBFOLDERS" ${ARGN})
  set(patterns ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cc)
  foreach(folder IN LISTS LAYER_SUBFOLDERS)
    list(APPEND patterns ${CMAKE_CURRENT_SOURCE_DIR}/${name}/${folder}/*.cc)
  endforeach()
  file(GLOB sources CONFIGURE_DEPENDS ${patterns})
  add_library(gavel_${name} STATIC ${sources})
  gavel_unity_build(gavel_${name})
  target_link_libraries(gavel_${name} PUBLIC gavel_options)
  foreach(layer IN LISTS LAYER_DEPENDS)
    target_link_libraries(gavel_${name} PUBLIC gavel_${layer})
  endforeach()
  target_link_libraries(gavel_${name} PUBLIC ${LAYER_LIBRARIES})
endfunction()
