# prepare.sh JAVA JAVAC: what classes.sh makes, and gavel.jsa, an archive of the JDK's classes that both load, mapped
# instead of parsed at each start.
set -eu
java=$1
. ./classes.sh

# What a usual solution makes the compiler and the harness load.
printf 'function warmUp string -1 list<int> string tree<int> linked<int>\n' >gavel/signature.txt
"$java" @options -XX:TieredStopAtLevel=1 -XX:DumpLoadedClassList=compile.list -cp classes gavel.Compile WarmUp.java library
"$java" @options -XX:DumpLoadedClassList=run.list -cp classes:library gavel.Run 3<>/dev/null
"$java" @options -XX:DumpLoadedClassList=usual.list -cp classes gavel.WarmUp >/dev/null
cat compile.list run.list usual.list | grep -E '^((@lambda-proxy )?(java|javax|jdk|sun|com/sun)/|@lambda-form-invoker)' |
  sort -u >all.list
"$java" -XX:+UseG1GC -Xshare:dump -XX:SharedClassListFile=all.list -XX:SharedArchiveFile=gavel.jsa >dump.log 2>&1 || true
[ -e gavel.jsa ] || echo "no archive of classes: starts are slower"
