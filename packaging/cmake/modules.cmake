# SPDX-License-Identifier: Apache-2.0
# The build rules that every target shares, and the two words that modules are written in.

add_library(nd_rules INTERFACE)
target_include_directories(nd_rules INTERFACE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR})
target_compile_definitions(nd_rules INTERFACE
    NUMBERDESK_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    # The resource compiler would be handed them too, and knows none of them.
    target_compile_options(nd_rules INTERFACE
        "$<$<COMPILE_LANGUAGE:CXX>:/W4;/utf-8;/permissive->"
        $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<BOOL:${ND_WERROR}>>:/WX>)
else()
    target_compile_options(nd_rules INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wconversion
        -Wno-sign-conversion
        # Functions and lines: what a backtrace and a profile name. All of the rest costs a quarter of the build.
        $<$<CONFIG:RelWithDebInfo>:-g1>
        # It takes a reference into a long-lived table for one into the argument that chose it.
        $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-dangling-reference>
        $<$<BOOL:${ND_WERROR}>:-Werror>)
endif()
if(CMAKE_EXECUTABLE_FORMAT STREQUAL "ELF" AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    # Three hundred programs are linked for the suite: two minutes of its build by the linker of the system.
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=lld ND_HAS_LLD)
    if(ND_HAS_LLD)
        target_link_options(nd_rules INTERFACE -fuse-ld=lld)
    endif()
endif()
if(ND_SANITIZE)
    target_compile_options(nd_rules INTERFACE
        -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined
        $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function,vptr>)
    target_link_options(nd_rules INTERFACE
        -fsanitize=address,undefined $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function,vptr>)
endif()

if(ND_FUZZ)
    target_compile_options(nd_rules INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # With it ccache sees the precompiled headers that a file was compiled with.
    target_compile_options(nd_rules INTERFACE -fpch-preprocess)
endif()
include(packaging/cmake/precompiled.cmake)

# Resources without the time at which each of their files was written: it would differ from checkout to checkout.
set(ND_RESOURCE_OPTIONS --format-version 1)

# The modules mark nothing for export, which Windows would want of a shared library.
if(ND_SHARED_MODULES AND NOT WIN32)
    set(ND_MODULE_KIND SHARED)
else()
    set(ND_MODULE_KIND STATIC)
endif()

# nd_moc(TARGET): what moc makes of each header of a target, compiled in one piece. AUTOMOC starts CMake for each target, and
# with three hundred of them that was a sixth of the suite's build. moc is not told where other headers are: it would read
# all of Qt for each file, ten times as long, to know what a condition in a class (tests/arch forbids it) comes to.
function(nd_moc target)
    get_target_property(headers ${target} SOURCES)
    list(FILTER headers INCLUDE REGEX "\\.h$")
    if(NOT headers)
        return()
    endif()
    # All of them, whether there is something to be made or not: a header that gets its first Q_OBJECT needs nobody's help.
    qt_wrap_cpp(made ${headers} OPTIONS --no-notes)
    set_source_files_properties(${made} PROPERTIES HEADER_FILE_ONLY ON)
    list(TRANSFORM made REPLACE "(.+)" "#include \"\\1\"\n" OUTPUT_VARIABLE lines)
    list(JOIN lines "" text)
    file(CONFIGURE OUTPUT ${target}_moc.cpp CONTENT "${text}")
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc.cpp ${made})
endfunction()

# nd_moc_source(TARGET NAME): what moc makes of NAME.cpp, which includes it as NAME.moc.
function(nd_moc_source target name)
    qt_generate_moc(${name}.cpp ${name}.moc)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()

# nd_module(NAME SOURCES … LINKS … HIDDEN …): one library per module, so that the linker keeps the arrows true.
# LINKS are part of its headers, HIDDEN only of its sources.
function(nd_module name)
    cmake_parse_arguments(MODULE "" "" "SOURCES;LINKS;HIDDEN" ${ARGN})
    add_library(${name} ${ND_MODULE_KIND} ${MODULE_SOURCES})
    # clang leaves the sanitizer's own functions to the program.
    if(ND_MODULE_KIND STREQUAL SHARED AND NOT APPLE AND NOT (ND_SANITIZE AND CMAKE_CXX_COMPILER_ID MATCHES "Clang"))
        target_link_options(${name} PRIVATE -Wl,--no-undefined)
    endif()
    # Files may be added until the end of the folder.
    cmake_language(EVAL CODE "cmake_language(DEFER CALL nd_moc ${name})")
    target_link_libraries(${name} PUBLIC ${MODULE_LINKS} PRIVATE nd_rules ${MODULE_HIDDEN})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR})
    # Each file keeps the Tr of its own in which its texts are marked.
    set_target_properties(${name} PROPERTIES
        UNITY_BUILD ${ND_UNITY}
        UNITY_BUILD_UNIQUE_ID ND_THIS_FILE
        UNITY_BUILD_CODE_BEFORE_INCLUDE "#undef Tr\n#define Tr ND_THIS_FILE")
    if(name MATCHES "^nd_(ui|kit)$")
        nd_reuse_headers(${name} nd_window_headers)
    else()
        nd_reuse_headers(${name} nd_core_headers)
    endif()
endfunction()

# nd_test(NAME SOURCES … LINKS … [LABELS …] [ENVIRONMENT …]): one Qt Test program, one ctest entry.
function(nd_test name)
    cmake_parse_arguments(CASE "" "TIMEOUT" "SOURCES;LINKS;LABELS;ENVIRONMENT" ${ARGN})
    add_executable(${name} ${CASE_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    nd_moc_source(${name} ${name})
    target_link_libraries(${name} PRIVATE nd_rules Qt6::Test ${CASE_LINKS})
    target_compile_definitions(${name} PRIVATE ND_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}")
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests) # "support/…"
    nd_patient_tests(${name})
    set(headers nd_core)
    if(CASE_LINKS MATCHES "nd_(ui|kit)|window_fixture")
        set(headers nd_window)
    endif()
    if(TARGET ${headers}_test_headers)
        nd_reuse_headers(${name} ${headers}_test_headers)
    else()
        nd_reuse_headers(${name} ${headers}_headers)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(NOT CASE_TIMEOUT)
        set(CASE_TIMEOUT 300) # against hanging, never a verdict: under the sanitizers the longest takes a minute or two
    endif()
    if(CMAKE_CROSSCOMPILING)
        # Under an emulator, which takes its time and ends with 77 where it cannot run the test.
        math(EXPR CASE_TIMEOUT "5 * ${CASE_TIMEOUT}")
        set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${CASE_TIMEOUT}
        LABELS "${CASE_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;${CASE_ENVIRONMENT}")
endfunction()
