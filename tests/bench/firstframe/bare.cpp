// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a window with a table can be: what the real one is held against.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    constexpr int rows = 200;
    constexpr int columns = 5;
    QStandardItemModel model(rows, columns);
    for (int i = 0; i < rows * columns; ++i)
        model.setItem(
            i / columns, i % columns, new QStandardItem(QStringLiteral("Cell %1").arg(i)));
    QMainWindow window;
    auto *table = new QTableView(&window);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 820);
    window.show();
    return QApplication::exec();
}
