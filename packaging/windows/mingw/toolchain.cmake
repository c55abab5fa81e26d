# SPDX-License-Identifier: Apache-2.0
# Programs for Windows, compiled on Debian 13 by mingw-w64. packaging/windows/cross puts the libraries where they are looked
# for here: /opt/numberdesk/prefix holds QtSvg and QtKeychain, /opt/numberdesk/libraries all others.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(triplet x86_64-w64-mingw32)
# The variant with POSIX threads: the other one has no std::thread.
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)
# What is not optimised has more sections than an object counts by itself.
set(CMAKE_CXX_FLAGS_INIT -Wa,-mbig-obj)

set(CMAKE_FIND_ROOT_PATH /opt/numberdesk/prefix /opt/numberdesk/libraries /usr/${triplet})
set(CMAKE_PREFIX_PATH /opt/numberdesk/prefix /opt/numberdesk/libraries)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# moc and the others run here, and must be of the very version that is built for.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)
set(QT_ADDITIONAL_PACKAGES_PREFIX_PATH /opt/numberdesk/prefix)

# What packaging/windows/mingw/libraries takes: a DLL's name says no version.
set(ND_PHONENUMBER_VERSION 8.12.57)
