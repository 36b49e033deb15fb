"""How does a shell complete `timeneye`? Verbs come from the table, phases from the program itself."""

from __future__ import annotations

from typing import Final

from timeneye_desktop.cli.args import VERBS

_NAMES: Final = " ".join(verb.name for verb in VERBS)
_WITH_PHASES: Final = "start|switch|log|projects"

BASH: Final = f"""\
_timeneye() {{
  local word="${{COMP_WORDS[COMP_CWORD]}}" verb="${{COMP_WORDS[1]}}" line
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "{_NAMES}" -- "$word"))
    return
  fi
  case "$verb" in
    {_WITH_PHASES})
      while IFS= read -r line; do COMPREPLY+=("$(printf '%q' "$line")"); done \\
        < <(timeneye projects --limit 30 -- "$word" 2>/dev/null) ;;
    completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$word")) ;;
  esac
}}
complete -o nosort -F _timeneye timeneye
"""
ZSH: Final = f"""\
#compdef timeneye
_timeneye() {{
  local -a verbs found
  verbs=({" ".join(f"'{verb.name}:{verb.help.replace(chr(39), '')}'" for verb in VERBS)})
  if (( CURRENT == 2 )); then
    _describe verb verbs
    return
  fi
  case "$words[2]" in
    {_WITH_PHASES})
      found=("${{(@f)$(timeneye projects --limit 30 -- "$words[CURRENT]" 2>/dev/null)}}")
      compadd -U -- $found ;;
    completion) compadd bash zsh fish ;;
  esac
}}
compdef _timeneye timeneye
"""
FISH: Final = (
    "complete -c timeneye -f\n"
    + "".join(
        f"complete -c timeneye -n __fish_use_subcommand -a {verb.name} -d '{verb.help.replace(chr(39), '')}'\n"
        for verb in VERBS
    )
    + f"complete -c timeneye -n '__fish_seen_subcommand_from {_WITH_PHASES.replace('|', ' ')}'"
    " -a '(timeneye projects --limit 30 -- (commandline -ct) 2>/dev/null)'\n"
    "complete -c timeneye -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'\n"
)
SHELLS: Final = {"bash": BASH, "zsh": ZSH, "fish": FISH}
