// Stands on libpq: prepared statements, text format, pipeline mode for batches.
#include "storage/db/postgres_driver.h"

#include "storage/db/parameters.h"

#include <libpq-fe.h>

#include <charconv>
#include <unordered_map>

namespace werkbalie::db {
namespace {

using ResultHandle = std::unique_ptr<PGresult, void (*)(PGresult*)>;

Fault faultOf(std::string_view state) {
    struct Known {
        std::string_view prefix;
        Fault fault;
    };
    static constexpr Known kKnown[] = {
        {"23505", Fault::Unique},   {"23503", Fault::ForeignKey},  {"23514", Fault::Check},
        {"23502", Fault::NotNull},  {"57014", Fault::Interrupted}, {"40001", Fault::Busy},
        {"40P01", Fault::Busy},     {"55P03", Fault::Busy},        {"25006", Fault::ReadOnly},
        {"53100", Fault::DiskFull}, {"08", Fault::ConnectionLost}, {"57P", Fault::ConnectionLost},
        {"XX001", Fault::Corrupt},  {"XX002", Fault::Corrupt},
    };
    for (const Known& known : kKnown) {
        if (state.starts_with(known.prefix)) {
            return known.fault;
        }
    }
    return Fault::Other;
}

Error errorOf(PGconn* connection, const PGresult* result) {
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (state != nullptr) {
        // The primary message only: the detail line repeats row values, which may be personal.
        const char* message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
        return {faultOf(state), state, message == nullptr ? "" : message};
    }
    const bool lost = PQstatus(connection) != CONNECTION_OK;
    return {lost ? Fault::ConnectionLost : Fault::Other, "", PQerrorMessage(connection)};
}

bool isOk(const PGresult* result) {
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

/// A connection with what its statements need of it.
class Session {
public:
    explicit Session(const std::string& url) : m_connection(PQconnectdb(url.c_str()), PQfinish) {
        if (PQstatus(m_connection.get()) != CONNECTION_OK) {
            throw Error(Fault::CannotOpen, "", PQerrorMessage(m_connection.get()));
        }
        m_cancel.reset(PQgetCancel(m_connection.get()));
    }
    PGconn* get() const { return m_connection.get(); }
    PGcancel* cancel() { return m_cancel.get(); }

    ResultHandle checked(PGresult* raw) {
        ResultHandle result(raw, PQclear);
        if (!isOk(result.get())) {
            throw errorOf(get(), result.get());
        }
        return result;
    }
    [[nodiscard]] bool inBatch() const { return m_batch; }
    void enterBatch() {
        if (PQenterPipelineMode(get()) == 0) {
            throw Error(Fault::Other, "", PQerrorMessage(get()));
        }
        m_batch = true;
    }
    /// One more command is on its way; the server's answers are fetched before buffers fill up.
    void sent(int accepted) {
        if (accepted == 0) {
            throw errorOf(get(), nullptr);
        }
        if (++m_pending >= kPipelineDepth) {
            drain();
        }
    }
    /// Waits for all answers and throws the first error among them.
    void drain() {
        m_pending = 0;
        if (PQpipelineSync(get()) == 0) {
            throw errorOf(get(), nullptr);
        }
        std::optional<Error> first;
        for (bool synced = false; !synced;) {
            const ResultHandle result(PQgetResult(get()), PQclear);
            if (!result) {
                if (PQstatus(get()) != CONNECTION_OK) {
                    throw errorOf(get(), nullptr);
                }
                continue; // end of one command's results
            }
            synced = PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC;
            const bool aborted = PQresultStatus(result.get()) == PGRES_PIPELINE_ABORTED;
            if (!synced && !aborted && !isOk(result.get()) && !first) {
                first = errorOf(get(), result.get());
            }
        }
        if (first) {
            throw *first;
        }
    }
    void leaveBatch() {
        if (!m_batch) {
            return;
        }
        m_batch = false;
        try {
            drain();
        } catch (...) {
            PQexitPipelineMode(get());
            throw;
        }
        PQexitPipelineMode(get());
    }

private:
    static constexpr int kPipelineDepth = 400;
    std::unique_ptr<PGconn, void (*)(PGconn*)> m_connection;
    std::unique_ptr<PGcancel, void (*)(PGcancel*)> m_cancel{nullptr, PQfreeCancel};
    bool m_batch = false;
    int m_pending = 0;
};

class PostgresStatement final : public Statement {
public:
    PostgresStatement(Session& session, std::string_view sql, std::string name)
        : m_session(session), m_parsed(parseParameters(sql)), m_name(std::move(name)),
          m_names(m_parsed.names), m_values(m_names.size()), m_pointers(m_names.size(), nullptr) {}

    void clear() {
        m_result.reset();
        std::fill(m_pointers.begin(), m_pointers.end(), nullptr);
    }
    Statement& bindNull(std::string_view name) override {
        m_pointers[position(name)] = nullptr;
        return *this;
    }
    Statement& bindInt(std::string_view name, std::int64_t value) override {
        char text[24];
        const auto end = std::to_chars(text, text + sizeof text, value).ptr;
        return bindText(name, {text, static_cast<std::size_t>(end - text)});
    }
    Statement& bindText(std::string_view name, std::string_view value) override {
        const std::size_t at = position(name);
        m_values[at].assign(value);
        m_pointers[at] = m_values[at].c_str();
        return *this;
    }
    Statement& bindBool(std::string_view name, bool value) override {
        return bindText(name, value ? "t" : "f");
    }
    bool next() override {
        if (!m_result) {
            execute();
            m_row = -1;
        }
        if (++m_row < PQntuples(m_result.get())) {
            return true;
        }
        m_result.reset();
        return false;
    }
    void stop() override { m_result.reset(); }
    std::int64_t run() override {
        if (m_session.inBatch()) {
            send();
            return 0;
        }
        execute();
        const std::string_view changed = PQcmdTuples(m_result.get());
        std::int64_t count = 0;
        std::from_chars(changed.data(), changed.data() + changed.size(), count);
        m_result.reset();
        return count;
    }
    [[nodiscard]] bool isNull(int column) const override {
        return PQgetisnull(m_result.get(), m_row, column) == 1;
    }
    [[nodiscard]] std::int64_t intAt(int column) const override {
        const std::string_view text = textAt(column);
        std::int64_t value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }
    [[nodiscard]] std::string_view textAt(int column) const override {
        return {PQgetvalue(m_result.get(), m_row, column),
                static_cast<std::size_t>(PQgetlength(m_result.get(), m_row, column))};
    }
    [[nodiscard]] bool boolAt(int column) const override { return textAt(column) == "t"; }

private:
    std::size_t position(std::string_view name) {
        m_result.reset();
        return m_names.indexOf(name);
    }
    void execute() {
        if (m_session.inBatch()) { // a question amid a batch: all before it must have arrived
            m_session.leaveBatch();
            execute();
            m_session.enterBatch();
            return;
        }
        if (!m_prepared) {
            m_session.checked(
                PQprepare(m_session.get(), m_name.c_str(), m_parsed.numbered.c_str(), 0, nullptr));
            m_prepared = true;
        }
        m_result = m_session.checked(PQexecPrepared(m_session.get(), m_name.c_str(),
                                                    static_cast<int>(m_pointers.size()),
                                                    m_pointers.data(), nullptr, nullptr, 0));
    }
    void send() {
        if (!m_prepared) {
            m_session.sent(PQsendPrepare(m_session.get(), m_name.c_str(), m_parsed.numbered.c_str(),
                                         0, nullptr));
            m_prepared = true;
        }
        m_session.sent(PQsendQueryPrepared(m_session.get(), m_name.c_str(),
                                           static_cast<int>(m_pointers.size()), m_pointers.data(),
                                           nullptr, nullptr, 0));
    }

    Session& m_session;
    ParsedSql m_parsed;
    std::string m_name;
    ParameterNames m_names;
    std::vector<std::string> m_values;
    std::vector<const char*> m_pointers;
    ResultHandle m_result{nullptr, PQclear};
    int m_row = -1;
    bool m_prepared = false;
};

class PostgresConnection final : public Connection {
public:
    PostgresConnection(const std::string& url, const OpenOptions& options) : m_session(url) {
        exec("SET client_min_messages = warning; SET TIME ZONE 'UTC'; SET datestyle = 'ISO';"
             "SET client_encoding = 'UTF8'");
        if (options.readOnly) {
            exec("SET default_transaction_read_only = on");
        }
    }
    [[nodiscard]] Dialect dialect() const override { return Dialect::Postgres; }
    Statement& prepare(std::string_view sql) override {
        auto known = m_statements.find(std::string(sql));
        if (known == m_statements.end()) {
            auto statement = std::make_unique<PostgresStatement>(
                m_session, sql, "s" + std::to_string(m_statements.size()));
            known = m_statements.emplace(std::string(sql), std::move(statement)).first;
        }
        known->second->clear();
        return *known->second;
    }
    void exec(const std::string& script) override {
        // COMMIT of a failed transaction answers ROLLBACK without an error.
        const bool failed = PQtransactionStatus(m_session.get()) == PQTRANS_INERROR;
        if (failed && script == "COMMIT") {
            throw Error(Fault::Other, "25P02", "the transaction had failed before");
        }
        m_session.checked(PQexec(m_session.get(), script.c_str()));
    }
    void interrupt() noexcept override {
        char reason[256];
        PQcancel(m_session.cancel(), reason, sizeof reason);
    }
    [[nodiscard]] bool inTransaction() const override {
        return PQtransactionStatus(m_session.get()) != PQTRANS_IDLE;
    }
    void beginBatch() override { m_session.enterBatch(); }
    void endBatch() override { m_session.leaveBatch(); }

private:
    Session m_session;
    std::unordered_map<std::string, std::unique_ptr<PostgresStatement>> m_statements;
};

} // namespace

std::unique_ptr<Connection> openPostgres(const std::string& url, const OpenOptions& options) {
    return std::make_unique<PostgresConnection>(url, options);
}

} // namespace werkbalie::db
