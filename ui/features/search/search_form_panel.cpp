// SPDX-License-Identifier: Apache-2.0
#include "ui/features/search/search_form_panel.h"

#include "api/values/api_enums.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/shortcut_hint.h"
#include "wording/country_names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultLimit = 100;
constexpr int LargestLimit = 5'000;

QStringList countryChoices()
{
    QStringList choices;
    for (const countries::Country &country : countries::all())
        choices += u"%1 (%2)"_s.arg(country.name, country.code);
    choices.sort(Qt::CaseInsensitive);
    return choices;
}

/// "United States (US)", as the completer fills it in, or a bare code or name; what is neither, as it was typed.
QString countryCodeOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype open = trimmed.lastIndexOf(u'(');
    if (open > 0 && trimmed.endsWith(u')'))
        return countries::codeOf(trimmed.mid(open + 1).chopped(1));
    const QString code = countries::codeOf(trimmed);
    return !code.isEmpty() ? code : trimmed.size() == 2 ? trimmed.toUpper() : trimmed;
}

/// The whole text as one country, or each piece of a list.
QString countryCodesOf(const QString &text)
{
    const QString whole = countryCodeOf(text);
    if (whole.size() == 2 || !text.contains(u','))
        return whole;
    QStringList codes;
    for (const QString &piece : text.split(u',', Qt::SkipEmptyParts))
        codes += countryCodeOf(piece);
    codes.removeAll(QString());
    return codes.join(u", "_s);
}

/// Names of a list of codes; empty when one is none.
QString countryNames(const SearchForm &form)
{
    QStringList names;
    for (const QString &code : countriesOf(form)) {
        if (code.size() != 2)
            return {};
        names += countries::name(code);
    }
    return names.join(u", "_s);
}

} // namespace

SearchFormPanel::SearchFormPanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(14);
    buildPlace(layout);
    buildPattern(layout);
    buildFeatures(layout);
    buildOptions(layout);
    layout->addStretch();
    buildButtons();
    setFocusProxy(m_country);
    updateApplicability();
}

QLineEdit *SearchFormPanel::addText(
    QGridLayout *grid, int row, int column, const QString &label, const QString &hint, int span, QVBoxLayout *problems)
{
    auto *edit = new QLineEdit(this);
    addClearButton(edit, label);
    QLabel *caption = addField(grid, row * 2, column, label, edit, hint, span);
    QLabel *problem = problemLabel(edit);
    if (problems)
        problems->addWidget(problem);
    else
        grid->addWidget(problem, row * 2 + 1, column, 1, span);
    m_problems[caption->text().remove(u'&')] = problem;
    connect(edit, &QLineEdit::textEdited, this, &SearchFormPanel::onEdited);
    connect(edit, &QLineEdit::returnPressed, this, &SearchFormPanel::searchRequested);
    return edit;
}

void SearchFormPanel::buildPlace(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    m_country
        = addText(grid, 0, 0, tr("Country"), tr("ISO code or name, such as US or Germany; several with commas"), 2);
    m_country->setText(u"US"_s);
    m_countryChoices = new QCompleter(countryChoices(), this);
    m_countryChoices->setCaseSensitivity(Qt::CaseInsensitive);
    // What was chosen stands in the field, however it was chosen: with Return the list leaves what was typed.
    connect(m_countryChoices, qOverload<const QString &>(&QCompleter::activated), this, &SearchFormPanel::takeCountry);
    connect(m_country, &QLineEdit::textEdited, this, &SearchFormPanel::offerCountries);
    m_countryName = mutedLabel({}, this);
    grid->addWidget(m_countryName, 1, 0, 1, 2);

    m_type = new QComboBox(this);
    m_type->addItem(tr("Any"), QString());
    const std::pair<QString, QLatin1StringView> types[] = {{tr("Local"), number_type::local},
        {tr("Toll-free"), number_type::tollFree}, {tr("Mobile"), number_type::mobile},
        {tr("National"), number_type::national}, {tr("Shared cost"), number_type::sharedCost}};
    for (const auto &[title, word] : types)
        m_type->addItem(title, QString(word));
    addField(grid, 4, 0, tr("Number type"), m_type);
    connect(m_type, &QComboBox::currentIndexChanged, this, &SearchFormPanel::onEdited);
    m_areaCode = addText(grid, 2, 1, tr("Area code"),
        tr("NPA or national destination code; several with commas, such as 212, 646, 917: each is asked for"));
    m_city = addText(grid, 3, 0, tr("City"), tr("Several with commas: each is asked for"));
    m_state = addText(grid, 3, 1, tr("State or province"), tr("Two letters, such as IL; United States and Canada"));
    m_rateCenter = addText(grid, 4, 0, tr("Rate center"), tr("Such as CHICAGO; United States and Canada"), 2);
    // The button that clears a field makes it wider by itself.
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    m_parts = mutedLabel({}, this);
    layout->addWidget(m_parts);
}

void SearchFormPanel::buildPattern(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    const QString hint = tr("Digits, or letters as on a keypad (TAXI). No wildcards; the country code and the area "
                            "code are left out by themselves.");
    auto *problems = new QVBoxLayout; // a sentence in a third of the width would push the form about
    m_startsWith = addText(grid, 0, 0, tr("Starts with"), hint, 1, problems);
    m_contains = addText(grid, 0, 1, tr("Contains"), hint, 1, problems);
    m_endsWith = addText(grid, 0, 2, tr("Ends with"), hint, 1, problems);
    grid->addLayout(problems, 1, 0, 1, 3);
    m_pattern = addText(grid, 1, 0, tr("Pattern"),
        tr("What the digits look like; terms with spaces between them must all fit.\n"
           "TAXI or 8294: these digits, or letters as on a keypad, anywhere\n"
           "[ABAB], [AAAA], [ABBA]: the shape of the last digits; same letter, same digit\n"
           "[AA00], [A..A]: a digit is itself, a dot is any digit\n"
           "[same 3], [up 4], [down 4]: so many equal, rising or falling digits in a row\n"
           "[repeat 3]: three digits, said twice in a row"),
        2);
    m_pattern->setPlaceholderText(tr("TAXI or [ABAB]"));
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    m_shapes = new QPushButton(tr("Shapes"), this);
    m_shapes->setMenu(shapesMenu());
    grid->addWidget(m_shapes, 2, 2, Qt::AlignBottom);
    layout->addWidget(headingLabel(tr("Digits"), this));
    layout->addLayout(grid);
}

QMenu *SearchFormPanel::shapesMenu()
{
    auto *menu = new QMenu(this);
    const std::pair<QString, QString> shapes[] = {{u"[AAAA]"_s, tr("four equal digits at the end")},
        {u"[AABB]"_s, tr("two pairs at the end")}, {u"[ABAB]"_s, tr("a pair said twice at the end")},
        {u"[ABBA]"_s, tr("a mirror at the end")}, {u"[A000]"_s, tr("a round thousand")},
        {u"[same 3]"_s, tr("three equal digits in a row")}, {u"[up 4]"_s, tr("four rising digits, as 3456")},
        {u"[down 4]"_s, tr("four falling digits, as 6543")}, {u"[repeat 3]"_s, tr("three digits said twice")}};
    for (const auto &[shape, meaning] : shapes) {
        menu->addAction(u"%1   %2"_s.arg(shape, meaning), this, [this, shape = shape] {
            const QString typed = m_pattern->text().trimmed();
            m_pattern->setText(typed.isEmpty() ? shape : typed + u' ' + shape);
            m_pattern->setFocus();
            onEdited();
        });
    }
    return menu;
}

void SearchFormPanel::buildFeatures(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    const std::pair<QString, QLatin1StringView> features[]
        = {{tr("SMS"), feature::sms}, {tr("MMS"), feature::mms}, {tr("Voice"), feature::voice},
            {tr("Fax"), feature::fax}, {tr("Emergency"), feature::emergency}, {tr("HD voice"), feature::hdVoice},
            {tr("International SMS"), feature::internationalSms}, {tr("Local calling"), feature::localCalling}};
    int at = 0;
    for (const auto &[title, word] : features) {
        auto *box = new QCheckBox(title, this);
        grid->addWidget(box, at / 2, at % 2);
        connect(box, &QCheckBox::toggled, this, &SearchFormPanel::onEdited);
        m_features.emplace_back(word, box);
        ++at;
    }
    layout->addWidget(headingLabel(tr("Features"), this));
    layout->addLayout(grid);
}

void SearchFormPanel::buildOptions(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    const auto box = [&](const QString &text, const QString &hint, int at) {
        auto *check = new QCheckBox(text, this);
        check->setToolTip(hint);
        grid->addWidget(check, at / 2, at % 2);
        connect(check, &QCheckBox::toggled, this, &SearchFormPanel::onEdited);
        return check;
    };
    m_bestEffort = box(tr("Best effort"), tr("Also near matches; United States and Canada"), 0);
    m_quickship = box(tr("Quickship"), tr("Usable at once; +1 toll-free numbers"), 1);
    m_reservable = box(tr("Reservable"), tr("Only numbers that can be held for 30 minutes"), 2);
    m_excludeHeld = box(tr("Exclude held numbers"), tr("Leave out numbers that Telnyx keeps aside"), 3);
    m_blocks = box(tr("Number blocks"), tr("Runs of consecutive numbers instead of single ones"), 4);
    m_limit = new QSpinBox(this);
    m_limit->setRange(1, LargestLimit);
    m_limit->setValue(DefaultLimit);
    connect(m_limit, &QSpinBox::valueChanged, this, &SearchFormPanel::onEdited);
    auto *limitRow = new QHBoxLayout;
    limitRow->addWidget(labelFor(m_limit, tr("Limit"), tr("How many numbers to ask for, in each place")));
    limitRow->addWidget(m_limit);
    grid->addLayout(limitRow, 2, 1);
    layout->addWidget(headingLabel(tr("Options"), this));
    layout->addLayout(grid);
}

void SearchFormPanel::buildButtons()
{
    m_buttons = new QWidget;
    m_search = new QPushButton(themedIcon(u"search"_s), tr("Search"), m_buttons);
    setButtonKind(m_search, ButtonKind::Primary);
    setKeyHint(m_search, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_stop = new QPushButton(tr("Stop"), m_buttons);
    m_stop->hide();
    auto *clear = new QPushButton(tr("Clear"), m_buttons);
    setButtonKind(clear, ButtonKind::Quiet);
    connect(m_search, &QPushButton::clicked, this, &SearchFormPanel::searchRequested);
    connect(m_stop, &QPushButton::clicked, this, &SearchFormPanel::stopRequested);
    connect(clear, &QPushButton::clicked, this, &SearchFormPanel::reset);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(16, 8, 16, 12);
    row->addWidget(m_search, 1);
    row->addWidget(m_stop);
    row->addWidget(clear);
}

SearchForm SearchFormPanel::form() const
{
    SearchForm form;
    form.country = countryCodesOf(m_country->text());
    form.type = m_type->currentData().toString();
    form.areaCode = m_areaCode->text();
    form.city = m_city->text();
    form.state = m_state->text();
    form.rateCenter = m_rateCenter->text();
    form.startsWith = m_startsWith->text();
    form.contains = m_contains->text();
    form.endsWith = m_endsWith->text();
    form.pattern = m_pattern->text();
    for (const auto &[word, box] : m_features) {
        if (box->isChecked())
            form.features += word;
    }
    form.limit = m_limit->value();
    form.bestEffort = m_bestEffort->isChecked();
    form.quickship = m_quickship->isChecked();
    form.reservable = m_reservable->isChecked();
    form.excludeHeld = m_excludeHeld->isChecked();
    form.blocks = m_blocks->isChecked();
    return form;
}

void SearchFormPanel::setForm(const SearchForm &form)
{
    m_country->setText(form.country);
    m_type->setCurrentIndex(qMax(0, m_type->findData(form.type)));
    m_areaCode->setText(form.areaCode);
    m_city->setText(form.city);
    m_state->setText(form.state);
    m_rateCenter->setText(form.rateCenter);
    m_startsWith->setText(form.startsWith);
    m_contains->setText(form.contains);
    m_endsWith->setText(form.endsWith);
    m_pattern->setText(form.pattern);
    for (const auto &[word, box] : m_features)
        box->setChecked(form.features.contains(word));
    m_limit->setValue(form.limit > 0 ? form.limit : DefaultLimit);
    m_bestEffort->setChecked(form.bestEffort);
    m_quickship->setChecked(form.quickship);
    m_reservable->setChecked(form.reservable);
    m_excludeHeld->setChecked(form.excludeHeld);
    m_blocks->setChecked(form.blocks);
    onEdited();
}

void SearchFormPanel::takeOver(const SearchFormPanel &other)
{
    SearchForm form = other.form();
    form.country = other.m_country->text();
    setForm(form);
}

void SearchFormPanel::reset()
{
    SearchForm empty;
    empty.country = form().country;
    const std::vector<FormProblem> problems = problemsOf(empty);
    if (!problems.empty())
        empty.country = u"US"_s;
    setForm(empty);
    m_country->setFocus();
}

void SearchFormPanel::showProblems(const std::vector<FormProblem> &problems)
{
    for (const auto &[field, label] : m_problems)
        setProblem(label, {});
    const QHash<QString, QLineEdit *> fields{{u"Country"_s, m_country}, {u"Area code"_s, m_areaCode},
        {u"Starts with"_s, m_startsWith}, {u"Contains"_s, m_contains}, {u"Ends with"_s, m_endsWith},
        {u"Pattern"_s, m_pattern}};
    for (const FormProblem &problem : problems) {
        const auto label = m_problems.find(SearchFormPanel::tr(problem.field.toLatin1().constData()));
        if (label != m_problems.end())
            setProblem(label->second, problem.sentence);
    }
    if (!problems.empty()) {
        if (QLineEdit *first = fields.value(problems.front().field))
            first->setFocus();
    }
}

void SearchFormPanel::setSearching(bool searching)
{
    m_stop->setVisible(searching);
}

void SearchFormPanel::offerCountries(const QString &text)
{
    // A list that stays open over the next field would take the click that was meant for it.
    const QString typed = text.trimmed();
    const QString code = countries::codeOf(typed);
    const bool complete = typed.compare(code, Qt::CaseInsensitive) == 0
        || typed.compare(countries::name(code), Qt::CaseInsensitive) == 0;
    QCompleter *const offered = complete ? nullptr : m_countryChoices;
    if (m_country->completer() != offered)
        m_country->setCompleter(offered);
}

void SearchFormPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Down || event->key() == Qt::Key_F6)) {
        event->accept();
        return emit rowsRequested();
    }
    QWidget::keyPressEvent(event);
}

void SearchFormPanel::takeCountry(const QString &choice)
{
    m_country->setText(choice);
    onEdited();
}

void SearchFormPanel::onEdited()
{
    showProblems({});
    updateApplicability();
    emit edited();
}

void SearchFormPanel::updateApplicability()
{
    const SearchForm now = form();
    m_countryName->setText(countryNames(now));
    const qint64 parts = partCountOf(now);
    m_parts->setText(now.blocks ? tr("%1 requests, one for each place.").arg(parts)
                                : tr("%1 requests, one for each place; the limit counts for each of them.").arg(parts));
    m_parts->setVisible(parts > 1);
    m_state->setEnabled(now.takesState());
    m_rateCenter->setEnabled(now.takesRateCenter());
    m_bestEffort->setEnabled(now.takesBestEffort());
    m_quickship->setEnabled(now.takesQuickship());
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_startsWith, m_contains, m_endsWith, m_pattern, m_shapes, m_limit, m_reservable, m_excludeHeld})
        widget->setEnabled(!now.blocks);
    for (const auto &[word, box] : m_features)
        box->setEnabled(!now.blocks);
}

} // namespace nd
