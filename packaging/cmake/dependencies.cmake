# SPDX-License-Identifier: Apache-2.0
# Libraries that bring no CMake package of their own everywhere become targets here.

# Google libphonenumber: Debian and Homebrew ship no package file. vcpkg does, and needs it: its library is static.
find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
add_library(nd_phonenumber INTERFACE)
target_include_directories(nd_phonenumber SYSTEM INTERFACE ${PHONENUMBER_INCLUDE_DIR})
if(MSVC)
    find_package(libphonenumber CONFIG REQUIRED)
    set(ND_PHONENUMBER_VERSION "${libphonenumber_VERSION}")
    target_link_libraries(nd_phonenumber INTERFACE libphonenumber::phonenumber)
else()
    find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
    target_link_libraries(nd_phonenumber INTERFACE ${PHONENUMBER_LIBRARY})
    if(MINGW)
        # How it was built there, and its headers ask again. The toolchain names its version.
        target_compile_definitions(nd_phonenumber INTERFACE I18N_PHONENUMBERS_USE_STDMUTEX)
    else()
        # It says its version nowhere but in its file's name.
        file(REAL_PATH ${PHONENUMBER_LIBRARY} phonenumber_file)
        string(REGEX MATCH "[0-9]+\\.[0-9.]*[0-9]" ND_PHONENUMBER_VERSION "${phonenumber_file}")
    endif()
endif()
if(ND_SANITIZE)
    # UBSan looks at the dynamic type of the library's messages, which are protobuf's.
    find_library(PROTOBUF_LITE_LIBRARY protobuf-lite REQUIRED)
    target_link_libraries(nd_phonenumber INTERFACE ${PROTOBUF_LITE_LIBRARY})
endif()

# libsodium: a package file of vcpkg's only.
add_library(nd_sodium INTERFACE)
if(MSVC)
    find_package(unofficial-sodium CONFIG REQUIRED)
    target_link_libraries(nd_sodium INTERFACE unofficial-sodium::sodium)
else()
    find_path(SODIUM_INCLUDE_DIR sodium.h REQUIRED)
    find_library(SODIUM_LIBRARY sodium REQUIRED)
    target_include_directories(nd_sodium SYSTEM INTERFACE ${SODIUM_INCLUDE_DIR})
    target_link_libraries(nd_sodium INTERFACE ${SODIUM_LIBRARY})
endif()

# libxlsxwriter: Excel workbooks are written where it is there. No package file anywhere but in pkg-config's words.
find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h)
find_library(XLSXWRITER_LIBRARY xlsxwriter)
if(XLSXWRITER_INCLUDE_DIR AND XLSXWRITER_LIBRARY)
    add_library(nd_xlsxwriter INTERFACE)
    target_include_directories(nd_xlsxwriter SYSTEM INTERFACE ${XLSXWRITER_INCLUDE_DIR})
    target_link_libraries(nd_xlsxwriter INTERFACE ${XLSXWRITER_LIBRARY})
else()
    message(STATUS "No libxlsxwriter: tables are exported as CSV only.")
endif()
