// Vacancies and candidates as a flow network: source -> vacancy (seats) -> candidate (score) ->
// sink.
#include "app/matching/assignment.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <stdexcept>
#include <tuple>

namespace werkbalie::app {

namespace {

using Graph = lemon::SmartDigraph;
using Node = Graph::Node;
using Arc = Graph::Arc;

/// Vacancies and candidates get their nodes in the order of their ids, so that among choices of
/// equal worth the same one is found every time.
class Network {
public:
    explicit Network(std::span<const OpenSeats> vacancies)
        : m_capacity(m_graph), m_cost(m_graph), m_source(m_graph.addNode()),
          m_sink(m_graph.addNode()) {
        std::map<domain::VacancyId, int> seats;
        for (const OpenSeats& open : vacancies) {
            seats[open.vacancy] = std::max(0, open.seats);
        }
        for (const auto& [vacancy, count] : seats) {
            const Node node = m_graph.addNode();
            m_vacancies.emplace(vacancy, node);
            connect(m_source, node, count, 0);
            m_seats += count;
        }
        // Seats that stay empty flow past all candidates.
        connect(m_source, m_sink, m_seats, 0);
    }

    void add(const AssignmentOption& option) {
        const auto vacancy = m_vacancies.find(option.vacancy);
        if (vacancy == m_vacancies.end()) {
            return;
        }
        const Arc arc = connect(vacancy->second, nodeOf(option.candidate), 1,
                                -static_cast<std::int64_t>(option.scoreInTenths));
        m_chosen.emplace_back(arc, option);
    }

    [[nodiscard]] std::vector<AssignmentOption> solve() {
        lemon::NetworkSimplex<Graph, int, std::int64_t> simplex(m_graph);
        simplex.upperMap(m_capacity).costMap(m_cost).stSupply(m_source, m_sink, m_seats);
        if (simplex.run() != decltype(simplex)::OPTIMAL) {
            throw std::logic_error("an assignment always has a solution: all seats empty");
        }
        std::vector<AssignmentOption> chosen;
        for (const auto& [arc, option] : m_chosen) {
            if (simplex.flow(arc) > 0) {
                chosen.push_back(option);
            }
        }
        return chosen;
    }

private:
    Arc connect(Node from, Node to, int capacity, std::int64_t cost) {
        const Arc arc = m_graph.addArc(from, to);
        m_capacity[arc] = capacity;
        m_cost[arc] = cost;
        return arc;
    }
    Node nodeOf(domain::CandidateId candidate) {
        const auto found = m_candidates.find(candidate);
        if (found != m_candidates.end()) {
            return found->second;
        }
        const Node node = m_graph.addNode();
        m_candidates.emplace(candidate, node);
        connect(node, m_sink, 1, 0);
        return node;
    }

    Graph m_graph;
    Graph::ArcMap<int> m_capacity;
    Graph::ArcMap<std::int64_t> m_cost;
    Node m_source;
    Node m_sink;
    int m_seats = 0;
    std::map<domain::VacancyId, Node> m_vacancies;
    std::map<domain::CandidateId, Node> m_candidates;
    std::vector<std::pair<Arc, AssignmentOption>> m_chosen;
};

} // namespace

std::vector<AssignmentOption> assignBest(std::span<const OpenSeats> vacancies,
                                         std::span<const AssignmentOption> options) {
    std::vector<AssignmentOption> ordered(options.begin(), options.end());
    std::ranges::sort(ordered, {}, [](const AssignmentOption& option) {
        return std::tuple(option.vacancy, -option.scoreInTenths, option.candidate);
    });
    Network network(vacancies);
    for (const AssignmentOption& option : ordered) {
        network.add(option);
    }
    return network.solve();
}

} // namespace werkbalie::app
