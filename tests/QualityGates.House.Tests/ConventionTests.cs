using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using QualityGates.Core;

namespace QualityGates.House.Tests;

/// <summary>From an id to everything: rule, fix, tests, page, release note. A gap is a failing test.</summary>
public sealed partial class ConventionTests
{
    public static TheoryData<string> Rules => new(RuleCatalog.Rules.Select(static rule => RuleCatalog.DescriptorOf(rule).Id));

    public static TheoryData<string> Ids => new(RuleCatalog.All.Select(static entry => entry.Id));

    private static (Rule Rule, DiagnosticDescriptor Descriptor) Find(string id)
    {
        var rule = RuleCatalog.Rules.Single(rule => RuleCatalog.DescriptorOf(rule).Id == id);
        return (rule, RuleCatalog.DescriptorOf(rule));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_stands_where_its_concern_says(string id)
    {
        var (rule, descriptor) = Find(id);
        var name = rule.GetType().Name;
        Assert.True(Repository.Has($"analyzers/QualityGates.Analyzers/Rules/{descriptor.Category}/{name}.cs"));
        Assert.True(Repository.Has($"tests/QualityGates.Analyzers.Tests/{descriptor.Category}/{name}Tests.cs"));
        Assert.Equal($"QualityGates.Rules.{descriptor.Category}", rule.GetType().Namespace);
        Assert.Equal(ConcernOf(id), descriptor.Category);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_fix_has_the_name_of_its_rule(string id)
    {
        var (rule, descriptor) = Find(id);
        var fixes = RuleCatalog.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)).ToList();
        Assert.Equal(fixes.Count > 0, Repository.Read($"docs/rules/{id}.md").Contains("| Code fix | Yes", StringComparison.Ordinal));
        foreach (var fix in fixes)
        {
            Assert.Equal(rule.GetType().Name + "Fix", fix.GetType().Name);
            Assert.True(Repository.Has($"analyzers/QualityGates.CodeFixes/Fixes/{descriptor.Category}/{fix.GetType().Name}.cs"));
            Assert.NotNull(fix.GetFixAllProvider());
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_message_is_one_sentence_that_says_what_to_write(string id)
    {
        var (_, descriptor) = Find(id);
        var message = descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("; ", message, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\.$", message);
        Assert.Equal($"https://github.com/qualitygates/QualityGates.ML/blob/main/docs/rules/{id}.md", descriptor.HelpLinkUri);
        Assert.Contains($"{id} | {descriptor.Category} | ", Repository.Read("analyzers/QualityGates.Analyzers/AnalyzerReleases.Unshipped.md")
            + Repository.Read("analyzers/QualityGates.Analyzers/AnalyzerReleases.Shipped.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_page_under_its_title(string id)
    {
        var entry = RuleCatalog.All.Single(entry => entry.Id == id);
        Assert.StartsWith($"# {id}: {entry.Title}\n", Repository.Read($"docs/rules/{id}.md"), StringComparison.Ordinal);
    }

    /// <summary>Where a finding stands that many places make together is for the page to say.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_says_where_its_rule_reports(string id) => Assert.Contains("\n| Reported at | ", Repository.Read($"docs/rules/{id}.md"), StringComparison.Ordinal);

    [Fact]
    public void Every_page_belongs_to_an_id()
    {
        var pages = Repository.Files.Where(static file => RulePage().IsMatch(file)).Select(static file => Path.GetFileNameWithoutExtension(file));
        Assert.Empty(pages.Except(RuleCatalog.All.Select(static entry => entry.Id)));
    }

    [Fact]
    public void Ids_are_unique() => Assert.Equal(RuleCatalog.All.Count(), RuleCatalog.All.Select(static entry => entry.Id).Distinct().Count());

    [Fact]
    public void Help_links_lead_to_the_repository() =>
        Assert.Contains("<RepositoryUrl>https://github.com/qualitygates/QualityGates.ML</RepositoryUrl>", Repository.Read("Directory.Build.props"), StringComparison.Ordinal);

    [Fact]
    public void Every_option_is_described_on_the_page_of_its_rule()
    {
        foreach (var option in RuleOptions.All)
        {
            Assert.Contains($"mlqualitygates.{option.RuleId}.{option.Name}", Repository.Read($"docs/rules/{option.RuleId}.md"), StringComparison.Ordinal);
            Assert.True(option.IsValid(option.DefaultValue) && option.IsValid(option.Example));
        }
    }

    private static string ConcernOf(string id) => id[3] switch
    {
        '1' => nameof(Concern.Reproducibility),
        '2' => nameof(Concern.Leakage),
        '3' => nameof(Concern.Evaluation),
        '4' => nameof(Concern.Data),
        '5' => nameof(Concern.TrainingLoop),
        '6' => nameof(Concern.Serving),
        '7' => nameof(Concern.Security),
        '9' => nameof(Concern.Tool),
        _ => "no concern has this number yet",
    };

    [GeneratedRegex("^docs/rules/MLQ[0-9]{4}[.]md$")]
    private static partial Regex RulePage();
}
