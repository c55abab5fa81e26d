# SPDX-License-Identifier: Apache-2.0
# Run by `cmake --install` for Windows: copies every library that a program or a plugin of the installed tree imports into
# it. `library_folders` says where they are; what is in none of them is the system's. `build_folder` may be written to.
# `must_have` names libraries without which the tree runs only where somebody else has installed them.
file(REAL_PATH $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX} tree)
file(GLOB programs ${tree}/*.exe)
file(GLOB_RECURSE plugins ${tree}/plugins/*.dll)
if(CMAKE_HOST_UNIX)
    # CMake looks whether a library is there by its name in small letters, as if on Windows, and then opens it by its own:
    # a folder with both.
    set(both ${build_folder}/libraries)
    file(REMOVE_RECURSE ${both})
    file(MAKE_DIRECTORY ${both})
    foreach(folder IN LISTS library_folders)
        file(GLOB libraries ${folder}/*.dll)
        foreach(library IN LISTS libraries)
            cmake_path(GET library FILENAME name)
            file(CREATE_LINK ${library} ${both}/${name} SYMBOLIC)
            string(TOLOWER ${name} small)
            if(NOT small STREQUAL name)
                file(CREATE_LINK ${library} ${both}/${small} SYMBOLIC)
            endif()
        endforeach()
    endforeach()
    set(library_folders ${both})
endif()

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
    file(REAL_PATH ${library} library)
    cmake_path(GET library PARENT_PATH folder)
    if(NOT folder STREQUAL tree)
        file(INSTALL ${library} DESTINATION ${CMAKE_INSTALL_PREFIX})
    endif()
endforeach()
if(of_the_system)
    list(JOIN of_the_system " " of_the_system)
    message(STATUS "Left to Windows: ${of_the_system}")
endif()
foreach(library IN LISTS must_have)
    if(NOT EXISTS ${tree}/${library})
        message(FATAL_ERROR "${library} is not in ${tree}: without it the programs do not start on a new Windows.")
    endif()
endforeach()
