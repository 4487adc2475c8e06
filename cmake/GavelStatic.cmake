# A program without shared libraries starts in a third of the time, and each process of the sandbox
# that is forked from it has fewer mappings to copy. Targets with the property GAVEL_IS_STATIC get the
# archives; all others, and the package, the shared libraries. What a sanitizer adds needs the shared ones: with
# -fsanitize=thread a static program links, and crashes before main.
set(gavel_fmt fmt::fmt)
set(gavel_can_link_statically OFF)
if(GAVEL_STATIC AND NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize=")
  include(CheckCXXSourceCompiles)
  set(CMAKE_REQUIRED_LINK_OPTIONS -static-pie)
  check_cxx_source_compiles("#include <iostream>\nint main() { std::cout << 1; }" gavel_has_static_pie)
  unset(CMAKE_REQUIRED_LINK_OPTIONS)
  set(gavel_can_link_statically ${gavel_has_static_pie})
  # What fmt.cc instantiates is that of version 9.
  if(NOT fmt_VERSION VERSION_LESS 10 OR fmt_VERSION VERSION_LESS 9)
    set(gavel_can_link_statically OFF)
  endif()
  foreach(package SECCOMP RE2 UTF8PROC SQLITE PUGIXML B2)
    list(GET ${package}_LIBRARIES 0 gavel_name)
    find_library(gavel_archive_${package} lib${gavel_name}.a HINTS ${${package}_LIBRARY_DIRS})
    if(NOT gavel_archive_${package})
      set(gavel_can_link_statically OFF)
    endif()
  endforeach()
endif()

if(gavel_can_link_statically)
  set(gavel_is_static "$<BOOL:$<TARGET_PROPERTY:GAVEL_IS_STATIC>>")
  foreach(package SECCOMP RE2 UTF8PROC SQLITE PUGIXML B2)
    get_target_property(gavel_shared PkgConfig::${package} INTERFACE_LINK_LIBRARIES)
    set_property(TARGET PkgConfig::${package} PROPERTY INTERFACE_LINK_LIBRARIES
                 "$<IF:${gavel_is_static},${gavel_archive_${package}},${gavel_shared}>")
  endforeach()
  add_library(gavel_fmt_archive STATIC EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/cmake/fmt.cc)
  set(gavel_fmt "$<IF:${gavel_is_static},gavel_fmt_archive,fmt::fmt>")
endif()

function(gavel_link_statically target)
  if(gavel_can_link_statically)
    set_target_properties(${target} PROPERTIES GAVEL_IS_STATIC ON)
    # sqlite can load extensions, which is never asked of it: the linker warns of that alone.
    target_link_options(${target} PRIVATE -static-pie -Wl,--no-warnings)
  endif()
endfunction()
