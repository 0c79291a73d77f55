// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "app/io/file_names.h"
#include "app/io/plain_text.h"
#include "app/io/safe_file.h"
#include "ui/charts/drawing_writers.h"
#include "ui/dialogs/picture_preview.h"
#include "ui/style/plain_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace filingscape::ui {

namespace {

constexpr std::array presets{QSize(850, 600), QSize(1200, 628), QSize(1920, 1080)};

domain::Outcome<QByteArray> bytesOf(const Drawing& drawing, ExportDialog::Format format, double scale)
{
    if (format == ExportDialog::Format::Svg)
        return svgOf(drawing);
    return pngOf(drawing, scale);
}

template <class Choice>
QComboBox* choice(QWidget* parent, const char* name, std::initializer_list<std::pair<QString, Choice>> items)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1StringView(name));
    for (const auto& [text, value] : items)
        box->addItem(text, static_cast<int>(value));
    return box;
}

QSpinBox* side(QWidget* parent, const char* name, const QString& accessibleName, int least, int most)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(accessibleName);
    box->setRange(least, most);
    box->setSuffix(ExportDialog::tr(" px"));
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

QString chooseFileByDialog(QWidget* parent, const QString& suggested, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, ExportDialog::tr("Export chart"), suggested, filter);
}

ExportDialog::ExportDialog(
    ExportableChart chart, const Theme& windowTheme, ChooseFile chooseFile, QWidget* parent)
    : QDialog(parent)
    , m_chart(std::move(chart))
    , m_chooseFile(std::move(chooseFile))
    , m_windowTheme(windowTheme)
    , m_folder(QDir::homePath())
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export chart"));
    buildControls(windowTheme);
    choosePreset(1);
}

void ExportDialog::buildControls(const Theme& windowTheme)
{
    m_preset = new QComboBox(this);
    m_preset->setObjectName(QStringLiteral("exportPreset"));
    for (const auto& size : presets)
        m_preset->addItem(tr("%1 × %2").arg(size.width()).arg(size.height()));
    m_preset->addItem(tr("Free size"));
    m_preset->setCurrentIndex(1);
    m_width = side(this, "exportWidth", tr("Width"), leastImage.width(), mostImage.width());
    m_height = side(this, "exportHeight", tr("Height"), leastImage.height(), mostImage.height());
    m_scale = choice<int>(this, "exportScale", {{tr("1×"), 1}, {tr("2×"), 2}, {tr("3×"), 3}});
    m_scale->setCurrentIndex(1);
    m_format = choice<Format>(this, "exportFormat",
        {{tr("PNG, for documents and the web"), Format::Png}, {tr("SVG, for editing"), Format::Svg}});
    m_mode = choice<Mode>(this, "exportTheme", {{tr("Light"), Mode::Light}, {tr("Dark"), Mode::Dark}});
    m_preview = new PicturePreview(windowTheme.hairline, this);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_pixels = new PlainLabel(this);
    m_pixels->setObjectName(QStringLiteral("exportPixels"));
    m_state = new PlainLabel(this);
    m_state->setObjectName(QStringLiteral("exportState"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save = new QPushButton(tr("Save…"), this);
    m_save->setObjectName(QStringLiteral("exportSave"));
    m_save->setDefault(true);
    auto* copy = new QPushButton(tr("Copy chart"), this);
    copy->setObjectName(QStringLiteral("exportCopy"));
    copy->setToolTip(io::toolTipText(tr("To the clipboard: a light PNG of 1200 × 628 at 2×, SVG and words")));
    copy->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("exportClose"));
    close->setAutoDefault(false);

    auto* form = new QFormLayout;
    form->setSpacing(windowTheme.s);
    form->addRow(tr("Size"), m_preset);
    form->addRow(tr("Width"), m_width);
    form->addRow(tr("Height"), m_height);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Scale"), m_scale);
    form->addRow(tr("Colours"), m_mode);
    form->addRow(QString(), m_pixels);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto* left = new QVBoxLayout;
    left->setSpacing(windowTheme.m);
    left->addLayout(form);
    left->addWidget(m_state);
    left->addStretch();
    left->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(windowTheme.l, windowTheme.l, windowTheme.l, windowTheme.l);
    layout->setSpacing(windowTheme.xl);
    layout->addLayout(left);
    layout->addWidget(m_preview, 1);
    resize(1000, 520);

    connect(m_preset, &QComboBox::activated, this, &ExportDialog::choosePreset);
    for (auto* box : {m_width, m_height})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            m_preset->setCurrentIndex(m_preset->count() - 1);
            showPreview();
        });
    for (auto* box : {m_format, m_scale, m_mode})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(copy, &QPushButton::clicked, this, &ExportDialog::copyAsked);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

/// In a field Enter ends the number; it does not save.
void ExportDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QSpinBox*>(focusWidget()) != nullptr)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void ExportDialog::sayCopied()
{
    say(tr("Copied as PNG, SVG and words."), m_windowTheme.text);
}

ExportDialog::Format ExportDialog::format() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

Mode ExportDialog::mode() const
{
    return static_cast<Mode>(m_mode->currentData().toInt());
}

ImageOptions ExportDialog::options() const
{
    ImageOptions options;
    options.size = {m_width->value(), m_height->value()};
    options.scale = format() == Format::Png ? m_scale->currentData().toInt() : 1.0;
    return options;
}

QString ExportDialog::suggestedName() const
{
    const auto stem = io::fileNameFrom(QStringLiteral("filingscape-%1-%2").arg(m_chart.name, m_chart.edition),
        QStringLiteral("filingscape-chart"));
    return stem + (format() == Format::Svg ? QStringLiteral(".svg") : QStringLiteral(".png"));
}

void ExportDialog::choosePreset(int index)
{
    const auto preset = static_cast<std::size_t>(index);
    if (preset < presets.size()) {
        const QSignalBlocker quietWidth(m_width);
        const QSignalBlocker quietHeight(m_height);
        m_width->setValue(presets[preset].width());
        m_height->setValue(presets[preset].height());
    } else {
        m_width->setFocus();
        m_width->selectAll();
    }
    showPreview();
}

void ExportDialog::showPreview()
{
    const auto theme = Theme::load(mode());
    if (!theme)
        return say(QString::fromStdString(theme.error().what), m_windowTheme.error);
    const auto wanted = options();
    m_preview->show(drawingOf(*m_chart.figure, theme.value(), wanted.size, wanted.locale));
    m_scale->setEnabled(format() == Format::Png);
    m_pixels->setText(format() == Format::Svg ? tr("A drawing without pixels, with text that can be edited")
                                              : tr("%1 × %2 pixels")
                                                    .arg(qRound(wanted.size.width() * wanted.scale))
                                                    .arg(qRound(wanted.size.height() * wanted.scale)));
    m_state->clear();
}

void ExportDialog::save()
{
    const auto theme = Theme::load(mode());
    if (!theme || m_isSaving)
        return;
    const auto filter = format() == Format::Svg ? tr("SVG drawing (*.svg)") : tr("PNG picture (*.png)");
    auto file = m_chooseFile(this, QDir(m_folder).filePath(suggestedName()), filter);
    if (file.isEmpty())
        return;
    const auto ending = format() == Format::Svg ? QStringLiteral(".svg") : QStringLiteral(".png");
    // The chooser has asked about the name it saw, so a name with an ending added must not replace a file.
    if (!file.endsWith(ending, Qt::CaseInsensitive)) {
        file += ending;
        if (QFileInfo::exists(file))
            return say(
                tr("%1 is already there. Choose it by its whole name to replace it.").arg(io::isolated(file)),
                m_windowTheme.error);
    }
    m_folder = QFileInfo(file).absolutePath();
    m_isSaving = true;
    m_save->setEnabled(false);
    say(tr("Saving…"), m_windowTheme.secondText);
    const auto wanted = options();
    const QPointer<ExportDialog> self(this);
    QThreadPool::globalInstance()->start(
        [self, file, format = format(), wanted,
            drawing = drawingOf(*m_chart.figure, theme.value(), wanted.size, wanted.locale)] {
            const auto bytes = bytesOf(drawing, format, wanted.scale);
            const auto status = bytes ? io::writeWhole(file, bytes.value()) : domain::Status(bytes.error());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, status, file] {
                    if (self)
                        self->finish(status, file);
                },
                Qt::QueuedConnection);
        });
}

void ExportDialog::finish(const domain::Status& status, const QString& file)
{
    m_isSaving = false;
    m_save->setEnabled(true);
    if (status) {
        say(tr("Saved as %1.").arg(io::isolated(file)), m_windowTheme.text);
    } else {
        const auto what = QString::fromStdString(status.error().what);
        say(tr("%1 File: %2").arg(io::visible(what), io::isolated(file)), m_windowTheme.error);
    }
    Q_EMIT saved(status.ok());
}

void ExportDialog::say(const QString& text, const QColor& colour)
{
    auto colours = m_state->palette();
    colours.setColor(QPalette::WindowText, colour);
    m_state->setPalette(colours);
    m_state->setText(text);
}

} // namespace filingscape::ui
