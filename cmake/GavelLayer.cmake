# A layer is one folder and one static library. Its DEPENDS are the only layers it may include;
# tests/architecture_test.cc holds the same edges against the includes.
add_library(gavel_options INTERFACE)
target_include_directories(gavel_options INTERFACE ${CMAKE_SOURCE_DIR})
# -Wrestrict: false alarms on std::string in gcc 12 (its bug 105651).
target_compile_options(gavel_options INTERFACE -Wall -Wextra -Wshadow -Werror
                       $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
target_compile_definitions(gavel_options INTERFACE GAVEL_VERSION="${PROJECT_VERSION}")

function(gavel_layer name)
  cmake_parse_arguments(LAYER "" "" "DEPENDS;LIBRARIES;SUBFOLDERS" ${ARGN})
  set(patterns ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cc)
  foreach(folder IN LISTS LAYER_SUBFOLDERS)
    list(APPEND patterns ${CMAKE_CURRENT_SOURCE_DIR}/${name}/${folder}/*.cc)
  endforeach()
  file(GLOB sources CONFIGURE_DEPENDS ${patterns})
  add_library(gavel_${name} STATIC ${sources})
  target_link_libraries(gavel_${name} PUBLIC gavel_options)
  foreach(layer IN LISTS LAYER_DEPENDS)
    target_link_libraries(gavel_${name} PUBLIC gavel_${layer})
  endforeach()
  target_link_libraries(gavel_${name} PUBLIC ${LAYER_LIBRARIES})
endfunction()
