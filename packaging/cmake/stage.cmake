# SPDX-License-Identifier: Apache-2.0
# Run by CPack when the files of a package lie ready: what only a Debian package has comes in, and every file gets one
# time, so that two packages of the same source are the same.
file(GLOB_RECURSE docs "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/THIRD-PARTY-NOTICES")
list(GET docs 0 notices)
cmake_path(GET notices PARENT_PATH doc)

if(CPACK_GENERATOR STREQUAL "DEB")
    # Debian has the licence itself, and refers to it in the file `copyright`.
    file(REMOVE ${doc}/LICENSE)
    file(COPY ${CPACK_ND_FILES}/copyright DESTINATION ${doc}
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    execute_process(COMMAND gzip -9nc ${CPACK_ND_FILES}/changelog OUTPUT_FILE ${doc}/changelog.Debian.gz
        COMMAND_ERROR_IS_FATAL ANY)
    file(CHMOD ${doc}/changelog.Debian.gz PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endif()

if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
