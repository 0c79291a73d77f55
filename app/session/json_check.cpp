// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/json_check.h"

#include <QJsonArray>

#include <cmath>

namespace filingscape::session {

JsonCheck::JsonCheck(QJsonObject object, QString path, QString& fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(&fault)
{
}

void JsonCheck::refuse(const QString& key)
{
    if (m_fault->isEmpty())
        *m_fault = m_path + u'/' + key;
}

QStringList JsonCheck::keys(int most)
{
    if (m_object.size() <= most)
        return m_object.keys();
    refuse({});
    return {};
}

std::optional<int> JsonCheck::whole(const QJsonValue& value, int least, int most) const
{
    const double number = value.toDouble(std::nan(""));
    if (!(number >= least && number <= most) || std::floor(number) != number)
        return std::nullopt;
    return static_cast<int>(number);
}

std::optional<QString> JsonCheck::plain(const QJsonValue& value, qsizetype longest) const
{
    auto text = value.toString();
    if (!value.isString() || text.size() > longest)
        return std::nullopt;
    return text;
}

QJsonArray JsonCheck::array(const QString& key, std::pair<int, int> count)
{
    const auto value = m_object.value(key);
    auto array = value.toArray();
    if (value.isArray() && array.size() >= count.first && array.size() <= count.second)
        return array;
    refuse(key);
    return {};
}

QString JsonCheck::text(const QString& key, qsizetype longest)
{
    const auto text = plain(m_object.value(key), longest);
    if (!text)
        refuse(key);
    return text.value_or(QString());
}

bool JsonCheck::truth(const QString& key)
{
    const auto value = m_object.value(key);
    if (!value.isBool())
        refuse(key);
    return value.toBool();
}

int JsonCheck::number(const QString& key, int least, int most)
{
    const auto number = whole(m_object.value(key), least, most);
    if (!number)
        refuse(key);
    return number.value_or(0);
}

QList<int> JsonCheck::numbers(const QString& key, std::pair<int, int> count, int least, int most)
{
    QList<int> numbers;
    for (const auto& value : array(key, count)) {
        const auto number = whole(value, least, most);
        if (!number)
            refuse(key);
        numbers << number.value_or(0);
    }
    return numbers;
}

std::optional<QStringList> JsonCheck::optionalTexts(const QString& key, int most, qsizetype longest)
{
    if (!has(key))
        return std::nullopt;
    QStringList texts;
    for (const auto& value : array(key, {0, most})) {
        const auto text = plain(value, longest);
        if (!text)
            refuse(key);
        texts << text.value_or(QString());
    }
    return texts;
}

JsonCheck JsonCheck::object(const QString& key)
{
    const auto value = m_object.value(key);
    if (!value.isObject())
        refuse(key);
    return {value.toObject(), m_path + u'/' + key, *m_fault};
}

std::vector<JsonCheck> JsonCheck::objects(const QString& key, int most)
{
    std::vector<JsonCheck> all;
    for (const auto& value : array(key, {0, most})) {
        if (!value.isObject())
            refuse(key);
        all.emplace_back(value.toObject(), m_path + u'/' + key, *m_fault);
    }
    return all;
}

} // namespace filingscape::session
