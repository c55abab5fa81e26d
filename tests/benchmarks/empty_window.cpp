// SPDX-License-Identifier: Apache-2.0
// The floors of bench_start: a window with nothing in it, of a program that links nothing but Qt's widgets, and of one
// that loads whatever ours does.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
