// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_export.h"

#include <QDialog>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace filingscape::ui {

class PicturePreview;
class PlainLabel;

/// A chart that can go out as a picture.
struct ExportableChart {
    std::shared_ptr<const figure::Figure> figure; ///< in the language of the image
    QString name; ///< for the file: "time", "places" …
    QString edition; ///< for the file: slug and snapshot
};

/// Asks where a file shall go; an empty answer is "nowhere". A function, so that tests need no chooser.
using ChooseFile = std::function<QString(QWidget* parent, const QString& suggested, const QString& filter)>;
[[nodiscard]] QString chooseFileByDialog(QWidget* parent, const QString& suggested, const QString& filter);

/// Size, scale, format and colours of one picture with a preview of it. Saving draws here and encodes and
/// writes on another thread; what came of it is said in the dialog, which stays open.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Format { Png, Svg };

    ExportDialog(ExportableChart chart, const Theme& windowTheme, ChooseFile chooseFile, QWidget* parent);

    [[nodiscard]] Format format() const;
    [[nodiscard]] ImageOptions options() const;
    /// "filingscape-time-genai-filings-2025-10-01.png"
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// The chart lies in the clipboard.
    void sayCopied();

Q_SIGNALS:
    /// Saving has ended, well or not.
    void saved(bool ok);
    /// The chart is wanted in the clipboard; sayCopied() is the answer.
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildControls(const Theme& windowTheme);
    void choosePreset(int index);
    void showPreview();
    void save();
    void finish(const domain::Status& status, const QString& file);
    void say(const QString& text, const QColor& colour);
    [[nodiscard]] Mode mode() const;

    ExportableChart m_chart;
    ChooseFile m_chooseFile;
    Theme m_windowTheme;
    bool m_isSaving = false;
    QString m_folder;
    QComboBox* m_preset = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QComboBox* m_scale = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_mode = nullptr;
    PicturePreview* m_preview = nullptr;
    PlainLabel* m_pixels = nullptr;
    PlainLabel* m_state = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace filingscape::ui
