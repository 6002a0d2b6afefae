#ifndef RIHLA_RESOURCES_H
#define RIHLA_RESOURCES_H

#include <stddef.h>

/// The bytes of a file of the Resources folder, for as long as the program runs.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} rihla_resource;

rihla_resource rihla_en_phrases(void);
rihla_resource rihla_ar_phrases(void);
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

#endif
