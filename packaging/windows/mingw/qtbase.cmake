# SPDX-License-Identifier: Apache-2.0
# How qtbase is configured (cmake -C): what Numberdesk uses of it, with the libraries that Qt brings itself, and Schannel
# for TLS, which trusts what Windows trusts.
set(BUILD_SHARED_LIBS ON CACHE BOOL "")
set(QT_QMAKE_TARGET_MKSPEC win32-g++ CACHE STRING "")
set(QT_UNITY_BUILD ON CACHE BOOL "")
set(QT_GENERATE_SBOM OFF CACHE BOOL "")
foreach(part EXAMPLES TESTS BENCHMARKS)
    set(QT_BUILD_${part} OFF CACHE BOOL "")
endforeach()

set(INPUT_opengl no CACHE STRING "")
foreach(feature androiddeployqt brotli dbus direct2d1_1 glib gssapi icu opengl openssl sql_mysql sql_odbc sql_psql
        tabletevent tuiotouch vulkan zstd)
    set(FEATURE_${feature} OFF CACHE BOOL "")
endforeach()
foreach(library doubleconversion freetype harfbuzz jpeg libb2 pcre2 png sqlite textmarkdownreader zlib)
    set(FEATURE_system_${library} OFF CACHE BOOL "")
endforeach()
foreach(feature printsupport schannel sql_sqlite)
    set(FEATURE_${feature} ON CACHE BOOL "")
endforeach()
