# SPDX-License-Identifier: Apache-2.0
# How a list of what is inside is made, in the words of CycloneDX 1.5 (JSON). Whoever includes this begins a list of their
# own; `sbom_components` and `sbom_refs` may be set to go on from another.
set(sbom_components "[]")
set(sbom_refs "[]")

# sbom_component(NAME TYPE library|data LICENCE SPDX [WEBSITE URL] [VERSION …] [PURL …@]): PURL ends with @ for the version.
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
    elseif(PART_LICENCE MATCHES "/") # the file in which it can be read
        set(licence "{\"license\":{\"name\":\"${PART_LICENCE}\"}}")
    elseif(PART_LICENCE MATCHES " (AND|OR|WITH) |^LicenseRef-")
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
    if(PART_WEBSITE)
        string(JSON part SET "${part}" externalReferences "[{\"type\":\"website\",\"url\":\"${PART_WEBSITE}\"}]")
    endif()
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

# sbom_write(FILE): the list with all that was said until now. Its number is made of the content: the same list has the
# same number, and another one has another.
function(sbom_write file)
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
    file(WRITE ${file} "${sbom_bom}\n")
endfunction()
