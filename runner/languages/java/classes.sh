# classes.sh JAVA JAVAC: classes/ (the compile driver and the harness), library/ (what solutions may use besides the
# JDK), and the options that both are started with.
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
cat >Pair.java <<END
/** What solutions elsewhere find as javafx.util.Pair. */
public class Pair<K, V> implements java.io.Serializable {
  private final K key;
  private final V value;
  public Pair(K key, V value) { this.key = key; this.value = value; }
  public K getKey() { return key; }
  public V getValue() { return value; }
  @Override public String toString() { return key + "=" + value; }
  @Override public int hashCode() { return java.util.Objects.hash(key, value); }
  @Override public boolean equals(Object other) {
    return other instanceof Pair<?, ?> pair && java.util.Objects.equals(key, pair.key) && java.util.Objects.equals(value, pair.value);
  }
}
END
mkdir -p classes library
quick="-J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC"
"$javac" $quick -nowarn -d library ./*Node.java Pair.java
"$javac" $quick -nowarn -XDignore.symbol.file -XDstringConcat=inline -d classes gavel/*.java

# From 24 on the JDK warns of the way in which Channel otherwise gets at its descriptor.
major=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
{
  echo "-XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto"
  [ "$major" -lt 24 ] || echo "--add-opens=java.base/java.io=ALL-UNNAMED"
} >options
