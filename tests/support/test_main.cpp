// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"

#ifdef QT_WIDGETS_LIB
#include <QtWidgets/QApplication>
using WindowApplication = QApplication;
#else
#include <QtGui/QGuiApplication>
using WindowApplication = QGuiApplication;
#endif

#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

namespace khue {

static std::vector<const TestClass*>& testClasses() {
    static std::vector<const TestClass*> classes;
    return classes;
}

TestClass::TestClass(const char* name, Needs needs, Run run) : name(name), needs(needs), run(run) {
    testClasses().push_back(this);
}

} // namespace khue

int main(int argc, char** argv) {
    using namespace khue;
    for (const TestClass* test : testClasses()) {
        if (argc < 2 || std::strcmp(test->name, argv[1]) != 0)
            continue;
        argv[1] = argv[0];
        --argc, ++argv;
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
        std::unique_ptr<QCoreApplication> application;
        if (test->needs == TestClass::Needs::WindowSystem)
            application = std::make_unique<WindowApplication>(argc, argv);
        else
            application = std::make_unique<QCoreApplication>(argc, argv);
        return test->run(argc, argv);
    }
    std::fprintf(stderr, "Name one of these tests:\n");
    for (const TestClass* test : testClasses())
        std::fprintf(stderr, "    %s\n", test->name);
    return 2;
}
