"""Reads from `docs/source-architecture.md` the names that the source-map must account for."""

import re
from pathlib import Path

SOURCE = Path("docs/source-architecture.md")
_HOSTS = re.compile(r"\b(?:www\.|api\.|chat\.)?(?:hiperfoco\.com|mentalia\.universe)\b")
_FIGURES = {
    "10r/s": "limit_req_zone",
    "burst 20": "burst=20",
    "50r/s": "limit_req_zone",
    "burst 100": "burst=100",
    "access 24 h": "timedelta(hours=24)",
    "refresh 30 d": "timedelta(days=30)",
    "user_session 3600": "'user_session': 3600",
    "bot_response 1800": "'bot_response': 1800",
    "model_result 7200": "'model_result': 7200",
    "static_content 86400": "'static_content': 86400",
    "sample_rate 22050": '"sample_rate": 22050',
    "n_mfcc 13": '"n_mfcc": 13',
    "hop_length 512": '"hop_length": 512',
    "RETENTION_DAYS 30": "RETENTION_DAYS=30",
    "scrape_interval 15s": "scrape_interval: 15s",
    "backup at 02:00": "0 2 * * *",
    "uptime 99.9%": "99.9% uptime",
    "worker_connections 1024": "worker_connections 1024",
    "signlink_translator 4GB batch 8": '"memory_requirement": "4GB"',
    "spoiler_detector 2GB batch 16": '"memory_requirement": "2GB"',
    "multimodal_analyzer 6GB batch 4": '"memory_requirement": "6GB"',
    "bot_personalities 3GB batch 12": '"memory_requirement": "3GB"',
    "sizing 100-500 users": "| 100-500 | RTX 4090",
    "sizing 500-2000 users": "| 500-2000 | A100 40GB",
    "sizing 2000-5000 users": "| 2000-5000 | A100 80GB",
    "sizing 5000+ users": "| 5000+ | Multi-GPU",
    "error rate 0.1 over 5m": "[5m]) > 0.1",
    "tiers free to enterprise": '"enterprise": 4',
    "rate_limit window 3600": "window: int = 3600",
    "backends 80": "> 80",
    "memory 90%": "> 0.9",
    "gpu 95": "> 95",
}


def stale_figures() -> list[str]:
    """Figures whose words are no longer in the source."""
    text = SOURCE.read_text("utf-8")
    return [name for name, words in _FIGURES.items() if words not in text]


def names() -> dict[str, list[str]]:
    """Every name of the source, by kind."""
    text = SOURCE.read_text("utf-8")
    compose = text[text.index("services:") : text.index("CONFIGURACIÓN NGINX")]
    tables = dict(re.findall(r"CREATE TABLE (\w+) \((.*?)\n\);", text, re.DOTALL))
    columns = [
        f"{table}.{column}"
        for table, body in tables.items()
        for column in re.findall(r"^\s+(\w+) [A-Z]", body, re.MULTILINE)
    ]
    panels_text = text[text.index("DASHBOARD GRAFANA") : text.index("BACKUP Y RECUPERACIÓN")]
    metrics = re.findall(
        r"\b(http_requests_total|http_request_duration_seconds|websocket_connections_active|"
        r"nvidia_gpu_utilization|model_inference_duration_seconds|node_memory_\w+|"
        r"pg_stat_database_numbackends)\b",
        text.replace("_bucket", "").replace("_sum", "").replace("_count", ""),
    )
    return {
        "service": sorted(
            set(re.findall(r"^  (\w+):\n    (?:image|build):", compose, re.MULTILINE))
        ),
        "table": sorted(tables),
        "column": sorted(columns),
        "index": sorted(re.findall(r"CREATE INDEX (\w+)", text)),
        "model": sorted(
            set(re.findall(r'"(\w+)": \{\n\s+"type"', text))
            | set(re.findall(r'"((?:facebook|Helsinki-NLP|unitary|microsoft)/[\w.-]+)"', text))
        ),
        "setting": sorted(
            set(re.findall(r"- ([A-Z][A-Z_]{3,})=", text))
            | set(re.findall(r'os\.getenv\("(\w+)"\)', text))
            | set(re.findall(r"\$(AWS_\w+)", text))
        ),
        "metric": sorted(set(metrics)),
        "alert": sorted(re.findall(r"- alert: (\w+)", text)),
        "panel": sorted(re.findall(r'"title": "([^"]+)",\n\s+"type"', panels_text)),
        "scrape job": sorted(re.findall(r"job_name: '([\w-]+)'", text)),
        "script": sorted(
            set(
                re.findall(
                    r"\b(?:scripts/)?(?:\w+\.sh|download_models\.py|health_check\.py)\b", text
                )
            )
        ),
        "host name": sorted(set(_HOSTS.findall(text))),
        "figure": sorted(_FIGURES),
    }
