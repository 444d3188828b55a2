// A listener to nlohmann's parser that keeps what the parser saw, number texts included.
#include "exchange/exact_json.h"

#include "domain/base/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace werkbalie::exchange {

namespace {

using Kind = ExactJson::Kind;

constexpr std::size_t kDeepest = 64;

class Listener final : public nlohmann::json_sax<nlohmann::json> {
public:
    bool null() override { return put({.kind = Kind::Null}); }
    bool boolean(bool value) override {
        return put({.kind = Kind::Flag, .text = value ? "true" : "false"});
    }
    bool number_integer(number_integer_t value) override {
        return put({.kind = Kind::Number, .text = std::to_string(value)});
    }
    bool number_unsigned(number_unsigned_t value) override {
        return put({.kind = Kind::Number, .text = std::to_string(value)});
    }
    bool number_float(number_float_t, const string_t& digits) override {
        return put({.kind = Kind::Number, .text = digits});
    }
    bool string(string_t& value) override {
        return put({.kind = Kind::Text, .text = std::move(value)});
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Kind::Object); }
    bool key(string_t& name) override {
        const auto& members = m_open.back().members;
        if (std::ranges::any_of(members, [&](const auto& m) { return m.first == name; }) &&
            m_doubled.empty()) {
            m_doubled = name;
        }
        m_open.back().members.emplace_back(std::move(name), ExactJson{});
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Kind::List); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        m_position = position;
        return false;
    }

    [[nodiscard]] ExactJson take() { return std::move(m_root); }
    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] const std::string& doubled() const { return m_doubled; }
    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }

private:
    bool put(ExactJson value) {
        if (m_open.empty()) {
            m_root = std::move(value);
        } else if (m_open.back().kind == Kind::Object) {
            m_open.back().members.back().second = std::move(value);
        } else {
            m_open.back().items.push_back(std::move(value));
        }
        return true;
    }
    bool open(Kind kind) {
        m_tooDeep = m_open.size() >= kDeepest;
        if (!m_tooDeep) {
            m_open.push_back({.kind = kind});
        }
        return !m_tooDeep;
    }
    bool close() {
        ExactJson closed = std::move(m_open.back());
        m_open.pop_back();
        return put(std::move(closed));
    }

    ExactJson m_root;
    std::vector<ExactJson> m_open;
    std::string m_doubled;
    std::size_t m_position = 0;
    bool m_tooDeep = false;
};

domain::MessageValues placeOf(std::string_view text, std::size_t position) {
    const std::string_view before = text.substr(0, position > 0 ? position - 1 : 0);
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t start = before.rfind('\n');
    const std::size_t column =
        start == std::string_view::npos ? before.size() + 1 : before.size() - start;
    return {{"line", std::to_string(line)}, {"column", std::to_string(column)}};
}

void write(const ExactJson& json, std::size_t depth, std::string& out);

template <class List, class One>
void writeParts(const List& list, std::string_view brackets, std::size_t depth, std::string& out,
                One one) {
    out += brackets.front();
    for (std::size_t i = 0; i < list.size(); ++i) {
        out.append(i == 0 ? "\n" : ",\n").append(2 * (depth + 1), ' ');
        one(list[i]);
    }
    if (!list.empty()) {
        out.append("\n").append(2 * depth, ' ');
    }
    out += brackets.back();
}

std::string quoted(const std::string& text) {
    return nlohmann::json(text).dump();
}

void write(const ExactJson& json, std::size_t depth, std::string& out) {
    switch (json.kind) {
    case Kind::Null:
        out += "null";
        return;
    case Kind::Flag:
    case Kind::Number:
        out += json.text;
        return;
    case Kind::Text:
        out += quoted(json.text);
        return;
    case Kind::List:
        writeParts(json.items, "[]", depth, out,
                   [&](const ExactJson& item) { write(item, depth + 1, out); });
        return;
    case Kind::Object:
        writeParts(json.members, "{}", depth, out,
                   [&](const std::pair<std::string, ExactJson>& member) {
                       out.append(quoted(member.first)).append(": ");
                       write(member.second, depth + 1, out);
                   });
        return;
    }
}

} // namespace

const ExactJson* ExactJson::find(std::string_view name) const {
    const auto found =
        std::ranges::find_if(members, [&](const auto& member) { return member.first == name; });
    return found == members.end() ? nullptr : &found->second;
}

domain::Result<ExactJson> readExactJson(std::string_view text) {
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (text.starts_with(kMark)) {
        text.remove_prefix(kMark.size());
    }
    if (!domain::isValidUtf8(text)) {
        return domain::refuse("json.not_utf8");
    }
    Listener listener;
    const bool read = nlohmann::json::sax_parse(text, &listener,
                                                nlohmann::json::input_format_t::json, true, true);
    if (listener.tooDeep()) {
        return domain::refuse("json.too_deep", {}, {{"most", std::to_string(kDeepest)}});
    }
    if (!read) {
        const auto place = placeOf(text, listener.position());
        return domain::refuse("json.damaged", "line " + place.front().second, place);
    }
    if (!listener.doubled().empty()) {
        return domain::refuse("json.field_twice", listener.doubled(),
                              {{"field", listener.doubled()}});
    }
    return listener.take();
}

std::string writeExactJson(const ExactJson& json) {
    std::string out;
    write(json, 0, out);
    out += '\n';
    return out;
}

} // namespace werkbalie::exchange
