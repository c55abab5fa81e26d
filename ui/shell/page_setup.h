// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace nd {

class Settings;

/// Restores the layouts of the tables, trees and splitters in `page`, and keeps them whenever a person changes them.
/// `settings` must outlive the page.
void keepLayouts(QWidget *page, Settings &settings);

/// Sets a page up as a person has set up the one before it: columns, splitters, filters.
void takeOverSetup(const QWidget *before, QWidget *page);

} // namespace nd
