# SPDX-License-Identifier: Apache-2.0
# What an operating system shows of the program: its icon, name and version. Included where the target is made.

set(ND_APP_ID io.github.numberdesk.Numberdesk)
set(ND_APP_NAME Numberdesk)
set(ND_APP_RESOURCES ${CMAKE_SOURCE_DIR}/resources/app)

set_target_properties(numberdesk PROPERTIES ND_APP_ID ${ND_APP_ID})
target_compile_definitions(numberdesk PRIVATE NUMBERDESK_APP_ID="${ND_APP_ID}")
qt_add_resources(numberdesk nd_app_icon
    PREFIX /
    OPTIONS ${ND_RESOURCE_OPTIONS}
    BASE ${CMAKE_SOURCE_DIR}/resources
    FILES ${ND_APP_RESOURCES}/numberdesk.svg)

if(WIN32)
    set(ND_MANIFEST)
    if(NOT MSVC)
        set(ND_MANIFEST "1 24 \"${CMAKE_SOURCE_DIR}/packaging/windows/program.manifest\"")
    endif()
    foreach(program numberdesk numberdesk-sandbox)
        set(ND_PROGRAM ${program})
        configure_file(${CMAKE_SOURCE_DIR}/packaging/windows/program.rc.in ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc @ONLY)
        target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
        if(MSVC) # the linker of the others takes it from the resources
            target_sources(${program} PRIVATE ${CMAKE_SOURCE_DIR}/packaging/windows/program.manifest)
        endif()
    endforeach()
endif()

if(APPLE)
    target_sources(numberdesk PRIVATE ${ND_APP_RESOURCES}/numberdesk.icns)
    set_source_files_properties(${ND_APP_RESOURCES}/numberdesk.icns PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(numberdesk PROPERTIES
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_SOURCE_DIR}/packaging/macos/Info.plist.in
        MACOSX_BUNDLE_GUI_IDENTIFIER ${ND_APP_ID}
        MACOSX_BUNDLE_BUNDLE_NAME ${ND_APP_NAME}
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_ICON_FILE numberdesk.icns)
endif()
