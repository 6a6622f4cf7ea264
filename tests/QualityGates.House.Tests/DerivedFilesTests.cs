using System.Text;
using QualityGates.Gates.Configuration;

namespace QualityGates.House.Tests;

/// <summary>Files that follow from the descriptors: nobody edits them by hand, and nobody forgets them.</summary>
public sealed class DerivedFilesTests
{
    [Theory]
    [InlineData("None", "No rule of QualityGates.ML reports.")]
    [InlineData("Recommended", "Severities as the rules have them: a warning is meant to be right 95 times in 100.")]
    [InlineData("Strict", "Advice is a warning too.")]
    [InlineData("All", "Everything is a warning, also what is off otherwise.")]
    public void Preset(string mode, string comment)
    {
        var content = new StringBuilder()
            .Append("# ").Append(comment).Append('\n')
            .Append("# A negative global_level: whatever you write in .editorconfig or .globalconfig wins.\n")
            .Append("is_global = true\n")
            .Append("global_level = -99\n\n");
        foreach (var rule in RuleCatalog.AnalyzerEntries)
        {
            var severity = mode switch
            {
                "None" => "none",
                "Recommended" => rule.Severity == "off" ? "none" : rule.Severity,
                "Strict" => rule.Severity == "off" ? "none" : "warning",
                _ => "warning",
            };
            content.Append("# ").Append(rule.Title).Append('\n').Append("dotnet_diagnostic.").Append(rule.Id).Append(".severity = ").Append(severity).Append('\n');
        }

        Repository.AssertDerived($"build/QualityGates.Package/presets/MLQualityGates.{mode}.globalconfig", content.ToString());
    }

    [Theory]
    [InlineData("README.md", "docs/rules/")]
    [InlineData("docs/rules/README.md", "")]
    public void Table(string file, string folder)
    {
        var table = new StringBuilder("| id | name | what | severity | fix |\n|---|---|---|---|---|\n");
        foreach (var entry in RuleCatalog.All)
        {
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{entry.Id}]({folder}{entry.Id}.md) | {entry.Name} | {entry.Title} | {entry.Severity} | {(entry.HasFix ? "yes" : "")} |\n");
        }

        Repository.AssertDerived(file, Repository.WithRegion(Repository.Read(file), "rules", table.ToString()));
    }

    [Fact]
    public void Schema() => Repository.AssertDerived("build/QualityGates.Package/schema/qualitygates.schema.json", ConfigurationSchema.Write());

    [Fact]
    public void Ids_that_the_build_can_turn_into_errors() => Repository.AssertDerived(
        "build/QualityGates.Package/build/QualityGates.ML.ids.props",
        $"""
        <Project>

          <!-- Derived from the descriptors; see CONTRIBUTING.md. -->
          <PropertyGroup>
            <_MLQualityGatesAnalyzerIds>{string.Join(';', RuleCatalog.AnalyzerEntries.Select(static e => e.Id))}</_MLQualityGatesAnalyzerIds>
            <_MLQualityGatesGateIds>{string.Join(';', RuleCatalog.GateEntries.Select(static e => e.Id))}</_MLQualityGatesGateIds>
          </PropertyGroup>

        </Project>

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Rules_that_a_baseline_can_record() => Repository.AssertDerived(
        "analyzers/QualityGates.Analyzers/Ratchet/RecordableRules.cs",
        $$"""
        namespace QualityGates.Ratchet;

        /// <summary>The rules whose findings a baseline can record: all but those about the tool itself. Derived from the descriptors; see CONTRIBUTING.md.</summary>
        internal static class RecordableRules
        {
            internal static readonly string[] Ids =
            [
        {{string.Concat(RuleCatalog.AnalyzerEntries.Where(static e => !e.Id.StartsWith("MLQ9", StringComparison.Ordinal)).Select(static e => $"        \"{e.Id}\",\n"))}}    ];
        }

        """.ReplaceLineEndings("\n"));
}
