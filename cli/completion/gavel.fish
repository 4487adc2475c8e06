# gavel's completion for fish: keep it as completions/gavel.fish, or source it.
function __gavel_file
    for word in (commandline -opc)[3..-1]
        test -f $word; and echo $word
    end
end
complete -c gavel -n __fish_use_subcommand -f -a '(gavel completion commands 2>/dev/null)'
complete -c gavel -n 'not __fish_use_subcommand' \
    -a '(gavel (commandline -opc)[2] --help 2>/dev/null | grep -o -e "--[a-z][a-z-]*" | string match -- (commandline -ct)"*")'
complete -c gavel -n '__fish_seen_subcommand_from show new history verify' -f -a '(gavel completion problems 2>/dev/null)'
complete -c gavel -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'
complete -c gavel -l lang -x -a '(gavel completion languages 2>/dev/null)'
complete -c gavel -l problem -x -a '(gavel completion problems 2>/dev/null)'
complete -c gavel -l case -x -a '(gavel completion cases (__gavel_file)[-1] 2>/dev/null)'
complete -c gavel -l locale -x -a 'en zh'
complete -c gavel -l sandbox -x -a 'auto full reduced'
