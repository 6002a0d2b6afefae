// The files of the Resources folder, as they are. The compiler of C puts a file in by its name (C23, `#embed`) and knows that
// it has to do so anew when the file is another; a list of numbers in Swift, which the package manager would make of it,
// took minutes to compile.
#include "CResources.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define RESOURCE(name) \
    rihla_resource rihla_##name(void) { return (rihla_resource){name, sizeof name}; }

static const unsigned char rihla_1_schema_json[] = {
#embed "../../Resources/Schema/rihla-1.schema.json"
};
RESOURCE(rihla_1_schema_json)

static const unsigned char rihla_config_schema_json[] = {
#embed "../../Resources/Schema/rihla-config.schema.json"
};
RESOURCE(rihla_config_schema_json)

static const unsigned char map_mustache[] = {
#embed "../../Resources/Pages/map.mustache"
};
RESOURCE(map_mustache)

static const unsigned char table_mustache[] = {
#embed "../../Resources/Pages/table.mustache"
};
RESOURCE(table_mustache)

static const unsigned char stage_mustache[] = {
#embed "../../Resources/Pages/stage.mustache"
};
RESOURCE(stage_mustache)

static const unsigned char room_mustache[] = {
#embed "../../Resources/Pages/room.mustache"
};
RESOURCE(room_mustache)

static const unsigned char room_css[] = {
#embed "../../Resources/Pages/room.css"
};
RESOURCE(room_css)

static const unsigned char room_js[] = {
#embed "../../Resources/Pages/room.js"
};
RESOURCE(room_js)

static const unsigned char page_css[] = {
#embed "../../Resources/Pages/page.css"
};
RESOURCE(page_css)

static const unsigned char page_js[] = {
#embed "../../Resources/Pages/page.js"
};
RESOURCE(page_js)

static const unsigned char drawing_css[] = {
#embed "../../Resources/Pages/drawing.css"
};
RESOURCE(drawing_css)

static const unsigned char software_trial_journey_json[] = {
#embed "../../Resources/Demos/software-trial.journey.json"
};
RESOURCE(software_trial_journey_json)

static const unsigned char clinic_visit_as_is_journey_json[] = {
#embed "../../Resources/Demos/clinic-visit.as-is.journey.json"
};
RESOURCE(clinic_visit_as_is_journey_json)

static const unsigned char clinic_visit_to_be_journey_json[] = {
#embed "../../Resources/Demos/clinic-visit.to-be.journey.json"
};
RESOURCE(clinic_visit_to_be_journey_json)

static const unsigned char coffee_machine_journey_json[] = {
#embed "../../Resources/Demos/coffee-machine.journey.json"
};
RESOURCE(coffee_machine_journey_json)

static const unsigned char licence_renewal_journey_json[] = {
#embed "../../Resources/Demos/licence-renewal.journey.json"
};
RESOURCE(licence_renewal_journey_json)

static const unsigned char monthly_gift_journey_json[] = {
#embed "../../Resources/Demos/monthly-gift.journey.json"
};
RESOURCE(monthly_gift_journey_json)
