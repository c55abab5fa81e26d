# SPDX-License-Identifier: Apache-2.0
# cmake --install BUILD --prefix DIR: on Linux the usual folders, on Windows and macOS a tree with Qt in it.
include(GNUInstallDirs)

if(APPLE)
    set(ND_PROGRAM_DIR numberdesk.app/Contents/MacOS)
    set(ND_DOC_DIR numberdesk.app/Contents/Resources)
    set(ND_PLUGIN_DIR numberdesk.app/Contents/PlugIns)
elseif(WIN32)
    # The program, its libraries and qt.conf lie side by side.
    set(ND_PROGRAM_DIR .)
    set(ND_DOC_DIR .)
    set(ND_PLUGIN_DIR plugins)
else()
    set(ND_PROGRAM_DIR ${CMAKE_INSTALL_BINDIR})
    set(ND_DOC_DIR ${CMAKE_INSTALL_DOCDIR})
endif()

install(TARGETS numberdesk numberdesk-sandbox
    BUNDLE DESTINATION .
    RUNTIME DESTINATION ${ND_PROGRAM_DIR})
install(FILES LICENSE THIRD-PARTY-NOTICES DESTINATION ${ND_DOC_DIR})

if((WIN32 OR APPLE) AND NOT CMAKE_CROSSCOMPILING AND Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    set(programs "EXECUTABLE \"${ND_PROGRAM_DIR}/numberdesk.exe\"
        ADDITIONAL_EXECUTABLES \"${ND_PROGRAM_DIR}/numberdesk-sandbox.exe\"")
    set(folder "set(QT_DEPLOY_BIN_DIR ${ND_PROGRAM_DIR})\n")
    if(APPLE)
        set(folder)
        set(programs "EXECUTABLE numberdesk.app ADDITIONAL_EXECUTABLES \"${ND_PROGRAM_DIR}/numberdesk-sandbox\"")
    endif()
    # Qt's tools leave the plugin without a screen out, with which the tree is tried (packaging/try-program). It comes
    # before them: macdeployqt makes what lies in the bundle already look for its libraries there.
    if(NOT TARGET Qt6::QOffscreenIntegrationPlugin) # some bring Qt's list of plugins, which makes it one
        find_package(Qt6QOffscreenIntegrationPlugin REQUIRED PATHS ${Qt6Gui_DIR})
    endif()
    install(FILES $<TARGET_FILE:Qt6::QOffscreenIntegrationPlugin> DESTINATION ${ND_PLUGIN_DIR}/platforms)
    qt_generate_deploy_script(TARGET numberdesk OUTPUT_SCRIPT deploy_script
        CONTENT "${folder}qt_deploy_runtime_dependencies(${programs} GENERATE_QT_CONF NO_COMPILER_RUNTIME)\n")
    install(SCRIPT ${deploy_script})
endif()
if(WIN32)
    include(packaging/cmake/install_windows.cmake)
endif()

if(UNIX AND NOT APPLE)
    include(packaging/cmake/install_linux.cmake)
endif()
