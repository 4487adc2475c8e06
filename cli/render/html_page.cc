#include "cli/render/html_page.h"

#include <fmt/format.h>

#include "cli/render/escape.h"

namespace gavel {
namespace {

constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --good: #1a7f37; --bad: #b3261e; --fault: #8250df; --dim: #59636e;
  --line: #d1d9e0; --paper: #ffffff; --ink: #1f2328; --code: #f3f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --good: #57ab5a; --bad: #ff7b72; --fault: #bc8cff; --dim: #9198a1; --line: #3d444d;
    --paper: #12161c; --ink: #e6edf3; --code: #1c222a; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; overflow-wrap: anywhere; }
a { color: inherit; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--fault); outline-offset: 2px; }
section { border-top: 1px solid var(--line); padding: .5rem 0; }
.verdict { font-weight: 700; } .good { color: var(--good); } .bad { color: var(--bad); }
.warning { color: var(--bad); } .fault { color: var(--fault); } .dim { color: var(--dim); }
.cases { display: flex; flex-wrap: wrap; gap: 3px; margin: .5rem 0; padding: 0; list-style: none; }
.cases li { width: .9rem; height: .9rem; border-radius: 2px; background: var(--good); }
.cases li.bad, .cases li.warning { background: var(--bad); border: 2px solid var(--ink); }
.cases li.fault { background: var(--fault); }
pre { background: var(--code); padding: .5rem; margin: .25rem 0; border-radius: 4px;
  white-space: pre-wrap; overflow-wrap: anywhere; }
dl { margin: .5rem 0; } dt { color: var(--dim); } dd { margin: 0; }
summary { cursor: pointer; }
svg { max-width: 100%; height: auto; } svg text { fill: var(--ink); font: 12px sans-serif; }
svg .axis { stroke: var(--dim); } svg .cost { stroke: var(--bad); fill: none; stroke-width: 2; }
svg circle { fill: var(--bad); }
)";

}  // namespace

std::string html_text(std::string_view raw) {
  std::string out;
  for (const char c : escape_lines(raw)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string html_page(const std::string& title, const std::string& body, Locale locale) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      "style-src 'unsafe-inline'\">\n"
      "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<h1>{}</h1>\n{}</body>\n</html>\n",
      locale == Locale::Chinese ? "zh" : "en", html_text(title), kStyle, html_text(title), body);
}

}  // namespace gavel
