// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing_writers.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace filingscape::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// At most two decimals, none that say nothing.
QString number(double value)
{
    auto text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0"_s ? u"0"_s : text;
}

QString point(double x, double y)
{
    return number(x) + u' ' + number(y);
}

QString pathData(const QPainterPath& path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto element = path.elementAt(i);
        const auto at = point(element.x, element.y);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += u'M' + at;
            break;
        case QPainterPath::LineToElement:
            data += u'L' + at;
            break;
        case QPainterPath::CurveToElement:
            data += u'C' + at;
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ' + at;
            break;
        }
    }
    return data;
}

QString familyList(const QStringList& families)
{
    QStringList quoted;
    for (const auto& family : families)
        quoted << (family.contains(u' ') ? QString(u'\'' + family + u'\'') : family);
    return quoted.join(u", "_s);
}

/// A text element is a paragraph of its own; the marks that isolate a name are only needed in it where the
/// name runs from right to left.
QString withoutIdleIsolates(const QString& text)
{
    if (text.size() < 2 || text.front() != u'\u2068' || text.back() != u'\u2069')
        return text;
    const auto inside = text.mid(1, text.size() - 2);
    const bool needed = std::ranges::any_of(inside, [](QChar unit) {
        return unit.direction() == QChar::DirR || unit.direction() == QChar::DirAL || unit.isSurrogate()
            || unit == u'\u2068' || unit == u'\u2069';
    });
    return needed ? text : inside;
}

struct MarkWriter {
    QXmlStreamWriter& xml;

    void colour(const QString& name, const QColor& value) const
    {
        xml.writeAttribute(name, value.isValid() ? value.name(QColor::HexRgb) : u"none"_s);
        if (value.isValid() && value.alpha() < 255)
            xml.writeAttribute(name + u"-opacity"_s, number(value.alphaF()));
    }
    void paint(const Ink& ink) const
    {
        colour(u"fill"_s, ink.fill);
        if (!ink.stroke.isValid())
            return;
        colour(u"stroke"_s, ink.stroke);
        xml.writeAttribute(u"stroke-width"_s, number(ink.width));
    }
    void path(const QString& data, const Ink& ink) const
    {
        xml.writeEmptyElement(u"path"_s);
        xml.writeAttribute(u"d"_s, data);
        paint(ink);
        if (ink.stroke.isValid())
            xml.writeAttribute(u"stroke-linejoin"_s, u"round"_s);
    }
    void operator()(const RectMark& mark) const
    {
        xml.writeEmptyElement(u"rect"_s);
        xml.writeAttribute(u"x"_s, number(mark.rect.x()));
        xml.writeAttribute(u"y"_s, number(mark.rect.y()));
        xml.writeAttribute(u"width"_s, number(mark.rect.width()));
        xml.writeAttribute(u"height"_s, number(mark.rect.height()));
        paint(mark.ink);
    }
    void operator()(const EllipseMark& mark) const
    {
        xml.writeEmptyElement(u"ellipse"_s);
        xml.writeAttribute(u"cx"_s, number(mark.bounds.center().x()));
        xml.writeAttribute(u"cy"_s, number(mark.bounds.center().y()));
        xml.writeAttribute(u"rx"_s, number(mark.bounds.width() / 2));
        xml.writeAttribute(u"ry"_s, number(mark.bounds.height() / 2));
        paint(mark.ink);
    }
    void operator()(const LinesMark& mark) const
    {
        QString data;
        for (const auto& line : mark.lines)
            data += u'M' + point(line.x1(), line.y1()) + u'L' + point(line.x2(), line.y2());
        path(data, {QColor(), mark.ink.stroke, mark.ink.width});
    }
    void operator()(const PathMark& mark) const { path(pathData(mark.path), mark.ink); }
    void operator()(const TextMark& mark) const
    {
        xml.writeStartElement(u"text"_s);
        xml.writeAttribute(u"x"_s, number(mark.baseline.x()));
        xml.writeAttribute(u"y"_s, number(mark.baseline.y()));
        xml.writeAttribute(u"font-size"_s, number(mark.pixelSize * mark.zoom));
        if (mark.weight != QFont::Normal)
            xml.writeAttribute(u"font-weight"_s, QString::number(mark.weight));
        if (mark.anchor != Anchor::Start)
            xml.writeAttribute(u"text-anchor"_s, mark.anchor == Anchor::Middle ? u"middle"_s : u"end"_s);
        colour(u"fill"_s, mark.colour);
        xml.writeCharacters(withoutIdleIsolates(mark.text));
        xml.writeEndElement();
    }
};

} // namespace

QByteArray svgOf(const Drawing& drawing)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"svg"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    xml.writeAttribute(u"version"_s, u"1.1"_s);
    xml.writeAttribute(u"width"_s, QString::number(drawing.size.width()));
    xml.writeAttribute(u"height"_s, QString::number(drawing.size.height()));
    xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(drawing.size.width()).arg(drawing.size.height()));
    xml.writeAttribute(u"role"_s, u"img"_s);
    xml.writeAttribute(u"font-family"_s, familyList(drawing.families));
    xml.writeTextElement(u"title"_s, drawing.title);
    xml.writeTextElement(u"desc"_s, drawing.description);
    for (const auto& mark : drawing.marks)
        std::visit(MarkWriter{xml}, mark);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace filingscape::ui
