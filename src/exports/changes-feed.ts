import { escapeXml } from '#figures/svg-nodes.ts';
import { addressesOfFeeds, addressesOfPages, addressOfChange } from '#lib/addresses.ts';
import { bindPlain } from '#lib/bind.ts';
import { describeChange, formatChangeLine } from '#lib/describe-change.ts';
import type { Change, Report } from '#report/report.ts';
import { say } from '#lib/say.ts';
import { toUrn } from './feed-ids.ts';

/** The list of changes as an Atom feed (RFC 4287), newest first. `site` is the address of this site, as in `Astro.site`. */
export function renderChangesFeed(report: Report, site: URL): string {
  const { identity, changes } = report;
  const dates = [identity.published, ...changes.map(({ date }) => date)].sort();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${identity.language}">`,
    ...[
      element('id', toUrn(identity, 'changes')),
      element('title', say(report, 'feed.title', { title: identity.title })),
      element('subtitle', say(report, 'feed.says')),
      element('updated', toInstant(dates.at(-1)!)),
      `<author>${element('name', identity.publisher?.name ?? identity.title)}</author>`,
      link('self', new URL(addressesOfFeeds.changes, site), 'application/atom+xml'),
      link('alternate', new URL(addressesOfPages.changes, site), 'text/html'),
      element('rights', identity.licence.data),
      ...changes.map((change) => renderEntry(report, change, site)),
    ].map((line) => `  ${line}`),
    '</feed>\n',
  ].join('\n');
}

function renderEntry(report: Report, change: Change, site: URL): string {
  const things = describeChange(report, change);
  const names = things.map(({ name }) => name);
  const reason = bindPlain(report, change.reason);
  const told = things.map(({ name, lines }) => `${name}. ${lines.map((line) => formatChangeLine(report, line)).join('; ')}.`);
  return [
    '<entry>',
    ...[
      element('id', toUrn(report.identity, change.id)),
      element('title', `${say(report, `change-class.${change.class}`)}: ${nameThings(report, names)}`),
      element('updated', toInstant(change.date)),
      element('published', toInstant(change.date)),
      link('alternate', new URL(addressOfChange(change.id), site), 'text/html'),
      `<category term="${change.class}"/>`,
      element('content', [reason, ...told].join('\n'), ' type="text"'),
    ].map((line) => `    ${line}`),
    '  </entry>',
  ].join('\n');
}

/** The names of one or two things, or the name of the first and the number of the others. */
function nameThings(report: Report, [first = '', second, ...more]: string[]): string {
  if (second === undefined) return first;
  return more.length === 0 ? say(report, 'feed.two', { first, second }) : say(report, 'feed.more', { first, number: more.length + 1 });
}

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, href: URL, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href.href)}"/>`;
}

/** The instant at which a day begins, in UTC. */
function toInstant(date: string): string {
  return `${date}T00:00:00Z`;
}
