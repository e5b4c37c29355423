import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, CustomChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

/* The records of org.kentering.design, as they arrive. */

interface Described {
  summary: string;
  axis: string;
}

interface Trend extends Described {
  labels: string[];
  lowest: number;
  highest: number;
  decimals: number;
  series: { name: string; points: { at: number; value: number; low: number; high: number }[] }[];
}

type Tone = 'GOOD' | 'WATCH' | 'ACT' | 'INFO' | 'NEUTRAL';

interface Bars extends Described {
  measure: string;
  unit: string;
  highest: number;
  decimals: number;
  bars: { label: string; value: number | null; target: number | null; tone: Tone; note: string }[];
}

type Status = 'PLANNED' | 'RUNNING' | 'DONE' | 'LATE';

interface Timeline extends Described {
  today: string;
  items: { label: string; start: string; end: string; status: Status; statusText: string }[];
}

interface Words {
  showTable: string;
  showPicture: string;
  target: string;
  note: string;
  start: string;
  end: string;
  status: string;
  today: string;
  none: string;
}

interface Table {
  head: string[];
  rows: string[][];
}

interface Key {
  name: string;
  colour: string;
  shape: string;
}

interface Picture {
  height: number;
  option: Record<string, unknown>;
  keys: Key[];
}

interface Palette {
  text: string;
  muted: string;
  line: string;
  surface: string;
  series: string[];
  tones: Record<Tone, string>;
}

/** From here on there is room for names beside the picture; below it they move under it. */
const WIDE = 520;
const SHAPES = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'];
/** The same shapes in text, for the list of names under a narrow picture. */
const SIGNS = ['●', '■', '▲', '◆', '▬', '▼'];
const DAY = 86_400_000;

/** Draws what a Java record describes, names it for a screen reader and shows it as a table on request. */
@customElement('kentering-chart')
export class KenteringChart extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
      color: var(--k-text, light-dark(#16242b, #e8eef0));
      font-size: 13px;
      line-height: 1.5;
    }
    :host([hidden]) {
      display: none;
    }
    .picture {
      width: 100%;
    }
    .picture[hidden] {
      display: none;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 16px;
      list-style: none;
      margin: 4px 0 0;
      padding: 0;
      color: var(--k-muted, light-dark(#55646c, #a3b3ba));
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    caption {
      text-align: start;
      padding: 0 0 8px;
      color: var(--k-muted, light-dark(#55646c, #a3b3ba));
    }
    th,
    td {
      text-align: start;
      padding: 8px 12px 8px 0;
      border-bottom: 1px solid var(--k-line, light-dark(#e2ddd1, #2c3e46));
      font-weight: 400;
      overflow-wrap: break-word;
    }
    thead th {
      color: var(--k-muted, light-dark(#55646c, #a3b3ba));
      font-weight: 560;
    }
    button {
      font: inherit;
      color: var(--k-accent, light-dark(#0b6e7f, #57b8c6));
      background: none;
      border: 0;
      border-radius: 4px;
      padding: 0;
      min-height: 32px;
      cursor: pointer;
      text-decoration: underline;
      text-underline-offset: 2px;
    }
    button:focus-visible,
    .scroll:focus-visible {
      outline: 2px solid currentColor;
      outline-offset: 2px;
    }
    @media (pointer: coarse) {
      button {
        min-height: 44px;
      }
    }
    @media print {
      button {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) trend?: Trend;
  @property({ attribute: false }) bars?: Bars;
  @property({ attribute: false }) timeline?: Timeline;
  @property({ attribute: false }) words?: Words;
  @property({ attribute: false }) locale = 'en';

  @state() private asTable = false;
  @state() private keys: Key[] = [];

  @query('.picture') private canvas!: HTMLElement;

  private drawn?: EChartsType;
  private width = 0;
  private readonly sized = new ResizeObserver(() => this.resized());
  private readonly themed = new MutationObserver(() => this.draw());
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.draw();

  override connectedCallback() {
    super.connectedCallback();
    this.sized.observe(this);
    this.themed.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'class', 'style'] });
    this.dark.addEventListener('change', this.redraw);
    if (this.hasUpdated) {
      this.draw();
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sized.disconnect();
    this.themed.disconnect();
    this.dark.removeEventListener('change', this.redraw);
    this.drawn?.dispose();
    this.drawn = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const described = this.trend ?? this.bars ?? this.timeline;
    const words = this.words;
    if (!described || !words) {
      return nothing;
    }
    return html`
      <div class="picture" role="img" aria-label=${described.summary} ?hidden=${this.asTable}></div>
      ${this.asTable ? this.table(described) : this.legend()}
      <button type="button" @click=${this.toggle}>${this.asTable ? words.showPicture : words.showTable}</button>
    `;
  }

  override updated(changed: PropertyValues) {
    if (!changed.has('keys') || changed.size > 1) {
      this.draw();
    }
  }

  private toggle() {
    this.asTable = !this.asTable;
  }

  private resized() {
    if (Math.round(this.clientWidth) !== this.width) {
      this.draw();
    }
  }

  private legend() {
    return this.keys.length === 0
      ? nothing
      : html`<ul aria-hidden="true">
          ${this.keys.map((key) => html`<li><span style="color:${key.colour}">${key.shape}</span> ${key.name}</li>`)}
        </ul>`;
  }

  private table(described: Described) {
    const { head, rows } = this.tabulated();
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${described.summary}>
      <table>
        <caption>
          ${described.summary}
        </caption>
        <thead>
          <tr>
            ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...rest]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${rest.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private tabulated(): Table {
    const words = this.words!;
    if (this.trend) {
      const { axis, labels, series, decimals } = this.trend;
      return {
        head: [axis, ...series.map((one) => one.name)],
        rows: labels.map((label, at) => [
          label,
          ...series.map((one) => {
            const point = one.points.find((candidate) => candidate.at === at);
            return point ? this.withMargin(point, decimals) : words.none;
          }),
        ]),
      };
    }
    if (this.bars) {
      const { axis, measure, unit, decimals, bars } = this.bars;
      const targets = bars.some((bar) => bar.target !== null);
      const notes = bars.some((bar) => bar.note !== '');
      const shown = (value: number | null, otherwise: string) =>
        value === null ? otherwise : this.number(value, decimals, unit);
      return {
        head: [axis, measure, ...(targets ? [words.target] : []), ...(notes ? [words.note] : [])],
        rows: bars.map((bar) => [
          bar.label,
          shown(bar.value, words.none),
          ...(targets ? [shown(bar.target, '–')] : []),
          ...(notes ? [bar.note] : []),
        ]),
      };
    }
    const { axis, items } = this.timeline!;
    return {
      head: [axis, words.start, words.end, words.status],
      rows: items.map((item) => [item.label, this.date(item.start), this.date(item.end), item.statusText]),
    };
  }

  private draw() {
    const described = this.trend ?? this.bars ?? this.timeline;
    this.width = Math.round(this.clientWidth);
    if (!described || !this.canvas || this.asTable || this.width === 0) {
      return;
    }
    const palette = this.palette();
    const picture = this.trend
      ? this.drawTrend(this.trend, palette)
      : this.bars
        ? this.drawBars(this.bars, palette)
        : this.drawTimeline(this.timeline!, palette);
    this.canvas.style.height = `${picture.height}px`;
    this.drawn ??= init(this.canvas, undefined, { renderer: 'svg' });
    this.drawn.resize({ width: this.width, height: picture.height });
    // No motion at all: a picture that arrives finished is calm for everybody, whatever the system asks for.
    this.drawn.setOption({ animation: false, textStyle: { fontFamily: this.font() }, ...picture.option }, true);
    if (JSON.stringify(picture.keys) !== JSON.stringify(this.keys)) {
      this.keys = picture.keys;
    }
  }

  private drawTrend(trend: Trend, palette: Palette): Picture {
    const wide = this.width >= WIDE;
    const last = trend.series.map((one) => one.points.at(-1));
    const ends = trend.series.map((one, i) =>
      last[i] ? `${one.name} ${this.number(last[i].value, trend.decimals)}` : one.name,
    );
    const side = wide ? Math.max(0, ...ends.map((end) => this.textWidth(end, '600 12px'))) + 16 : 12;
    const lines = trend.series.map((one, i) => ({
      type: 'line',
      name: one.name,
      data: trend.labels.map((_, at) => one.points.find((point) => point.at === at)?.value ?? null),
      symbol: SHAPES[i % SHAPES.length],
      symbolSize: 8,
      showAllSymbol: true,
      lineStyle: { width: 2.2, color: palette.series[i] },
      itemStyle: { color: palette.surface, borderColor: palette.series[i], borderWidth: 2 },
      label: { show: false },
      z: 3,
    }));
    const bands = trend.series.map((one, i) => ({
      type: 'custom',
      silent: true,
      tooltip: { show: false },
      data: stretches(one.points).map((stretch) => [stretch[0].at, stretch[0].value]),
      z: 1,
      renderItem: (params: { dataIndex: number }, api: { coord: (at: number[]) => number[] }) => {
        const stretch = stretches(one.points)[params.dataIndex];
        const upper = stretch.map((point) => api.coord([point.at, point.high]));
        const lower = stretch.map((point) => api.coord([point.at, point.low]));
        return stretch.length === 1
          ? {
              type: 'line',
              shape: { x1: upper[0][0], y1: upper[0][1], x2: lower[0][0], y2: lower[0][1] },
              style: { stroke: palette.series[i], lineWidth: 6, opacity: 0.2 },
            }
          : {
              type: 'polygon',
              shape: { points: [...upper, ...lower.reverse()] },
              style: { fill: palette.series[i], opacity: 0.13 },
            };
      },
    }));
    const option = {
      grid: { left: 4, right: side, top: 12, bottom: 4, containLabel: true },
      tooltip: {
        ...this.tip(palette),
        trigger: 'axis',
        formatter: (hits: { dataIndex: number }[]) => {
          const at = hits[0].dataIndex;
          const said = trend.series.flatMap((one) => {
            const point = one.points.find((candidate) => candidate.at === at);
            return point ? [`${one.name}: ${this.withMargin(point, trend.decimals)}`] : [];
          });
          return [trend.labels[at], ...said].join('\n');
        },
      },
      xAxis: {
        type: 'category',
        data: trend.labels,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: palette.muted, fontSize: 12, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        min: trend.lowest,
        max: trend.highest,
        splitNumber: 4,
        axisLabel: { color: palette.muted, fontSize: 12, formatter: (value: number) => this.number(value) },
        splitLine: { lineStyle: { color: palette.line } },
      },
      series: [...bands, ...lines, ...(wide ? [this.endLabels(trend, ends, palette)] : [])],
    };
    const keys = wide
      ? []
      : ends.map((name, i) => ({ name, colour: palette.series[i], shape: SIGNS[i % SIGNS.length] }));
    return { height: 240, option, keys };
  }

  /** Names at the ends of the lines, pushed apart so that no two lie upon each other. */
  private endLabels(trend: Trend, ends: string[], palette: Palette) {
    const places = trend.series
      .map((one, i) => ({ i, last: one.points.at(-1) }))
      .filter((place) => place.last !== undefined);
    return {
      type: 'custom',
      silent: true,
      tooltip: { show: false },
      z: 4,
      data: places.length > 0 ? [[trend.labels.length - 1, trend.lowest]] : [],
      renderItem: (
        params: { coordSys: { x: number; y: number; width: number; height: number } },
        api: { coord: (at: number[]) => number[] },
      ) => {
        const { x, y, width, height } = params.coordSys;
        const ys = apart(
          places.map((place) => api.coord([place.last!.at, place.last!.value])[1]),
          16,
          y,
          y + height,
        );
        return {
          type: 'group',
          children: places.map((place, k) => ({
            type: 'text',
            x: x + width + 6,
            y: ys[k],
            style: {
              text: ends[place.i],
              fill: palette.series[place.i],
              font: `600 12px ${this.font()}`,
              verticalAlign: 'middle',
            },
          })),
        };
      },
    };
  }

  private drawBars(chart: Bars, palette: Palette): Picture {
    const row = 36;
    const said = chart.bars.map((bar) =>
      [bar.value === null ? this.words!.none : this.number(bar.value, chart.decimals, chart.unit), bar.note]
        .filter((part) => part !== '')
        .join(' · '),
    );
    const wide = this.width >= WIDE;
    const room = Math.max(0, ...said.map((text) => this.textWidth(text, '560 12px'))) + 12;
    const right = Math.min(room, this.width * (wide ? 0.35 : 0.4));
    // only where the room is too small: the library adds letter to letter and finds a line longer than it is
    const broken = right < room ? { width: right - 8, overflow: 'break' } : {};
    const option = {
      grid: this.rowGrid(
        chart.bars.map((bar) => bar.label),
        right,
      ),
      xAxis: { type: 'value', min: 0, max: chart.highest, show: false },
      yAxis: this.rowAxis(
        chart.bars.map((bar) => bar.label),
        palette,
      ),
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 10,
          data: chart.bars.map((bar) => ({
            value: bar.value ?? 0,
            itemStyle: { color: palette.tones[bar.tone], borderRadius: 5 },
          })),
          showBackground: true,
          backgroundStyle: { color: palette.line, borderRadius: 5 },
        },
        {
          type: 'custom',
          silent: true,
          data: chart.bars.map((bar, at) => [bar.target ?? 0, at]),
          renderItem: (
            params: { dataIndex: number; coordSys: { x: number; width: number } },
            api: { coord: (at: number[]) => number[] },
          ) => {
            const bar = chart.bars[params.dataIndex];
            const [x, y] = api.coord([bar.target ?? 0, params.dataIndex]);
            const tick = {
              type: 'rect',
              shape: { x: x - 1, y: y - 10, width: 2, height: 20 },
              style: { fill: palette.text },
            };
            const value = {
              type: 'text',
              x: params.coordSys.x + params.coordSys.width + 8,
              y,
              style: {
                text: said[params.dataIndex],
                fill: palette.text,
                font: `560 12px ${this.font()}`,
                verticalAlign: 'middle',
                lineHeight: 14,
                ...broken,
              },
            };
            return { type: 'group', children: bar.target === null ? [value] : [tick, value] };
          },
          z: 4,
        },
      ],
    };
    return { height: chart.bars.length * row + 8, option, keys: [] };
  }

  private drawTimeline(chart: Timeline, palette: Palette): Picture {
    const row = 32;
    const labels = chart.items.map((item) => item.label);
    const colours: Record<Status, string> = {
      PLANNED: palette.tones.NEUTRAL,
      RUNNING: palette.series[0],
      DONE: palette.tones.GOOD,
      LATE: palette.tones.ACT,
    };
    const today = Date.parse(chart.today);
    const option = {
      grid: { ...this.rowGrid(labels, 12), top: 22, bottom: 24 },
      tooltip: {
        ...this.tip(palette),
        trigger: 'item',
        formatter: ({ dataIndex }: { dataIndex: number }) => {
          const item = chart.items[dataIndex];
          return `${item.label}\n${this.date(item.start)} – ${this.date(item.end)}\n${item.statusText}`;
        },
      },
      xAxis: {
        type: 'time',
        min: Math.min(today, ...chart.items.map((item) => Date.parse(item.start))),
        max: Math.max(today, ...chart.items.map((item) => Date.parse(item.end) + DAY)),
        splitNumber: this.width >= WIDE ? 6 : 3,
        axisLine: { lineStyle: { color: palette.line } },
        axisTick: { show: false },
        splitLine: { show: true, lineStyle: { color: palette.line } },
        axisLabel: {
          color: palette.muted,
          fontSize: 11,
          hideOverlap: true,
          formatter: (value: number) => this.month(value),
        },
      },
      yAxis: this.rowAxis(labels, palette),
      series: [
        {
          type: 'custom',
          data: chart.items.map((item, at) => [Date.parse(item.start), Date.parse(item.end) + DAY, at]),
          encode: { x: [0, 1], y: 2 },
          clip: true,
          renderItem: (params: { dataIndex: number }, api: { coord: (at: number[]) => number[] }) => {
            const item = chart.items[params.dataIndex];
            const [from, y] = api.coord([Date.parse(item.start), params.dataIndex]);
            const [to] = api.coord([Date.parse(item.end) + DAY, params.dataIndex]);
            const colour = colours[item.status];
            return {
              type: 'rect',
              shape: { x: from, y: y - 7, width: Math.max(3, to - from), height: 14, r: 4 },
              // Not by colour alone: planned is hollow, late has a broken edge.
              style:
                item.status === 'PLANNED'
                  ? { fill: palette.surface, stroke: colour, lineWidth: 1.5 }
                  : item.status === 'LATE'
                    ? { fill: colour, stroke: palette.text, lineWidth: 1.5, lineDash: [3, 2] }
                    : { fill: colour },
            };
          },
        },
        this.todayLine(today, palette),
      ],
    };
    const keys = [...new Map(chart.items.map((item) => [item.status, item.statusText]))].map(([status, name]) => ({
      name,
      colour: colours[status],
      shape: status === 'PLANNED' ? '□' : status === 'LATE' ? '▨' : SIGNS[1],
    }));
    return { height: chart.items.length * row + 54, option, keys };
  }

  private todayLine(today: number, palette: Palette) {
    return {
      type: 'custom',
      silent: true,
      tooltip: { show: false },
      z: 4,
      data: [[today, 0]],
      renderItem: (
        params: { coordSys: { y: number; height: number } },
        api: { coord: (at: number[]) => number[] },
      ) => {
        const [x] = api.coord([today, 0]);
        const { y, height } = params.coordSys;
        return {
          type: 'group',
          children: [
            {
              type: 'line',
              shape: { x1: x, y1: y, x2: x, y2: y + height },
              style: { stroke: palette.text, lineWidth: 1 },
            },
            {
              type: 'text',
              x,
              y: y - 6,
              style: {
                text: this.words!.today,
                fill: palette.text,
                font: `11px ${this.font()}`,
                align: 'center',
                verticalAlign: 'bottom',
              },
            },
          ],
        };
      },
    };
  }

  private rowGrid(labels: string[], right: number) {
    return { left: this.labelRoom(labels) + 12, right, top: 4, bottom: 4 };
  }

  private rowAxis(labels: string[], palette: Palette) {
    return {
      type: 'category',
      inverse: true,
      data: labels,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: palette.text,
        fontSize: 12,
        interval: 0,
        align: 'left',
        margin: this.labelRoom(labels) + 8,
        width: this.labelRoom(labels),
        overflow: 'break',
        lineOverflow: 'truncate',
        lineHeight: 14,
        height: 28,
      },
    };
  }

  private labelRoom(labels: string[]) {
    const longest = Math.max(0, ...labels.map((label) => this.textWidth(label, '12px')));
    return Math.min(longest + 4, this.width * (this.width >= WIDE ? 0.32 : 0.36));
  }

  private tip(palette: Palette) {
    return {
      // Drawn as text inside the picture, never as markup: names of people and units come from anywhere.
      renderMode: 'richText',
      confine: true,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 12, lineHeight: 18 },
    };
  }

  private withMargin(point: { value: number; low: number; high: number }, decimals: number) {
    const value = this.number(point.value, decimals);
    return point.low === point.high
      ? value
      : `${value} (${this.number(point.low, decimals)} – ${this.number(point.high, decimals)})`;
  }

  private number(value: number, decimals?: number, unit = '') {
    const digits =
      decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const figure = new Intl.NumberFormat(this.locale, digits).format(value);
    return unit === '' ? figure : `${figure}\u00a0${unit}`;
  }

  private date(day: string) {
    return this.inWords(Date.parse(day), { day: 'numeric', month: 'short', year: 'numeric' });
  }

  private month(time: number) {
    return this.inWords(time, { day: 'numeric', month: 'short' });
  }

  private inWords(time: number, parts: Intl.DateTimeFormatOptions) {
    return new Intl.DateTimeFormat(this.locale, { ...parts, timeZone: 'UTC' }).format(new Date(time));
  }

  private font() {
    return getComputedStyle(this).fontFamily;
  }

  private textWidth(text: string, font: string) {
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = `${font} ${this.font()}`;
    return Math.ceil(pen.measureText(text).width);
  }

  /** The colours in force now; asked through an element, because a custom property may hold light-dark(). */
  private palette(): Palette {
    const probe = document.createElement('span');
    probe.hidden = true;
    this.renderRoot.append(probe);
    const colour = (name: string, light: string, dark: string) => {
      probe.style.color = `var(--k-${name}, light-dark(${light}, ${dark}))`;
      return getComputedStyle(probe).color;
    };
    const found: Palette = {
      text: colour('text', '#16242B', '#E8EEF0'),
      muted: colour('muted', '#55646C', '#A3B3BA'),
      line: colour('line', '#E2DDD1', '#2C3E46'),
      surface: colour('card', '#FFFFFF', '#17262D'),
      series: [
        colour('series-1', '#0B6E7F', '#57B8C6'),
        colour('series-2', '#D98E04', '#E8A93C'),
        colour('series-3', '#7A4FA3', '#B69AD8'),
        colour('series-4', '#3C7DC4', '#7FB0EA'),
        colour('series-5', '#B3362B', '#F0877B'),
        colour('series-6', '#5F8A3A', '#A3C97A'),
      ],
      tones: {
        GOOD: colour('good', '#23703F', '#6CC08B'),
        WATCH: colour('watch', '#8A5A00', '#E0A83A'),
        ACT: colour('act', '#B3362B', '#F0877B'),
        INFO: colour('series-1', '#0B6E7F', '#57B8C6'),
        NEUTRAL: colour('unknown', '#5F6B73', '#9AA8AF'),
      },
    };
    probe.remove();
    return found;
  }
}

/** Points in unbroken rows: a gap in the measurements is a gap in the margin too. */
function stretches<P extends { at: number }>(points: P[]): P[][] {
  return points.reduce<P[][]>((rows, point) => {
    const row = rows.at(-1);
    if (row && row.at(-1)!.at === point.at - 1) {
      row.push(point);
    } else {
      rows.push([point]);
    }
    return rows;
  }, []);
}

/** Moves heights as little as needed until neighbours are a step apart and all are inside. */
function apart(heights: number[], step: number, top: number, bottom: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a] - heights[b]);
  const placed = [...heights];
  order.forEach((i, k) => {
    placed[i] = Math.max(placed[i], k === 0 ? top : placed[order[k - 1]] + step);
  });
  order.reverse().forEach((i, k) => {
    placed[i] = Math.min(placed[i], k === 0 ? bottom : placed[order[k - 1]] - step);
  });
  return placed;
}
