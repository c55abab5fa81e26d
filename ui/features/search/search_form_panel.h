// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/service/search_form.h"

#include <QWidget>

#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QCompleter;
class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace nd {

/// The filters of the Search tab. A filter that means nothing for the chosen country and type is disabled and says
/// why; what was typed into it stays.
class SearchFormPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SearchFormPanel(QWidget *parent = nullptr);

    /// Search, Stop and Clear; stands under the form, in sight however long that is. The parent is who places it.
    QWidget *buttons() const { return m_buttons; }
    SearchForm form() const;
    void setForm(const SearchForm &form);
    /// All that stands in the other, as it was typed.
    void takeOver(const SearchFormPanel &other);
    /// Marks the fields; an empty list clears all marks. Focus goes to the first.
    void showProblems(const std::vector<FormProblem> &problems);
    void setSearching(bool searching);

signals:
    void edited();
    void searchRequested();
    void stopRequested();
    /// Down or F6, in a field that has no use for it: to what was found.
    void rowsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What is wrong is said below the field, or at the end of `problems`.
    QLineEdit *addText(QGridLayout *grid, int row, int column, const QString &label, const QString &hint, int span = 1,
        QVBoxLayout *problems = nullptr);
    void buildPlace(QVBoxLayout *layout);
    void buildPattern(QVBoxLayout *layout);
    QMenu *shapesMenu();
    void buildFeatures(QVBoxLayout *layout);
    void buildOptions(QVBoxLayout *layout);
    void buildButtons();
    void updateApplicability();
    void offerCountries(const QString &text);
    void takeCountry(const QString &choice);
    void onEdited();
    void reset();

    QWidget *m_buttons;
    QLineEdit *m_country;
    QLabel *m_countryName;
    QCompleter *m_countryChoices;
    QComboBox *m_type;
    QLineEdit *m_areaCode;
    QLineEdit *m_city;
    QLineEdit *m_state;
    QLineEdit *m_rateCenter;
    QLabel *m_parts; ///< how many requests a list makes
    QLineEdit *m_startsWith;
    QLineEdit *m_contains;
    QLineEdit *m_endsWith;
    QLineEdit *m_pattern;
    QPushButton *m_shapes;
    QSpinBox *m_limit;
    QCheckBox *m_bestEffort;
    QCheckBox *m_quickship;
    QCheckBox *m_reservable;
    QCheckBox *m_excludeHeld;
    QCheckBox *m_blocks;
    QPushButton *m_search;
    QPushButton *m_stop;
    std::vector<std::pair<QString, QCheckBox *>> m_features; ///< the API's word and its box
    std::map<QString, QLabel *> m_problems; ///< by the field's English label
};

} // namespace nd
