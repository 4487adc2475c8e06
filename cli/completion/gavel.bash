# gavel's completion for bash: source it, or keep it as bash-completion/completions/gavel.
_gavel() {
  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local program=${COMP_WORDS[0]} command=${COMP_WORDS[1]} path= words= i
  for ((i = 2; i < COMP_CWORD; ++i)); do
    [ -f "${COMP_WORDS[i]}" ] && path=${COMP_WORDS[i]}
  done
  COMPREPLY=()
  case $before in
    --lang) words=$("$program" completion languages 2>/dev/null) ;;
    --problem) words=$("$program" completion problems 2>/dev/null) ;;
    --case) words=$("$program" completion cases "$path" 2>/dev/null) ;;
    --locale) words="en zh" ;;
    --sandbox) words="auto full reduced" ;;
    *)
      if [ "$COMP_CWORD" = 1 ]; then
        words=$("$program" completion commands 2>/dev/null)
      elif [ "${current#-}" != "$current" ]; then
        words=$("$program" "$command" --help 2>/dev/null | grep -o -e '--[a-z][a-z-]*')
      else
        case $command in
          show | new | history | verify) words=$("$program" completion problems 2>/dev/null) ;;
          completion) words="bash zsh fish" ;;
          case) [ "$COMP_CWORD" = 2 ] && words=add ;;
        esac
      fi ;;
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _gavel gavel
