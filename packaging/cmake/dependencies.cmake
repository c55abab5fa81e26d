# Libraries that bring no CMake package of their own everywhere become targets here.

# Google libphonenumber: Debian and Homebrew ship no package file.
find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
add_library(nd_phonenumber INTERFACE)
target_include_directories(nd_phonenumber SYSTEM INTERFACE ${PHONENUMBER_INCLUDE_DIR})
target_link_libraries(nd_phonenumber INTERFACE ${PHONENUMBER_LIBRARY})
if(ND_SANITIZE)
    # UBSan looks at the dynamic type of the library's messages, which are protobuf's.
    find_library(PROTOBUF_LITE_LIBRARY protobuf-lite REQUIRED)
    target_link_libraries(nd_phonenumber INTERFACE ${PROTOBUF_LITE_LIBRARY})
endif()

# cpp-httplib: Debian builds it as a library with feature macros. A program that is compiled without the same
# macros has other class layouts and crashes, so its pkg-config flags are not optional there.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(HTTPLIB QUIET IMPORTED_TARGET cpp-httplib)
endif()
add_library(nd_httplib INTERFACE)
if(HTTPLIB_FOUND)
    target_link_libraries(nd_httplib INTERFACE PkgConfig::HTTPLIB)
else()
    find_package(httplib REQUIRED)
    target_link_libraries(nd_httplib INTERFACE httplib::httplib)
endif()
target_link_libraries(nd_httplib INTERFACE Threads::Threads)
