# SPDX-License-Identifier: Apache-2.0
# What a program that is handed out has beyond its code: guards against a fault in it, and no trace of where it was
# built. For all targets, also those that Qt makes of resources.
# Distributions bring the guards themselves, the compilers of macOS and Microsoft have theirs by default: ND_HARDENED is for
# our own builds for ELF systems.

# mingw-w64's linker asks for what Windows guards; its compiler guards no stack unless it is told.
if(MINGW)
    set(shipped "$<NOT:$<CONFIG:Debug>>")
    add_compile_options("$<$<AND:${shipped},$<COMPILE_LANGUAGE:CXX>>:-fstack-protector-strong>")
    add_link_options("$<${shipped}:-fstack-protector-strong>")
endif()

if(ND_HARDENED AND CMAKE_EXECUTABLE_FORMAT STREQUAL "ELF" AND NOT ND_SANITIZE)
    include(CheckCXXCompilerFlag)
    include(CheckPIESupported)
    check_pie_supported(LANGUAGES CXX)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    set(guards -fstack-protector-strong)
    foreach(guard stack-clash-protection cf-protection)
        string(MAKE_C_IDENTIFIER "ND_HAS_${guard}" has)
        check_cxx_compiler_flag(-f${guard} ${has})
        if(${has})
            list(APPEND guards -f${guard})
        endif()
    endforeach()
    # The checks of _FORTIFY_SOURCE exist in optimised code only, and a distribution may have set a level of its own.
    add_compile_options(${guards}
        "$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>")
    add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)

    # __FILE__ and the debug information name files as seen from the checkout: two checkouts make equal programs.
    set(maps -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
    cmake_path(IS_PREFIX CMAKE_SOURCE_DIR ${CMAKE_BINARY_DIR} NORMALIZE inside)
    if(NOT inside)
        list(APPEND maps -ffile-prefix-map=${CMAKE_BINARY_DIR}=build)
    endif()
    add_compile_options(${maps})
    # It would be made of the debug information, too, in which ccache may have turned paths into relative ones.
    add_link_options(-Wl,--build-id=none)
endif()
