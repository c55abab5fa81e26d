# SPDX-License-Identifier: Apache-2.0
# What a Linux desktop wants beside the programs: where they stand in its menus, what a software centre says of them,
# their icons and their manual. What only a Debian package has is said in stage.cmake.
set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
get_target_property(id numberdesk ND_APP_ID)

# Each release is named in two places that other programs read.
file(STRINGS ${linux}/${id}.metainfo.xml in_metainfo REGEX "<release version=\"${PROJECT_VERSION}\"")
file(STRINGS ${linux}/debian/changelog in_changelog REGEX "^numberdesk \\(${PROJECT_VERSION}-[0-9]+\\)")
if(NOT in_metainfo OR NOT in_changelog)
    message(FATAL_ERROR
        "packaging/linux: ${id}.metainfo.xml and debian/changelog must both name the release ${PROJECT_VERSION}.")
endif()

install(FILES ${linux}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${CMAKE_SOURCE_DIR}/resources/app/numberdesk.svg RENAME ${id}.svg DESTINATION ${icons}/scalable/apps)
file(GLOB pictures CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/app/sizes/*.png)
foreach(picture IN LISTS pictures)
    cmake_path(GET picture STEM size)
    install(FILES ${picture} RENAME ${id}.png DESTINATION ${icons}/${size}x${size}/apps)
endforeach()

# install_compressed(FILE NAME DESTINATION): by `gzip -9n`, without a time and a name; as it is where there is no gzip.
find_program(GZIP_PROGRAM gzip)
function(install_compressed file name destination)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    if(GZIP_PROGRAM)
        set(packed ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
        file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packaging)
        execute_process(COMMAND ${GZIP_PROGRAM} -9nc ${file} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
        install(FILES ${packed} DESTINATION ${destination})
    else()
        install(FILES ${file} RENAME ${name} DESTINATION ${destination})
    endif()
endfunction()
install_compressed(${linux}/numberdesk.1 numberdesk.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${linux}/numberdesk-sandbox.1 numberdesk-sandbox.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${ND_DOC_DIR})
