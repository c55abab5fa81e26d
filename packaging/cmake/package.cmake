# SPDX-License-Identifier: Apache-2.0
# Packages of the installed tree, by CPack: DEB, RPM and TGZ on Linux (packaging/linux/packages makes and checks them), a
# disk image on macOS. Windows' setup program is made by packaging/windows.

set(CPACK_PACKAGE_NAME numberdesk)
set(CPACK_PACKAGE_VENDOR "The Numberdesk authors")
set(CPACK_PACKAGE_CONTACT "The Numberdesk authors <numberdesk@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "search, hold, buy and follow telephone numbers at Telnyx")
set(CPACK_PACKAGE_DESCRIPTION "Numberdesk is the desk of people who order telephone numbers at Telnyx by
hand, all day, with their company's money. It writes down what it is about to
send, so that nothing is bought twice and nothing bought is lost from sight.
Without an account it works with its built-in sandbox, in which nothing costs
money.")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://github.com/numberdesk/numberdesk")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_VERBATIM_VARIABLES ON)

if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Numberdesk)
    set(CPACK_PACKAGE_FILE_NAME numberdesk-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR})
elseif(UNIX)
    set(CPACK_GENERATOR DEB RPM TGZ)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_STRIP_FILES ON)
    # A package fits the release whose libraries it was made with, so its name says which: debian12, fedora42, …
    cmake_host_system_information(RESULT distribution QUERY DISTRIB_INFO)
    set(made_on ${distribution_ID}${distribution_VERSION_ID})
    if(NOT made_on)
        set(made_on linux)
    endif()
    set(CPACK_PACKAGE_FILE_NAME numberdesk-${PROJECT_VERSION}-${made_on}-${CMAKE_SYSTEM_PROCESSOR})
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    # Handed to the script, which cannot see the build's variables.
    set(CPACK_ND_FILES ${CMAKE_SOURCE_DIR}/packaging/linux/debian)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/packaging/cmake/stage.cmake)

    set(CPACK_DEBIAN_FILE_NAME ${CPACK_PACKAGE_FILE_NAME}.deb)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Opened at run time, where dpkg-shlibdeps does not see them: the ledger's driver, the icons' reader.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "fonts-dejavu-core, gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n, qt6-wayland")

    set(CPACK_RPM_FILE_NAME ${CPACK_PACKAGE_FILE_NAME}.rpm)
    set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0")
    set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
    set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
    set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
    # Folders of the system, which belong to other packages.
    set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/applications /usr/share/doc /usr/share/icons
        /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
        /usr/share/man /usr/share/man/man1 /usr/share/metainfo)
    foreach(picture IN LISTS pictures)
        cmake_path(GET picture STEM size)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
            /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
    endforeach()
    # The same bytes wherever and whenever it is made. SOURCE_DATE_EPOCH comes from packaging/linux/packages.
    set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost reproducible
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define build_mtime_policy clamp_to_source_date_epoch
%define _build_id_links none")
endif()
include(CPack)
