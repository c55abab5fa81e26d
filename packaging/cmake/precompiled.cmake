# SPDX-License-Identifier: Apache-2.0
# The headers of Qt and of the standard library that most files want, compiled once for all modules and tests. They spare
# a file nothing: each still includes what it uses. tests/lint reads changed files without them, ND_PRECOMPILED=OFF all.

option(ND_PRECOMPILED "Compile the common headers of Qt and the standard library once" ON)
if(NOT CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    set(ND_PRECOMPILED OFF)
endif()

# nd_headers(NAME LINKS … HEADERS …): a set of precompiled headers that targets reuse.
function(nd_headers name)
    cmake_parse_arguments(SET "" "" "LINKS;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${name}.cpp CONTENT "// What the compiler wants beside the headers.\n")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE nd_rules ${SET_LINKS})
    target_precompile_headers(${name} PRIVATE ${SET_HEADERS})
    # Elsewhere each kind of target has its own idea of position independence, and would refuse the others' headers.
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()

# nd_reuse_headers(TARGET NAME)
function(nd_reuse_headers target name)
    if(ND_PRECOMPILED)
        target_precompile_headers(${target} REUSE_FROM ${name})
        get_target_property(type ${target} TYPE)
        if(type STREQUAL "EXECUTABLE" AND NOT WIN32)
            # The headers were compiled for a library, and code for a library is good for a program; not the other way.
            target_compile_options(${target} PRIVATE -fPIC)
        endif()
    endif()
endfunction()

# nd_patient_tests(TARGET): QTRY_… with the patience of tests/support/patience.h; the header there says more. From Qt 6.9
# on they are made of something else.
function(nd_patient_tests target)
    if(Qt6_VERSION VERSION_LESS 6.9)
        target_include_directories(${target} BEFORE PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/qtest)
    endif()
endfunction()

if(ND_PRECOMPILED)
    set(core_headers
        <algorithm> <array> <chrono> <deque> <functional> <map> <memory> <optional> <set> <tuple> <utility> <variant>
        <vector>
        <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale> <QObject>
        <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QVariant>)
    set(window_headers
        <QAbstractItemView> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QHeaderView> <QLabel>
        <QLineEdit> <QPainter> <QPushButton> <QTabWidget> <QTreeView> <QWidget>)
    nd_headers(nd_core_headers LINKS Qt6::Core HEADERS ${core_headers})
    nd_headers(nd_window_headers LINKS Qt6::Core Qt6::Widgets HEADERS ${core_headers} ${window_headers})
    if(ND_TESTS AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        # A quarter of what a test is compiled in goes into QTest. gcc refuses it: each test defines the name of its folder,
        # for which QTest looks.
        set(test_headers <QFile> <QSignalSpy> <QTemporaryDir> <QTest>)
        nd_headers(nd_core_test_headers LINKS Qt6::Core HEADERS ${core_headers} ${test_headers})
        nd_headers(nd_window_test_headers LINKS Qt6::Core Qt6::Widgets
            HEADERS ${core_headers} ${window_headers} ${test_headers})
        foreach(set nd_core_test_headers nd_window_test_headers)
            nd_patient_tests(${set})
            # Not linked: each test has the name of its own folder among Qt's definitions.
            target_include_directories(${set} SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
            target_compile_definitions(${set} PRIVATE QT_TESTLIB_LIB)
        endforeach()
    endif()
endif()
