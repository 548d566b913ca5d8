// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/AccountStyle.h"

namespace keybearer::practice {

QString accountStyle()
{
    return QStringLiteral(R"(
:root { color-scheme: light dark; --paper: #f6f7f9; --card: #ffffff; --ink: #1b2430;
  --soft: #566274; --line: #d9dee5; --act: #1f5fbf; --on-act: #ffffff; --good: #14713d;
  --good-paper: #e6f4eb; --bad: #b3261e; --bad-paper: #fce8e6; --wait: #8a5a00;
  --wait-paper: #fff3d9; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181f; --card: #1c222b; --ink: #e8ecf2; --soft: #a3afbf; --line: #333c49;
    --act: #7db0ff; --on-act: #14181f; --good: #5fd08c; --good-paper: #163225; --bad: #ff8a80;
    --bad-paper: #43201f; --wait: #f0b849; --wait-paper: #3a2e12; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.5;
  font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
.practice { margin: 0; padding: .6rem 1rem; text-align: center; background: var(--wait-paper);
  color: var(--wait); border-bottom: 2px dashed var(--wait); }
.person { display: flex; gap: 1rem; align-items: center; margin: 1rem 0 1.5rem; }
.face { flex: none; display: grid; place-items: center; width: 4rem; height: 4rem;
  border-radius: 50%; background: var(--act); color: var(--on-act); font-size: 1.5rem;
  font-weight: 600; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; margin: 0 0 .6rem; }
.who, .mail { margin: .1rem 0; } .who, .help, footer { color: var(--soft); }
.mail { overflow-wrap: anywhere; }
section { background: var(--card); border: 1px solid var(--line); border-radius: .6rem;
  padding: 1.1rem 1.2rem; margin: 0 0 1rem; }
.letter { border-style: dashed; } blockquote { margin: 0; overflow-wrap: anywhere; }
label { display: block; font-weight: 600; margin-bottom: .3rem; }
.choice { font-weight: 400; display: flex; gap: .5rem; align-items: baseline; }
fieldset { border: 0; padding: 0; margin: 0 0 .8rem; } legend { padding: 0; margin-bottom: .5rem; }
input[type=email] { width: 100%; font: inherit; padding: .55rem .7rem;
  border: 1px solid var(--soft); border-radius: .4rem;
  background: var(--paper); color: var(--ink); }
input[aria-invalid] { border: 2px solid var(--bad); }
button { font: inherit; font-weight: 600; padding: .55rem 1.1rem; border-radius: .4rem;
  cursor: pointer; border: 1px solid var(--act); background: var(--act); color: var(--on-act); }
button.quiet { background: transparent; color: var(--act); }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
a { color: var(--act); }
.help { margin: .4rem 0 .9rem; } .error { margin: .4rem 0; color: var(--bad); font-weight: 600; }
.notice { padding: .7rem 1rem; border-radius: .5rem; border-left: .3rem solid; }
.notice.good, .chip.good { background: var(--good-paper); color: var(--good); }
.notice.bad { background: var(--bad-paper); color: var(--bad); }
.chip { display: inline-block; padding: 0 .6rem; border-radius: 1rem; font-size: .875rem;
  white-space: nowrap; }
.chip.wait { background: var(--wait-paper); color: var(--wait); }
footer { font-size: .875rem; text-align: center; }
)");
}

} // namespace keybearer::practice
