// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QDialog;

namespace nd {

class DocumentUpload;
class ProgressLine;
class RequirementForm;
class Session;
class UserPrompts;

/// What the checklist and the form of a group ask a person in the same way.
namespace requirement_prompts {

/// Where a form stands; all must outlive it.
struct FormPlace
{
    Session &session;
    DocumentUpload &upload;
    UserPrompts &prompts;
    QDialog &dialog;
};
/// Documents that are chosen or dropped are uploaded, and addresses are chosen by their words.
void serve(RequirementForm &form, const FormPlace &place);
/// How far the upload is. Once connected, showUpload() says whether it runs.
void followUpload(const DocumentUpload &upload, ProgressLine &line);
void showUpload(const DocumentUpload &upload, ProgressLine &line);
/// Opens a link in the browser, once a person has seen where it leads.
void openLink(UserPrompts &prompts, QDialog *dialog, const QString &link);
/// What goes with a form that is closed.
struct Unsaved
{
    bool isTyped = false;
    bool isUploading = false; ///< a document whose id nobody would put where it belongs
};
/// `close` is called when that may be lost, or there is nothing of it.
void askToClose(UserPrompts &prompts, QDialog *dialog, Unsaved unsaved, std::function<void()> close);

} // namespace requirement_prompts

} // namespace nd
