using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using QualityGates.Reporting.Html;

namespace QualityGates.Reporting.Tests;

/// <summary>The page, as text and in a browser.</summary>
public sealed partial class HtmlReportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mlq page ").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    private static string Html(QualityReport report)
    {
        using var text = new StringWriter();
        HtmlReport.Write(report, text);
        return text.ToString();
    }

    // Does to the page what a reader does, and writes what is to be seen then into the title.
    private string Page(QualityReport report, string then = "")
    {
        var html = Html(report);
        if (then.Length > 0)
        {
            // The page allows no script but its own; the test's must be let in.
            html = ContentSecurityPolicy().Replace(html, "").Replace("</body>", "<script>" + then + "</script></body>", StringComparison.Ordinal);
        }

        var path = Path.Combine(_folder, "page.html");
        File.WriteAllText(path, html);
        return path;
    }

    private static QualityReport Many { get; } = Reports.Of([.. Enumerable.Range(1, 10_000).Select(i => Reports.Finding("MLQ" + (2001 + (i % 7)), message: "Finding number " + i + ".", line: i) with
    {
        Evidence = [Reports.At("src/A.cs", i, 1, "from here")],
    })]);

    [Fact]
    public void The_page_needs_nothing_else()
    {
        var html = Html(Reports.Full);
        Assert.DoesNotMatch("(src|@import|url\\()\\s*=?\\s*[\"']?(https?:|//)", html);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        foreach (var wanted in (string[])["<h1>", "id=\"gates\"", "id=\"metrics\"", "id=\"rules\"", "id=\"findings\"", "<strong>Failed</strong>", "no split is declared", "<polyline class=\"history\"", "class=\"threshold\""])
        {
            Assert.Contains(wanted, html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_page_without_findings_says_so() => Assert.Contains("<strong>Passed</strong>", Html(Reports.Of()), StringComparison.Ordinal);

    [Fact]
    public void Hostile_text_is_no_markup()
    {
        var html = Html(Reports.HostileOne);
        Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, html.Split("<script").Length - 1);
        var data = html[(html.IndexOf("id=\"data\">", StringComparison.Ordinal) + "id=\"data\">".Length)..];
        var json = JsonNode.Parse(data[..data.IndexOf("</script>", StringComparison.Ordinal)])!;
        Assert.Contains(json["findings"]!.AsArray(), finding => (string?)finding!["m"] == Reports.Visible);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("")]
    public void Only_web_addresses_are_links(string link) => Assert.DoesNotContain("<a href=\"" + link, Html(Reports.Of(Reports.Finding() with { HelpLink = link })), StringComparison.Ordinal);

    [Fact]
    public void A_phase_of_a_plan_stands_at_its_stages_and_without_a_plan_there_is_none()
    {
        Assert.DoesNotContain("class=\"phase\"", Html(Reports.Full), StringComparison.Ordinal);
        var html = Html(new QualityReport { Root = Reports.Root, Gates = Reports.Full.Gates, Phases = [new ReportPhase("Pilot <1>", ["Data", "Model"], new DateOnly(2026, 3, 1)), new ReportPhase("Later", ["Model"], null)] });
        Assert.Equal(2, html.Split("<p class=\"phase\">Pilot &lt;1&gt; by <time datetime=\"2026-03-01\">2026-03-01</time></p>").Length - 1);
        Assert.Contains("<h3>Model</h3>\n<p class=\"phase\">Pilot", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"phase\">Later</p>", html, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void On_a_screenshot_all_parts_are_to_be_seen_in_their_order_in_light_and_dark()
    {
        const string Parts = """
            document.querySelectorAll('details.rule').forEach(d => { d.open = true; });
            setTimeout(() => {
              document.title = JSON.stringify(['.verdict', '#gates', '.stages', '#metrics', '.metric svg', '#rules', 'table', '#findings', '#filter', '#list'].map(part => {
                const at = document.querySelector(part).getBoundingClientRect();
                return [part, at.left, at.top, at.right, at.bottom].map(value => typeof value === 'number' ? Math.round(value) : value);
              }));
            }, 300);
            """;
        const string Window = "--window-size=1000,2600";
        var light = Shot("light", Parts, Window);
        var dark = Shot("dark", Parts, Window);
        var parts = JsonNode.Parse(System.Net.WebUtility.HtmlDecode(Title().Match(Browser.Dom(Page(Reports.Full, Parts), Window)).Groups[1].Value))!.AsArray();
        var below = 0;
        foreach (var part in parts)
        {
            var (left, top, right, bottom) = ((int)part![1]!, (int)part[2]!, (int)part[3]!, (int)part[4]!);
            Assert.True(right - left > 20 && bottom - top > 8 && right <= 1000, part.ToJsonString());
            Assert.True(top >= below, part.ToJsonString());
            Assert.True(light.HasContent(left, top, right, bottom) && dark.HasContent(left, top, right, bottom), part.ToJsonString() + " is empty");
            // What is in another one begins where that does; else each is below the one before.
            below = top;
        }

        Assert.InRange(light.Brightness(2, 2), 200, 255);
        Assert.InRange(dark.Brightness(2, 2), 0, 60);
        // The same page in other colours: where one shows something, so does the other one.
        var (ofLight, ofDark) = (light.Structure(20), dark.Structure(20));
        Assert.InRange(ofLight.Count(static cell => cell) / (double)ofLight.Length, 0.05, 0.9);
        Assert.InRange(ofLight.Zip(ofDark).Count(static pair => pair.First == pair.Second) / (double)ofLight.Length, 0.95, 1);
    }

    private Screenshot Shot(string theme, string then, string window)
    {
        var file = Path.Combine(_folder, theme + ".png");
        Browser.Screenshot(Page(Reports.Full, "document.documentElement.dataset.theme = '" + theme + "';" + then), file, window);
        return Screenshot.Read(file);
    }

    [BrowserFact]
    public void In_a_browser_findings_stand_by_rule_and_hostile_ones_stay_text()
    {
        var page = Page(Reports.HostileOne, "document.querySelectorAll('details.rule').forEach(d => { d.open = true; }); setTimeout(() => { document.title = 'alerts ' + document.querySelectorAll('script').length + ' items ' + document.querySelectorAll('.findings > li').length; }, 300);");
        var dom = Browser.Dom(page);
        // The page's data, its script, and the test's.
        Assert.Contains("<title>alerts 3 items 13</title>", dom, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", dom, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void In_a_browser_the_policy_lets_the_pages_own_script_run()
    {
        var dom = Browser.Dom(Page(Reports.Full));
        Assert.Contains("3 of 6 findings", dom, StringComparison.Ordinal);
        Assert.Equal(3, dom.Split("<details class=\"rule\"").Length - 1);
    }

    [BrowserFact]
    public void In_a_browser_the_path_of_the_evidence_is_drawn_in_order()
    {
        var dom = Browser.Dom(Page(Reports.Full, "const d = [...document.querySelectorAll('details.rule')].find(e => e.textContent.includes('MLQ2001')); d.open = true; setTimeout(() => { document.title = [...d.querySelectorAll('.path > li')].map(e => e.textContent).join('|'); }, 300);"));
        Assert.Contains("<title>fitted heresrc/Features.cs:4:13|split heresrc/Train.cs:7:9|Found heresrc/Train.cs:12:9</title>", dom, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void In_a_browser_ten_thousand_findings_are_searched_without_lag()
    {
        var dom = Browser.Dom(Page(Many, """
            const search = document.getElementById('search');
            const before = performance.now();
            search.value = 'number 777 mlq2001'.replace(' mlq2001', '');
            document.getElementById('filter').dispatchEvent(new Event('submit', { cancelable: true }));
            const searched = performance.now() - before;
            search.value = '';
            document.getElementById('filter').dispatchEvent(new Event('submit', { cancelable: true }));
            const first = document.querySelector('details.rule');
            first.open = true;
            setTimeout(() => {
              const opened = performance.now();
              first.querySelector('button.more').click();
              document.title = JSON.stringify({ searched, extended: performance.now() - opened, items: document.querySelectorAll('.findings > li').length, groups: document.querySelectorAll('details.rule').length });
            }, 300);
            """));
        var seen = JsonNode.Parse(System.Net.WebUtility.HtmlDecode(Title().Match(dom).Groups[1].Value))!;
        Assert.Equal((100, 7), ((int)seen["items"]!, (int)seen["groups"]!));
        // A person notices a tenth of a second; a busy machine gets ten times that.
        Assert.InRange((double)seen["searched"]!, 0, 1000);
        Assert.InRange((double)seen["extended"]!, 0, 1000);
    }

    [BrowserFact]
    public void In_a_browser_filters_and_keys_work()
    {
        var dom = Browser.Dom(Page(Reports.Full, """
            const status = () => document.getElementById('status').textContent;
            const log = [];
            document.getElementById('accepted').click(); log.push(status());
            document.querySelector('input[value=warning]').click(); log.push(status());
            document.querySelector('input[value=warning]').click();
            document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true })); log.push(document.activeElement.id);
            document.activeElement.value = 'features.cs'; document.getElementById('filter').dispatchEvent(new Event('submit', { cancelable: true })); log.push(status());
            document.getElementById('theme').click(); log.push(document.documentElement.dataset.theme !== undefined);
            window.dispatchEvent(new Event('beforeprint')); log.push([...document.querySelectorAll('details.rule')].every(d => d.open));
            document.title = log.join('; ');
            """));
        Assert.Contains("<title>6 of 6 findings; 2 of 6 findings; search; 1 of 6 findings; true; true</title>", dom, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void In_a_browser_everything_has_a_name_for_who_does_not_see_it()
    {
        var dom = Browser.Dom(Page(Reports.Full, """
            document.querySelectorAll('details.rule').forEach(d => { d.open = true; });
            setTimeout(() => {
              const nameless = [...document.querySelectorAll('input, button, a, svg, summary, section')].filter(e =>
                !(e.textContent.trim() || e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.labels?.length));
              const levels = [...document.querySelectorAll('h1, h2, h3')].map(e => Number(e.tagName[1]));
              const jumps = levels.filter((level, i) => i > 0 && level > levels[i - 1] + 1);
              const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
              const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
              document.title = [nameless.length, jumps.length, ids.length - new Set(ids).size, document.querySelectorAll('main, header, footer').length, wide].join(' ');
            }, 300);
            """), "--window-size=390,844");
        Assert.Contains("<title>0 0 0 3 false</title>", dom, StringComparison.Ordinal);
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex ContentSecurityPolicy();

    [GeneratedRegex("<title>([^<]*)</title>")]
    private static partial Regex Title();
}
