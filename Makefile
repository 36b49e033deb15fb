# Everything a newcomer needs: make demo, make test. Both set up .venv themselves, once.

ifeq ($(OS),Windows_NT)
BIN = .venv/Scripts
else
BIN = .venv/bin
endif

# Asked only when .venv has to be made; override with make PYTHON=/path/to/python3
PYTHON ?= $(shell sh packaging/find_python.sh)
TOUR = tour

.PHONY: help demo test check coverage coverage-delivery simulate crash-points kills fuzz bench-delivery bench-text \
	bench-lines bench-picker bench-days bench-reports bench-export languages pictures gallery format package try-package \
	reproduce release clean
.DEFAULT_GOAL := help

help:
	@echo "make demo      run the app against a sample Timeneye on this computer;"
	@echo "               without a display: a scripted tour with pictures in $(TOUR)/"
	@echo "make test      all checks and tests"
	@echo "make check     lint, format, types and import contracts only"
	@echo "make languages  the texts of the code into resources/languages/*.ts, where they are translated"
	@echo "make format    lay out the code and mend what can be mended"
	@echo "make coverage  the tests, with the lines none of them ran"
	@echo "make coverage-delivery  every branch of what delivers is taken by its own tests, or it fails"
	@echo "make simulate  the engine in worlds full of faults; N=20000 FAULTS=S1 PROTOCOL=direct, or SEED=7 to read one"
	@echo "make crash-points  the same, killed at every step of N stories"
	@echo "make kills     kill the program N times in the middle of its work and count what is lost"
	@echo "make fuzz      read N hostile answers, some of them over a real line; N=20000 when not given"
	@echo "make bench-delivery  how soon a command is on the disk, and how fast a backlog is sent"
	@echo "make bench-text  how long a hostile text takes from its place to the picture"
	@echo "make bench-lines  how long a line of 1,000 characters takes to be understood; N=100000 lines, SEED=7"
	@echo "make bench-picker  how long a key in the picker takes among 10,000 phases"
	@echo "make bench-days  opening, scrolling and searching 100,000 stored entries, against 1,000"
	@echo "make bench-export  how long 100,000 entries take to become a file, and what the window feels of it"
	@echo "make bench-reports  how long the sums of a week, a month and a year take among 100,000 entries"
	@echo "make gallery   leaf through every screen in every state"
	@echo "make pictures  draw all of them into pictures/; ACCEPT=1 stores them as what the tests and the README expect"
	@echo "make package   what can be installed on this system, made and tried, into dist/"
	@echo "make try-package  look at the .deb, and as root install it, run it and purge it again"
	@echo "make reproduce  two builds of the same sources, compared file by file"
	@echo "make release   the same for a version that goes out: nothing may be unfinished"
	@echo "make clean     remove .venv and everything made here"

# The stamps lie inside .venv, so they go with it. An environment for tests can do all the plain one can.
.venv/.set-up: pyproject.toml
	@test -n "$(PYTHON)"
	@"$(PYTHON)" packaging/set_up.py
	@touch $@

.venv/.set-up-build: pyproject.toml timeneye_desktop/__init__.py
	@test -n "$(PYTHON)"
	@"$(PYTHON)" packaging/set_up.py --build
	@touch .venv/.set-up $@

.venv/.set-up-dev: pyproject.toml
	@test -n "$(PYTHON)"
	@"$(PYTHON)" packaging/set_up.py --dev
	@touch .venv/.set-up $@

# Qt reads compiled texts; installing compiles them, and a changed catalogue does once more.
CATALOGUES = $(wildcard resources/languages/*.ts)
.venv/.languages: .venv/.set-up $(CATALOGUES) packaging/qm.py
	@$(BIN)/python packaging/qm.py
	@touch $@

languages: .venv/.set-up
	@$(BIN)/python packaging/languages.py
	@$(BIN)/python packaging/qm.py

# What the next command will use, so that a library it needs is named before Qt fails on it.
ifeq ($(shell uname -s),Linux)
ifeq ($(DISPLAY)$(WAYLAND_DISPLAY),)
OFFSCREEN = yes
endif
endif

demo: .venv/.set-up .venv/.languages
ifeq ($(OFFSCREEN),yes)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m timeneye_desktop.app.qt_libraries --install
	@echo "No display here: running the tour without one ..."
	@QT_QPA_PLATFORM=offscreen $(BIN)/timeneye-desktop --demo --tour $(TOUR)
	@echo "The pictures and tour.json lie in $(CURDIR)/$(TOUR)"
else
	@$(BIN)/python -m timeneye_desktop.app.qt_libraries --install
	@$(BIN)/timeneye-desktop --demo
endif

check: .venv/.set-up-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/mypy packaging
	$(BIN)/lint-imports --no-logo

test: check .venv/.languages
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m timeneye_desktop.app.qt_libraries --install
	$(BIN)/python -m pytest

simulate: .venv/.set-up-dev
	@PYTHONPATH=tests $(BIN)/python -m machine.simulate $(if $(N),--schedules $(N)) $(if $(SEED),--seed $(SEED)) \
		$(if $(PROTOCOL),--protocol $(PROTOCOL)) $(if $(FAULTS),--faults $(FAULTS))

# make crash-points N=5 PROTOCOL=direct FAULTS=S1
crash-points: .venv/.set-up-dev
	@PYTHONPATH=tests $(BIN)/python -m machine.everywhere $(N) $(if $(PROTOCOL),--protocol $(PROTOCOL)) \
		$(if $(FAULTS),--faults $(FAULTS))

format: .venv/.set-up-dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

coverage: .venv/.set-up-dev
	$(BIN)/coverage run -m pytest -n0
	$(BIN)/coverage report

# The engine, the verdicts and the outbox.
comma = ,
STORE = effects identities journal outbox queue watches
DELIVERS = sync/* api/verdicts.py domain/delivery.py domain/coalesce.py $(STORE:%=store/%.py)
coverage-delivery: .venv/.set-up-dev
	$(BIN)/coverage run -m pytest -n0 tests/sync tests/services tests/api/test_verdicts.py \
		tests/domain/test_delivery.py tests/domain/test_coalesce.py tests/store/test_journal_and_outbox.py tests/store/test_steps.py
	$(BIN)/coverage report --fail-under=100 --include='$(subst $() ,$(comma),$(DELIVERS:%=timeneye_desktop/%))'

# make kills N=300 SEED=7 STRICT=1
N ?= 100
kills: .venv/.set-up-dev
	@PYTHONPATH=tests $(BIN)/python -m journeys.kill_loop $(N) $(if $(SEED),--seed $(SEED)) $(if $(STRICT),--strict)

# make fuzz N=20000 SEED=7
fuzz: .venv/.set-up-dev
	@PYTHONPATH=tests $(BIN)/python -m api.fuzz $(if $(filter command line,$(origin N)),$(N)) $(if $(SEED),--seed $(SEED))

bench-delivery: .venv/.set-up-dev
	@PYTHONPATH=tests $(BIN)/python -m bench.delivery

bench-text: .venv/.set-up-dev
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tests $(BIN)/python -m bench.text

bench-lines: .venv/.set-up-dev
	@PYTHONPATH=tests $(BIN)/python -m bench.lines $(if $(filter command line,$(origin N)),$(N)) $(if $(SEED),--seed $(SEED))

bench-picker: .venv/.set-up-dev
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tests $(BIN)/python -m bench.picker

bench-days: .venv/.set-up-dev
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tests $(BIN)/python -m bench.days

bench-reports: .venv/.set-up-dev
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tests $(BIN)/python -m bench.reports

bench-export: .venv/.set-up-dev
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tests $(BIN)/python -m bench.export

gallery: .venv/.set-up .venv/.languages
	@$(BIN)/python -m timeneye_desktop.app.qt_libraries --install
	@$(BIN)/timeneye-desktop --gallery

pictures: .venv/.set-up-dev .venv/.languages
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m timeneye_desktop.app.qt_libraries --install
	@PYTHONPATH=tests $(BIN)/python -m pictures.draw pictures $(if $(ACCEPT),--accept)

package: .venv/.set-up-build
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m timeneye_desktop.app.qt_libraries --install
	@$(BIN)/python packaging/package.py $(if $(ANEW),--anew)

try-package: package
	@$(BIN)/python packaging/try_deb.py dist/*.deb

reproduce: .venv/.set-up-build
	@$(BIN)/python packaging/reproduce.py

release: .venv/.set-up-build
	@$(BIN)/python packaging/release.py
	@TIMENEYE_RELEASE=1 $(MAKE) --no-print-directory package ANEW=1

clean:
	rm -rf .venv $(TOUR) pictures build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
