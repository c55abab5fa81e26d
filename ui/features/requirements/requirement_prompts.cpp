// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/requirement_prompts.h"

#include "features/addresses/addresses_presenter.h"
#include "features/requirements/document_upload.h"
#include "ui/features/addresses/addresses_dialog.h"
#include "ui/features/requirements/requirement_field.h"
#include "ui/features/requirements/requirement_form.h"
#include "ui/prompts/user_prompts.h"
#include "ui/widgets/progress_line.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace nd::requirement_prompts {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::PaperPrompts)
};

/// `then` gets the path; it is not called when none is chosen.
void chooseDocument(UserPrompts &prompts, QDialog *dialog, std::function<void(const QString &)> then)
{
    QStringList patterns;
    for (const QString &suffix : DocumentUpload::suffixes())
        patterns += u"*."_s + suffix;
    const FileQuestion question{
        .title = Tr::tr("Upload a document"), .filters = {Tr::tr("Documents (%1)").arg(patterns.join(u' '))}};
    prompts.chooseFile(dialog, question, [then = std::move(then)](const QString &path) {
        if (!path.isEmpty())
            then(path);
    });
}

/// Opens the addresses, for the field of this requirement.
void chooseAddress(Session &session, RequirementForm *form, const QString &requirementId)
{
    auto *dialog = new AddressesDialog(
        std::make_unique<AddressesPresenter>(session), AddressesDialog::Purpose::Choose, form->window());
    QObject::connect(
        dialog, &AddressesDialog::chosen, form, [form, requirementId](const QString &addressId, const QString &words) {
            if (RequirementField *field = form->field(requirementId))
                field->choose(addressId, words);
        });
    dialog->open();
}

} // namespace

void serve(RequirementForm &form, const FormPlace &place)
{
    QObject::connect(&form, &RequirementForm::fileWanted, &place.dialog, [place](const QString &requirementId) {
        chooseDocument(place.prompts, &place.dialog,
            [place, requirementId](const QString &path) { place.upload.start(requirementId, path); });
    });
    QObject::connect(&form, &RequirementForm::fileDropped, &place.upload, &DocumentUpload::start);
    QObject::connect(&form, &RequirementForm::addressWanted, &place.dialog,
        [place, &form](const QString &requirementId) { chooseAddress(place.session, &form, requirementId); });
}

void followUpload(const DocumentUpload &upload, ProgressLine &line)
{
    QObject::connect(&upload, &DocumentUpload::progress, &line, [&line](qint64 sent, qint64 total) {
        constexpr qint64 Kilo = 1'024;
        line.setProgress(int(sent / Kilo), int(total / Kilo));
    });
}

void showUpload(const DocumentUpload &upload, ProgressLine &line)
{
    if (!upload.isRunning())
        line.finish();
    else if (!line.isRunning())
        line.start(Tr::tr("Uploading…"), false);
}

/// Where it leads is the server's word: nothing but a page of the web is opened, and never by itself.
void openLink(UserPrompts &prompts, QDialog *dialog, const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty())
        return prompts.tell(dialog,
            {.title = Tr::tr("Not opened"),
                .text = Tr::tr("This is no address of a secure page. Copy it, and ask Telnyx about it."),
                .detail = link});
    prompts.confirm(dialog,
        {.title = Tr::tr("Open the link?"),
            .text = Tr::tr("It is meant for the end user, and opens in your browser at %1.").arg(url.host()),
            .detail = link,
            .yes = Tr::tr("Open Link")},
        [url](bool yes) {
            if (yes)
                QDesktopServices::openUrl(url);
        });
}

void askToClose(UserPrompts &prompts, QDialog *dialog, Unsaved unsaved, std::function<void()> close)
{
    QStringList lost;
    if (unsaved.isUploading)
        lost += Tr::tr("The document that is on its way will not be attached to its requirement.");
    if (unsaved.isTyped)
        lost += Tr::tr("What you have typed is not saved.");
    if (lost.isEmpty())
        return close();
    prompts.confirm(dialog,
        {.title = Tr::tr("Close without saving?"),
            .text = lost.join(u' '),
            .yes = Tr::tr("Close Without Saving"),
            .no = Tr::tr("Keep Editing"),
            .tone = Tone::Bad},
        [close = std::move(close)](bool yes) {
            if (yes)
                close();
        });
}

} // namespace nd::requirement_prompts
