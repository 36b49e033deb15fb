"""How do the pages look, in light and in dark?"""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --page: #eef1f4; --card: #fff; --text: #1b2530; --muted: #566371; --line: #dfe4e9;
  --edge: #8b97a3; --accent: #0b6e63; --accent-hover: #095a51; --on-accent: #fff; --tint: #e4f2f0;
  --shadow: 0 1px 2px #1b253014, 0 12px 32px #1b25301a; }
@media (prefers-color-scheme: dark) { :root { --page: #12171c; --card: #1b2229; --text: #e8edf2; --muted: #9daab7;
  --line: #2f3942; --edge: #6b7885; --accent: #4cc2b2; --accent-hover: #6ad0c2; --on-accent: #06241f; --tint: #1d3734;
  --shadow: 0 12px 32px #0006; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px 16px; background: var(--page);
  color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
main { width: 100%; max-width: 432px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 16px; padding: 32px;
  box-shadow: var(--shadow); }
.mark { display: flex; align-items: center; gap: 12px; margin-bottom: 24px; color: var(--muted); font-size: 14px;
  line-height: 1.35; }
.mark svg { width: 40px; height: 40px; flex: none; }
.mark b { display: block; color: var(--text); font-size: 16px; }
h1 { margin: 0 0 8px; font-size: 22px; line-height: 1.3; letter-spacing: -.01em; text-wrap: balance; }
p { margin: 0; }
.muted { color: var(--muted); text-wrap: pretty; }
.person { display: flex; align-items: center; gap: 12px; margin: 24px 0; padding: 12px 16px; border-radius: 12px;
  border: 1px solid var(--line); line-height: 1.35; }
.person > div { min-width: 0; }
.face { width: 40px; height: 40px; flex: none; border-radius: 50%; display: grid; place-items: center;
  background: var(--tint); color: var(--accent); font-weight: 600; }
.person b, .person small { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.person small { color: var(--muted); font-size: 14px; }
h2 { margin: 0 0 8px; font-size: 14px; font-weight: 600; color: var(--muted); }
ul { margin: 0 0 28px; padding: 0; list-style: none; }
li { position: relative; padding: 4px 0 4px 28px; }
li::before { content: ""; position: absolute; left: 5px; top: 9px; width: 6px; height: 11px; transform: rotate(40deg);
  border: solid var(--accent); border-width: 0 2px 2px 0; }
.choice { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
form { margin: 0; }
button { width: 100%; min-height: 46px; padding: 10px 16px; border-radius: 10px; border: 1px solid var(--edge);
  background: transparent; color: var(--text); font: inherit; font-weight: 600; cursor: pointer; }
button:hover { background: var(--page); }
button.allow { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.allow:hover { background: var(--accent-hover); border-color: var(--accent-hover); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.foot { margin-top: 20px; text-align: center; font-size: 13px; color: var(--muted); overflow-wrap: anywhere; }
@media (max-width: 420px) { .card { padding: 24px 20px; } }
"""
