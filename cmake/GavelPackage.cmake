# One .deb that installs into /usr: `cpack -G DEB` in the build folder, which must be configured
# with -DCMAKE_INSTALL_PREFIX=/usr.
set(gavel_documents ${CMAKE_BINARY_DIR}/documents)
add_custom_command(
  OUTPUT ${gavel_documents}/gavel.1.gz ${gavel_documents}/changelog.gz
  COMMAND ${CMAKE_COMMAND} -E make_directory ${gavel_documents}
  COMMAND sh -c "sh '${CMAKE_SOURCE_DIR}/cmake/manual.sh' '$<TARGET_FILE:gavel-cli>' ${PROJECT_VERSION} | gzip -9n > '${gavel_documents}/gavel.1.gz'"
  COMMAND sh -c "gzip -9n < '${CMAKE_SOURCE_DIR}/CHANGELOG.md' > '${gavel_documents}/changelog.gz'"
  DEPENDS gavel-cli ${CMAKE_SOURCE_DIR}/cmake/manual.sh ${CMAKE_SOURCE_DIR}/CHANGELOG.md
  VERBATIM)
add_custom_target(gavel_documents ALL DEPENDS ${gavel_documents}/gavel.1.gz)
install(FILES ${gavel_documents}/gavel.1.gz DESTINATION share/man/man1)
install(FILES ${gavel_documents}/changelog.gz DESTINATION share/doc/gavel)
install(FILES ${CMAKE_SOURCE_DIR}/cmake/lintian-overrides DESTINATION share/lintian/overrides RENAME gavel)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION share/doc/gavel RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
    GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_CONTACT "The gavel authors <gavel@gavel.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "judge for coding exercises")
set(CPACK_PACKAGE_DESCRIPTION
    "gavel builds solutions in a sandbox, judges every case of their problem,\nshows the smallest case that fails, and measures how time and space\ngrow with the input.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "g++, gcc, uthash-dev, golang-go, default-jdk-headless, nodejs, node-lodash, node-typescript, python3, python3-sortedcontainers, rustc, qemu-user")
include(CPack)
