# SPDX-License-Identifier: Apache-2.0
# Run by `cmake --install` for Windows: copies every library that a program or a plugin of the installed tree imports into
# it. `library_folders` says where they are; what is in none of them is the system's.
set(tree $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX})
file(GLOB programs ${tree}/*.exe)
file(GLOB_RECURSE plugins ${tree}/plugins/*.dll)
# The tree first: what Qt's deploy script has put there is not looked for a second time.
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES ${programs}
    MODULES ${plugins}
    DIRECTORIES ${tree} ${library_folders}
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
    POST_EXCLUDE_REGEXES "[Ww][Ii][Nn][Dd][Oo][Ww][Ss][/\\\\][Ss][Yy][Ss][Tt][Ee][Mm]32[/\\\\]"
    RESOLVED_DEPENDENCIES_VAR libraries
    UNRESOLVED_DEPENDENCIES_VAR of_the_system)
foreach(library IN LISTS libraries)
    cmake_path(GET library PARENT_PATH folder)
    if(NOT folder STREQUAL tree)
        file(INSTALL ${library} DESTINATION ${CMAKE_INSTALL_PREFIX})
    endif()
endforeach()
if(of_the_system)
    list(JOIN of_the_system " " of_the_system)
    message(STATUS "Left to Windows: ${of_the_system}")
endif()
