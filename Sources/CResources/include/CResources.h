#ifndef RIHLA_RESOURCES_H
#define RIHLA_RESOURCES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The bytes of a file of the Resources folder, for as long as the program runs.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} rihla_resource;

/// A book of phrases, and where in it the lines with a key stand, by hashes of the keys.
typedef struct {
    rihla_resource text;
    /// One more than where a key begins, blanks before it left out; 0 where there is none.
    const uint32_t *slots;
    size_t slot_count;
} rihla_book;

rihla_book rihla_en_book(void);
rihla_book rihla_ar_book(void);

/// The number of a key, which taken modulo how many slots there are tells where the search for it begins.
uint64_t rihla_phrase_hash(const unsigned char *key, size_t length);

/// Fills the slots of a book, all of them 0 and at least one more than it has keys.
void rihla_index_phrases(const unsigned char *text, size_t size, uint32_t *slots, size_t count);

rihla_resource rihla_rihla_1_schema_json(void);
rihla_resource rihla_rihla_config_schema_json(void);
rihla_resource rihla_map_mustache(void);
rihla_resource rihla_table_mustache(void);
rihla_resource rihla_stage_mustache(void);
rihla_resource rihla_room_mustache(void);
rihla_resource rihla_room_css(void);
rihla_resource rihla_room_js(void);
rihla_resource rihla_page_css(void);
rihla_resource rihla_page_js(void);
rihla_resource rihla_drawing_css(void);
rihla_resource rihla_software_trial_journey_json(void);
rihla_resource rihla_clinic_visit_as_is_journey_json(void);
rihla_resource rihla_clinic_visit_to_be_journey_json(void);
rihla_resource rihla_coffee_machine_journey_json(void);
rihla_resource rihla_licence_renewal_journey_json(void);
rihla_resource rihla_monthly_gift_journey_json(void);

#ifdef __cplusplus
}
#endif

#endif
