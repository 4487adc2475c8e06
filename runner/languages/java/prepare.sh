# prepare.sh JAVA JAVAC: classes/ (the compile driver and the harness), library/ (what solutions may use besides the
# JDK), and gavel.jsa, an archive of the JDK's classes that both load, mapped instead of parsed at each start.
set -eu
java=$1
javac=$2

node() { # NAME TYPE LINKS PARAMETERS ASSIGNMENTS
  cat >"$1.java" <<END
public class $1 {
  public $2 val;
  public $1 $3;
  public $1() {}
  public $1($2 val) { this.val = val; }
  public $1($2 val, $4) { this.val = val; $5 }
}
END
}
while read -r type prefix; do
  list=${prefix}ListNode tree=${prefix}TreeNode
  node "$list" "$type" next "$list next" "this.next = next;"
  node "$tree" "$type" "left, right" "$tree left, $tree right" "this.left = left; this.right = right;"
done <<END
int
long Long
double Double
boolean Bool
char Char
String String
END
mkdir -p classes library
"$javac" -nowarn -d library ./*Node.java
"$javac" -nowarn -XDignore.symbol.file -XDstringConcat=inline -d classes gavel/*.java

# From 24 on the JDK warns of the way in which Channel otherwise gets at its descriptor.
major=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
{
  echo "-XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto"
  [ "$major" -lt 24 ] || echo "--add-opens=java.base/java.io=ALL-UNNAMED"
} >options

# What a usual solution makes the compiler and the harness load.
printf 'function warmUp string -1 list<int> string tree<int> linked<int>\n' >gavel/signature.txt
"$java" @options -XX:TieredStopAtLevel=1 -XX:DumpLoadedClassList=compile.list -cp classes gavel.Compile WarmUp.java library
"$java" @options -XX:DumpLoadedClassList=run.list -cp classes:library gavel.Run 3<>/dev/null
"$java" @options -XX:DumpLoadedClassList=usual.list -cp classes gavel.WarmUp >/dev/null
cat compile.list run.list usual.list | grep -E '^((@lambda-proxy )?(java|javax|jdk|sun|com/sun)/|@lambda-form-invoker)' |
  sort -u >all.list
"$java" -XX:+UseG1GC -Xshare:dump -XX:SharedClassListFile=all.list -XX:SharedArchiveFile=gavel.jsa >dump.log 2>&1 || true
[ -e gavel.jsa ] || echo "no archive of classes: starts are slower"
