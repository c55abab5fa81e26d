# SPDX-License-Identifier: Apache-2.0
# What an installed tree for Windows has beside the programs. Where Qt's own deploy script runs it has put Qt there; where
# it does not (it needs Windows) the plugins that the program uses and Qt's texts are put there by name.

if(CMAKE_CROSSCOMPILING)
    foreach(plugin imageformats/qico imageformats/qsvg iconengines/qsvgicon networkinformation/qnetworklistmanager
            platforms/qoffscreen platforms/qwindows sqldrivers/qsqlite styles/qmodernwindowsstyle tls/qschannelbackend)
        foreach(folder ${Qt6_DIR}/../../../plugins ${QT_ADDITIONAL_PACKAGES_PREFIX_PATH}/plugins)
            if(EXISTS ${folder}/${plugin}.dll)
                cmake_path(GET plugin PARENT_PATH kind)
                install(FILES ${folder}/${plugin}.dll DESTINATION ${ND_PLUGIN_DIR}/${kind})
            endif()
        endforeach()
    endforeach()
    file(GLOB texts ${QT_HOST_PATH}/share/qt6/translations/qtbase_*.qm)
    install(FILES ${texts} DESTINATION translations)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/qt.conf
        CONTENT "[Paths]\nPrefix = .\nPlugins = ${ND_PLUGIN_DIR}\nTranslations = translations\n")
    install(FILES ${CMAKE_BINARY_DIR}/qt.conf DESTINATION .)
endif()

# The libraries that the programs and the plugins import, and what those import. A plugin's own (SQLite, TLS) are found
# in no other way: nothing else in the tree names them.
set(library_folders $<TARGET_FILE_DIR:Qt6::Core> $<TARGET_FILE_DIR:Qt6Keychain::Qt6Keychain>)
set(collect_more)
if(MINGW)
    foreach(library libstdc++-6.dll zlib1.dll)
        execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${library}
            OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
        cmake_path(GET file PARENT_PATH folder)
        list(APPEND library_folders ${folder})
    endforeach()
    set(collect_more "
        set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
        set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
        set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND ${CMAKE_OBJDUMP})")
endif()
set(must_have)
if(MSVC)
    # Microsoft's C++ library beside the programs: a new Windows has none, and the installer that windeployqt would put
    # there instead wants an administrator.
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION ${ND_PROGRAM_DIR})
    include(InstallRequiredSystemLibraries)
    set(must_have msvcp140.dll vcruntime140.dll vcruntime140_1.dll)
endif()
install(CODE "
    ${collect_more}
    set(build_folder \"${CMAKE_BINARY_DIR}\")
    set(library_folders \"${library_folders}\")
    set(must_have \"${must_have}\")
    include(\"${CMAKE_SOURCE_DIR}/packaging/cmake/collect_libraries.cmake\")")
