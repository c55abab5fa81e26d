// SPDX-License-Identifier: Apache-2.0
#include <QObject>
#include <QTest>
class TestPastePresenter final : public QObject
{
    Q_OBJECT
};
QTEST_GUILESS_MAIN(TestPastePresenter)
#include "tst_paste_presenter.moc"
