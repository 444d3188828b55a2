// What all connections of one opened database share: caches of the layers above, one of each type.
#pragma once

#include <memory>
#include <mutex>
#include <typeindex>
#include <unordered_map>

namespace werkbalie::storage {

class SharedState {
public:
    /// The one T of this database, made at first use. T keeps its own peace between threads.
    template <class T> [[nodiscard]] std::shared_ptr<T> get() {
        const std::lock_guard lock(m_mutex);
        std::shared_ptr<void>& slot = m_slots[std::type_index(typeid(T))];
        if (!slot) {
            slot = std::make_shared<T>();
        }
        return std::static_pointer_cast<T>(slot);
    }

private:
    std::mutex m_mutex;
    std::unordered_map<std::type_index, std::shared_ptr<void>> m_slots;
};

} // namespace werkbalie::storage
