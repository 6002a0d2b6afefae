// The books of phrases, and an index of each that the compiler works out: a program that starts has nothing to look through.
// C++, because a compiler of C works nothing out that has a loop.
#include "CResources.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

namespace {

constexpr unsigned char english[] = {
#embed "../../Resources/Locales/en.phrases"
};

constexpr unsigned char arabic[] = {
#embed "../../Resources/Locales/ar.phrases"
};

constexpr bool is_blank(unsigned char byte) { return byte == ' ' || byte == '\r'; }

// A number for a key: of its length, its beginning and its end, in which keys that resemble each other differ.
constexpr uint64_t hash_of(const unsigned char *key, size_t length) {
    uint64_t first = 0, last = 0;
    for (size_t place = 0; place < length && place < 8; place++) {
        first = first << 8 | key[place];
        last = last << 8 | key[length - 1 - place];
    }
    uint64_t hash = (first ^ length) * 0x9E3779B97F4A7C15;
    hash = (hash ^ hash >> 32 ^ last) * 0x9E3779B97F4A7C15;
    return hash >> 33;
}

// Where in a line its key stands, blanks around it left out; nothing for a line without one.
struct Key {
    size_t start = 0, length = 0;
    bool is_there = false;
};

constexpr Key key_at(const unsigned char *text, size_t start, size_t end) {
    if (text[start] == '#') return {};
    size_t equals = start;
    while (equals < end && text[equals] != '=') equals++;
    if (equals == end) return {};
    while (start < equals && is_blank(text[start])) start++;
    while (equals > start && is_blank(text[equals - 1])) equals--;
    return {start, equals - start, true};
}

constexpr bool is_same(const unsigned char *text, Key key, size_t other, size_t size) {
    for (size_t place = 0; place < key.length; place++) {
        if (other + place >= size || text[other + place] != text[key.start + place]) return false;
    }
    size_t behind = other + key.length;
    while (behind < size && is_blank(text[behind])) behind++;
    return behind < size && text[behind] == '=';
}

// Open addressing: of a key that stands there twice the later line counts.
constexpr void index_lines(const unsigned char *text, size_t size, uint32_t *slots, size_t count) {
    for (size_t start = 0, end = 0; start < size; start = end + 1) {
        end = start;
        while (end < size && text[end] != '\n') end++;
        Key key = key_at(text, start, end);
        if (!key.is_there) continue;
        size_t slot = hash_of(text + key.start, key.length) % count;
        while (slots[slot] != 0 && !is_same(text, key, slots[slot] - 1, size)) slot = (slot + 1) % count;
        slots[slot] = uint32_t(key.start + 1);
    }
}

// More than twice as many as a book has phrases: tests see to it.
constexpr size_t slot_count = 8192;

struct Index {
    uint32_t slots[slot_count];

    template <size_t size> explicit constexpr Index(const unsigned char (&text)[size]) : slots{} {
        index_lines(text, size, slots, slot_count);
    }
};

constexpr Index english_index(english);
constexpr Index arabic_index(arabic);

}  // namespace

rihla_book rihla_en_book(void) {
    return {{english, sizeof english}, english_index.slots, slot_count};
}

rihla_book rihla_ar_book(void) {
    return {{arabic, sizeof arabic}, arabic_index.slots, slot_count};
}

uint64_t rihla_phrase_hash(const unsigned char *key, size_t length) { return hash_of(key, length); }

void rihla_index_phrases(const unsigned char *text, size_t size, uint32_t *slots, size_t count) {
    index_lines(text, size, slots, count);
}
