# SPDX-License-Identifier: Apache-2.0
# Run by `cmake --install` for macOS when macdeployqt has put Homebrew's libraries into the bundle: adds their licences, in
# the folder `licences`, and they themselves to the list of what is inside. `source_folder` is the checkout, `homebrew` the
# program brew, `doc_dir` where the list lies. Nobody has run this on macOS yet.
cmake_minimum_required(VERSION 3.25)
include(${source_folder}/packaging/cmake/sbom_functions.cmake)
set(tree $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX})
set(list ${tree}/${doc_dir}/numberdesk.cdx.json)
file(READ ${list} text)
string(JSON sbom_components GET "${text}" components)
string(JSON sbom_refs GET "${text}" dependencies 0 dependsOn)
string(JSON PROJECT_VERSION GET "${text}" metadata component version)
string(JSON PROJECT_DESCRIPTION GET "${text}" metadata component description)
execute_process(COMMAND ${homebrew} --prefix
    OUTPUT_VARIABLE prefix OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(REAL_PATH ${prefix} prefix)

# The folders of Homebrew's that the libraries come from: Cellar/NAME/VERSION. A library is known by its file's name.
file(GLOB libraries RELATIVE ${tree}/numberdesk.app/Contents/Frameworks ${tree}/numberdesk.app/Contents/Frameworks/*)
set(kegs)
foreach(library IN LISTS libraries)
    file(GLOB owners ${prefix}/opt/*/lib/${library})
    if(NOT owners)
        message(FATAL_ERROR "Nothing of Homebrew's has ${library}, so its licence is not known.")
    endif()
    foreach(owner IN LISTS owners)
        file(REAL_PATH ${owner} file)
        string(REGEX MATCH "^.*/Cellar/[^/]+/[^/]+" keg "${file}")
        list(APPEND kegs ${keg})
    endforeach()
endforeach()
list(REMOVE_DUPLICATES kegs)

foreach(keg IN LISTS kegs)
    cmake_path(GET keg FILENAME version)
    cmake_path(GET keg PARENT_PATH formula)
    cmake_path(GET formula FILENAME formula)
    file(GLOB copyrights ${keg}/LICEN[CS]E* ${keg}/COPYING* ${keg}/COPYRIGHT* ${keg}/Copyright* ${keg}/NOTICE*)
    if(copyrights)
        file(INSTALL ${copyrights} DESTINATION ${CMAKE_INSTALL_PREFIX}/${doc_dir}/licences/${formula})
    endif()
    # The list has these already: by their own names, and the parts of Qt as one.
    if(NOT formula MATCHES "^(libphonenumber|libsodium|libxlsxwriter|qt.*)$")
        execute_process(COMMAND ${homebrew} info --json=v2 ${formula}
            OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
        string(JSON licence ERROR_VARIABLE missing GET "${said}" formulae 0 license)
        string(JSON website ERROR_VARIABLE missing GET "${said}" formulae 0 homepage)
        if(NOT licence MATCHES "[A-Z]") # Homebrew does not know it
            set(licence licences/${formula})
        endif()
        sbom_component("${formula}" TYPE library VERSION "${version}" LICENCE "${licence}" WEBSITE "${website}")
    endif()
endforeach()
# Homebrew keeps no text of Qt's licence beside Qt.
file(GLOB copyrights ${source_folder}/packaging/macos/licences/*.txt)
file(INSTALL ${copyrights} DESTINATION ${CMAKE_INSTALL_PREFIX}/${doc_dir}/licences/qt)
sbom_write(${list})
