// SPDX-License-Identifier: GPL-3.0-or-later
// Many classes of tests in one program, which is linked once and run once for each of them.
#pragma once

#include <QtTest/QtTest>

namespace khue {

/// A class of tests; `khue_tests_app NAME [arguments of Qt Test]` runs it. Where it needs a window system it has an
/// application of that kind.
struct TestClass {
    enum class Needs { Nothing, WindowSystem };
    using Run = int (*)(int argc, char** argv);

    /// To be made once for each class, before main().
    TestClass(const char* name, Needs needs, Run run);

    const char* name;
    Needs needs;
    Run run;
};

template <class Test> int runTest(int argc, char** argv) {
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace khue

/// After a class of tests: its program knows it then.
#define KHUE_TEST(Class) static const khue::TestClass registered##Class(#Class, khue::TestClass::Needs::WindowSystem, khue::runTest<Class>);
/// Of one that does without fonts and windows.
#define KHUE_GUILESS_TEST(Class) static const khue::TestClass registered##Class(#Class, khue::TestClass::Needs::Nothing, khue::runTest<Class>);
