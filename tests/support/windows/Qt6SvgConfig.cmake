# SPDX-License-Identifier: Apache-2.0
get_filename_component(prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
if(NOT TARGET Qt6::Svg)
    add_library(Qt6::Svg SHARED IMPORTED GLOBAL)
    set_target_properties(Qt6::Svg PROPERTIES
        IMPORTED_LOCATION ${prefix}/bin/Qt6Svg.dll
        IMPORTED_IMPLIB ${prefix}/lib/Qt6Svg.dll.a
        INTERFACE_INCLUDE_DIRECTORIES "${prefix}/include;${prefix}/include/QtSvg"
        INTERFACE_LINK_LIBRARIES "Qt6::Core;Qt6::Gui")
endif()
set(Qt6Svg_FOUND TRUE)
