#compdef gavel
# gavel's completion for zsh: keep it as _gavel in a folder of $fpath, or source it after compinit.
_gavel() {
  local before=${words[CURRENT-1]} program=${words[1]} command=${words[2]} found= word
  local -a choices
  for word in ${words[3,CURRENT-1]}; do [[ -f $word ]] && found=$word; done
  case $before in
    --lang) choices=(${(f)"$($program completion languages 2>/dev/null)"}) ;;
    --problem) choices=(${(f)"$($program completion problems 2>/dev/null)"}) ;;
    --case) choices=(${(f)"$($program completion cases $found 2>/dev/null)"}) ;;
    --locale) choices=(en zh) ;;
    --sandbox) choices=(auto full reduced) ;;
    *)
      if (( CURRENT == 2 )); then
        choices=(${(f)"$($program completion commands 2>/dev/null)"})
      elif [[ ${words[CURRENT]} == -* ]]; then
        choices=(${(f)"$($program $command --help 2>/dev/null | grep -o -e '--[a-z][a-z-]*')"})
      else
        case $command in
          show | new | history | verify)
            choices=(${(f)"$($program completion problems 2>/dev/null)"}) ;;
          completion) choices=(bash zsh fish) ;;
          case) (( CURRENT == 3 )) && choices=(add) ;;
        esac
      fi ;;
  esac
  if (( ${#choices} )); then compadd -a choices; else _files; fi
}
(( $+functions[compdef] )) && compdef _gavel gavel
