# SPDX-License-Identifier: Apache-2.0
get_filename_component(prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
if(NOT TARGET Qt6Keychain::Qt6Keychain)
    add_library(Qt6Keychain::Qt6Keychain SHARED IMPORTED GLOBAL)
    set_target_properties(Qt6Keychain::Qt6Keychain PROPERTIES
        IMPORTED_LOCATION ${prefix}/bin/qt6keychain.dll
        IMPORTED_IMPLIB ${prefix}/lib/qt6keychain.dll.a
        INTERFACE_COMPILE_DEFINITIONS QKEYCHAIN_EXPORT=Q_DECL_IMPORT
        INTERFACE_INCLUDE_DIRECTORIES ${prefix}/include
        INTERFACE_LINK_LIBRARIES Qt6::Core)
endif()
