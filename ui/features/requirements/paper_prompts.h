// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QDialog;

namespace nd {

class RequirementForm;
class Session;
class UserPrompts;

/// What the checklist and the form of a group ask a person in the same way.
namespace papers {

/// `then` gets the path; it is not called when none is chosen.
void chooseDocument(UserPrompts &prompts, QDialog *dialog, std::function<void(const QString &path)> then);
/// Opens the addresses, for the field of this requirement.
void chooseAddress(Session &session, RequirementForm *form, const QString &requirementId);
/// Opens a link in the browser, once a person has seen where it leads.
void openLink(UserPrompts &prompts, QDialog *dialog, const QString &link);
/// `close` is called when what was typed may be lost.
void askToClose(UserPrompts &prompts, QDialog *dialog, std::function<void()> close);

} // namespace papers

} // namespace nd
