# SPDX-License-Identifier: Apache-2.0
# cmake --install BUILD --prefix DIR: on Linux the usual folders, on Windows and macOS a tree with Qt in it.
include(GNUInstallDirs)

if(APPLE)
    set(ND_PROGRAM_DIR numberdesk.app/Contents/MacOS)
    set(ND_DOC_DIR numberdesk.app/Contents/Resources)
elseif(WIN32)
    set(ND_PROGRAM_DIR ${CMAKE_INSTALL_BINDIR})
    set(ND_DOC_DIR .)
else()
    set(ND_PROGRAM_DIR ${CMAKE_INSTALL_BINDIR})
    set(ND_DOC_DIR ${CMAKE_INSTALL_DOCDIR})
endif()

set(dependencies)
if(WIN32 AND NOT CMAKE_CROSSCOMPILING)
    # Qt's own libraries come from the deploy script below, with their plugins.
    set(dependencies RUNTIME_DEPENDENCIES
        DIRECTORIES $<TARGET_FILE_DIR:numberdesk>
        PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6[A-Z]"
        POST_EXCLUDE_REGEXES "[Ww][Ii][Nn][Dd][Oo][Ww][Ss][/\\][Ss][Yy][Ss][Tt][Ee][Mm]32[/\\]")
endif()
install(TARGETS numberdesk numberdesk-sandbox
    ${dependencies}
    BUNDLE DESTINATION .
    RUNTIME DESTINATION ${ND_PROGRAM_DIR})
install(FILES LICENSE THIRD-PARTY-NOTICES DESTINATION ${ND_DOC_DIR})

if((WIN32 OR APPLE) AND Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    set(programs "EXECUTABLE \"${ND_PROGRAM_DIR}/numberdesk.exe\"
        ADDITIONAL_EXECUTABLES \"${ND_PROGRAM_DIR}/numberdesk-sandbox.exe\"")
    if(APPLE)
        set(programs "EXECUTABLE numberdesk.app ADDITIONAL_EXECUTABLES \"${ND_PROGRAM_DIR}/numberdesk-sandbox\"")
    endif()
    qt_generate_deploy_script(TARGET numberdesk OUTPUT_SCRIPT deploy_script
        CONTENT "qt_deploy_runtime_dependencies(${programs} GENERATE_QT_CONF)\n")
    install(SCRIPT ${deploy_script})
endif()

if(UNIX AND NOT APPLE)
    include(packaging/cmake/install_linux.cmake)
endif()
