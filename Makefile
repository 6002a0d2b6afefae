# Rihla's tasks. `make help` lists them.

# A machine that names no locale: how wide letters are is asked of it.
export LANG ?= C.UTF-8
PREFIX ?= /usr/local
SWIFT ?= swift
# Where foreign test material lies; `make conformance` reads it, nothing else does.
RIHLA_CORPORA ?= $(abspath $(wildcard ../shared/corpora))

FOREIGN := $(if $(RIHLA_CORPORA),RIHLA_CORPORA=$(RIHLA_CORPORA))

VERSION := $(shell sed -n 's/.*static let version = "\(.*\)".*/\1/p' Sources/rihla/Rihla.swift)

# Where `make install` puts things.
BIN = $(DESTDIR)$(PREFIX)/bin
LIBEXEC = $(DESTDIR)$(PREFIX)/libexec/rihla
SHARE = $(DESTDIR)$(PREFIX)/share
BASH_COMPLETIONS = $(SHARE)/bash-completion/completions
ZSH_COMPLETIONS = $(SHARE)/zsh/$(if $(filter /usr,$(PREFIX)),vendor-completions,site-functions)
FISH_COMPLETIONS = $(SHARE)/fish/vendor_completions.d
INSTALLED_FOLDERS = "$(BIN)" "$(LIBEXEC)" "$(SHARE)/man/man1" "$(SHARE)/man/ar/man1" "$(BASH_COMPLETIONS)" \
	"$(ZSH_COMPLETIONS)" "$(FISH_COMPLETIONS)"
INSTALLED_FILES = "$(BIN)/rihla" "$(LIBEXEC)/rihla-page" "$(SHARE)/man/man1/rihla.1.gz" "$(SHARE)/man/ar/man1/rihla.1.gz" \
	"$(BASH_COMPLETIONS)/rihla" "$(ZSH_COMPLETIONS)/_rihla" "$(FISH_COMPLETIONS)/rihla.fish"

# What the program is built with, and what the one beside it is besides.
LIBRARIES := libncurses-dev libfribidi-dev libutf8proc-dev libexpat1-dev zlib1g-dev
PAGE_LIBRARIES := libxlsxwriter-dev libzip-dev libqrencode-dev
FAULT_TOOLS := python3 gcc libc6-dev strace ncurses-bin
FUZZ_TARGETS := MapReader MermaidReader JournalReader
FUZZ_RUNS ?= 1000000

# A target that imports what its floor does not name is an error.
BUILD := $(SWIFT) build --explicit-target-dependency-import-check error
TEST := $(SWIFT) test --explicit-target-dependency-import-check error
# Where the linker finds the C++ library that the Swift runtime uses, and the C libraries, as archives only, so that they
# become part of the executable: libraries less to find and to load at every start. `-s` leaves the symbols out: half the size;
# `--no-export-dynamic` the names of what no library loaded later could ask for.
# `--disable-local-rpath`: no library is loaded from beside the program. Why `-no-pie`: docs/decisions/0007. Why types are not
# looked up by their names: docs/decisions/0031. How functions are ordered, and why like ones are merged by the linker alone:
# docs/decisions/0042.
ARCHIVES := $(abspath .build/archives)
ORDERED := -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -Xllvm -Xswiftc -swiftmergefunc-threshold=0 \
	-Xswiftc -use-ld=lld -Xlinker --no-export-dynamic \
	-Xlinker --symbol-ordering-file -Xlinker $(abspath Packaging/functions.order) -Xlinker --no-warn-symbol-ordering
RELEASE := $(BUILD) -c release --disable-local-rpath --static-swift-stdlib -Xswiftc -L$(ARCHIVES) -Xlinker -L$(ARCHIVES) \
	-Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
	-Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
	-Xswiftc -Xclang-linker -Xswiftc -no-pie $(ORDERED) -Xlinker -s
# Functions that are alike become one: whose address they have matters to none of ours. Of the libraries of the page nobody looked.
RELEASE_RIHLA := $(RELEASE) -Xlinker --icf=all --product rihla
RELEASE_PAGE := $(RELEASE) --product rihla-page
FORMATTED := Sources Tests Resources Package.swift

.DEFAULT_GOAL := help
define collect-archives
@mkdir -p $(ARCHIVES)
@archive=$$(gcc -print-file-name=libstdc++.a 2>/dev/null || clang -print-file-name=libstdc++.a); \
	if [ -e "$$archive" ]; then ln -sf "$$archive" $(ARCHIVES)/; fi
@for library in ncursesw tinfo fribidi utf8proc expat z; do \
	archive=$$(gcc -print-file-name=lib$$library.a 2>/dev/null || clang -print-file-name=lib$$library.a); \
	if [ -e "$$archive" ]; then ln -sf "$$archive" $(ARCHIVES)/; fi; done
endef

# The Swift files that differ from the last commit, new ones too; `make lint-changed CHANGED=…` takes others.
CHANGED ?= $(shell { git diff --name-only --diff-filter=d HEAD -- $(FORMATTED); \
	git ls-files --others --exclude-standard -- $(FORMATTED); } 2>/dev/null | grep '\.swift$$')
# The tests that hold what is written down to what is: screens, tables, pictures, pages, phrases. They take seconds.
STALENESS := KeyScriptTests|KeyTableTests|ScreenshotTests|DocumentationTests|TranslationTests
# What `make record` writes anew.
RECORDED := KeyScriptTests|KeyTableTests|ScreenshotTests

.PHONY: help run test unit-test end-to-end-test check staleness-test conformance sql-conformance protocol-test \
	fault-test room-test torture fuzz bench bench-compare order growth lint lint-changed \
	format phrases record hooks install uninstall deb clean

help: ## List the tasks
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

run: ## Install what is missing, build, and open a demonstration map
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES)
	$(BUILD) --product rihla
	$(BUILD) --product rihla-page
	@.build/debug/rihla demo

test: ## Install what is missing, build, run all tests and the lint
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES) tmux jq git zbar-tools python3
	$(BUILD) --build-tests
	$(MAKE) unit-test end-to-end-test lint
	$(MAKE) fault-test room-test

unit-test: ## Run all tests that need no terminal
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES)
	$(TEST) --skip EndToEndTests

end-to-end-test: ## Run the tests that drive the program in a terminal
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES) tmux jq git zbar-tools python3
	$(TEST) --filter EndToEndTests

check: ## Build, run the tests that match FILTER, lint what was changed: make check FILTER=KeyTable
	$(if $(FILTER),,$(error Say which tests: make check FILTER=KeyTableTests))
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES)
	$(BUILD) --build-tests
	$(TEST) --skip-build --filter '$(FILTER)'
	@$(MAKE) --no-print-directory lint-changed

staleness-test: ## Run the tests that hold what is written down to what is
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES)
	$(BUILD) --build-tests
	$(TEST) --skip-build --filter '$(STALENESS)'

conformance: ## Read foreign test material and check what comes of it
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES) tmux jq python3 python3-jsonschema unicode-data
ifeq ($(RIHLA_CORPORA),)
	@echo "There is no ../shared/corpora (set RIHLA_CORPORA to name another folder): only our own maps are checked."
endif
	RIHLA_CONFORMANCE=1 $(FOREIGN) $(TEST) --filter 'Conformance|Demonstration|SchemaTests'

sql-conformance: ## Run the SQL of event logs in databases and compare its figures with the reference
	@.ci/need $(LIBRARIES) python3 python3-venv default-jre-headless
	$(if $(RIHLA_CORPORA),,$(error There is no ../shared/corpora; set RIHLA_CORPORA to name another folder))
	$(BUILD) --product rihla
	@[ -d .build/sql ] || python3 -m venv .build/sql
	@.build/sql/bin/pip install -q duckdb chdb sqlglot pyspark
	@.build/sql/bin/python -B Tests/SQL .build/debug/rihla "$(RIHLA_CORPORA)/event-logs"

protocol-test: ## Speak with the server of the Model Context Protocol by its reference client
	@.ci/need $(LIBRARIES) python3 python3-venv
	$(BUILD) --product rihla
	@[ -d .build/protocol ] || python3 -m venv .build/protocol
	@.build/protocol/bin/pip install -q mcp
	@.build/protocol/bin/python -B Tests/Protocol .build/debug/rihla

fault-test: ## Check a sample of what happens when disks fail, programs are killed and texts are hostile
	@.ci/need $(LIBRARIES) $(FAULT_TOOLS)
	$(BUILD) --product rihla
	@python3 -B Tests/Faults .build/debug/rihla --short

room-test: ## Check what people in a room can do to it, and how its page looks in Chromium where that is installed
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES) python3 openssl
	$(BUILD) --product rihla
	$(BUILD) --product rihla-page
	@python3 -B Tests/Room .build/debug/rihla --patience 3

torture: ## Check all of that, for a long time, on the release build; then fuzz
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES) $(FAULT_TOOLS)
	$(collect-archives)
	$(RELEASE_RIHLA)
	$(RELEASE_PAGE)
	@$(FOREIGN) python3 -B Tests/Faults .build/release/rihla --long
	@python3 -B Tests/Room .build/release/rihla --mutations 1000000 --keys 400
	$(BUILD) --build-tests
	RIHLA_MONKEYS=70 $(TEST) --skip-build --filter MonkeyTests
	$(MAKE) fuzz

fuzz: ## Feed a million mutated inputs to each reader
	@.ci/need $(LIBRARIES)
	@$(FOREIGN) SWIFT=$(SWIFT) Tests/Fuzz/run $(FUZZ_RUNS) $(FUZZ_TARGETS)

bench: ## Measure the release build and print the figures as tables
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES) python3 binutils valgrind vim kakoune micro visidata
	$(collect-archives)
	$(RELEASE_RIHLA)
	$(RELEASE_PAGE)
	@mkdir -p .build/bench
	@[ ! -e .build/bench/now.json ] || mv .build/bench/now.json .build/bench/last.json
	@python3 -B Tests/Bench .build/release/rihla --runs 31 --save .build/bench/now.json
	@python3 -B Tests/Growth .build/release/rihla --table

bench-compare: ## Lay the figures of the last two runs of make bench beside each other, and say what got worse
	@python3 -B Tests/Bench/figures.py .build/bench/last.json .build/bench/now.json

order: ## Write anew in which order functions stand in the executable, from those that run
	@.ci/need $(LIBRARIES) valgrind
	$(collect-archives)
	$(subst -Xlinker -s,,$(RELEASE_RIHLA))
	python3 -B Packaging/order.py .build/release/rihla >.build/functions.order
	mv .build/functions.order Packaging/functions.order

growth: ## Check, by counted instructions, that the work of every command grows in proportion to what it is given
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES) python3 valgrind
	$(collect-archives)
	$(RELEASE_RIHLA)
	$(RELEASE_PAGE)
	@python3 -B Tests/Growth .build/release/rihla --law

lint: ## Check the formatting and the style rules
	$(SWIFT) format lint --strict --recursive $(FORMATTED)

lint-changed: ## The same for the files that differ from the last commit
	$(if $(strip $(CHANGED)),$(SWIFT) format lint --strict $(CHANGED),@echo "No Swift file was changed.")

phrases: ## Write the Swift accessors of the phrases anew from en.phrases
	@$(SWIFT) run --quiet --explicit-target-dependency-import-check error phrase-accessors

record: phrases ## Write the expected screens, the table of keys, the pictures and the accessors of phrases anew
	RIHLA_RECORD=1 $(TEST) --filter '$(RECORDED)'

hooks: ## Have git run the lint and the tests for staleness before each commit
	@.ci/hooks

format: ## Format the source
	$(SWIFT) format --in-place --recursive $(FORMATTED)

install: ## Build the executables; put them, the manual and completions below PREFIX
	@.ci/need $(LIBRARIES) $(PAGE_LIBRARIES)
	$(collect-archives)
	$(RELEASE_RIHLA)
	$(RELEASE_PAGE)
	install -d $(INSTALLED_FOLDERS)
	install -m 755 .build/release/rihla "$(BIN)/rihla"
	install -m 755 .build/release/rihla-page "$(LIBEXEC)/rihla-page"
	.build/release/rihla manual --language en | gzip -9n >"$(SHARE)/man/man1/rihla.1.gz"
	.build/release/rihla manual --language ar | gzip -9n >"$(SHARE)/man/ar/man1/rihla.1.gz"
	.build/release/rihla completions bash --language en >"$(BASH_COMPLETIONS)/rihla"
	.build/release/rihla completions zsh --language en >"$(ZSH_COMPLETIONS)/_rihla"
	.build/release/rihla completions fish --language en >"$(FISH_COMPLETIONS)/rihla.fish"

uninstall: ## Take all of that away again
	rm -f $(INSTALLED_FILES)
	-rmdir "$(LIBEXEC)"

deb: ## Make a Debian package of it in .build, and have lintian look at it
	@.ci/need dpkg-dev lintian
	rm -rf .build/deb
	$(MAKE) install DESTDIR="$(abspath .build/deb)" PREFIX=/usr
	Packaging/deb "$(abspath .build/deb)" "$(VERSION)" "$(abspath .build)/rihla_$(VERSION)_$$(dpkg --print-architecture).deb"
	lintian --fail-on error ".build/rihla_$(VERSION)_$$(dpkg --print-architecture).deb"

clean: ## Remove what was built
	rm -rf .build
