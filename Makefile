# make run   build if needed, start on port ${PORT:-8080} with the sample district
# make test  everything, browser tests included
SHELL := /bin/bash
export JAVA_HOME := $(shell bin/find-jdk)
MVN := $(shell command -v mvn || echo ./mvnw) -B -q

.PHONY: run build test benchmark fast-test format check-format chromium clean

ifeq ($(JAVA_HOME),)
$(error no JDK 25: see the message above)
endif

run: target/serve.aot
	@bin/gongkai serve --sample

build: target/serve.aot

target/gongkai.jar: $(shell find src/main pom.xml -type f 2>/dev/null)
	@echo "building…"
	@$(MVN) -DskipTests package

target/serve.aot: target/gongkai.jar bin/train
	@echo "learning to start fast…"
	@bin/train

test: chromium
	$(filter-out -q,$(MVN)) spotless:check test

# pages beside nginx, then the rate of indexing; needs a quiet machine, takes three minutes
benchmark: target/gongkai.jar
	@bin/benchmark
	$(filter-out -q,$(MVN)) test -Dtest='*Benchmark' -DforkCount=1 -Dtest.compiler=

fast-test:
	$(filter-out -q,$(MVN)) test -Dtest.excludedGroups=browser,slow

format:
	$(MVN) spotless:apply

check-format:
	$(MVN) spotless:check

chromium:
	@bin/find-chromium > /dev/null

clean:
	$(MVN) clean
