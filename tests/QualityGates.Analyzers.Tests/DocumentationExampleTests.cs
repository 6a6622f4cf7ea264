using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Core;
using QualityGates.References;

namespace QualityGates.Analyzers.Tests;

/// <summary>What docs/rules/MLQ####.md shows as faulty is reported, and what it shows as right is not.</summary>
public static class DocumentationExampleTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> AllRules =
        [.. typeof(Rule).Assembly.GetTypes().Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(Rule)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    public static TheoryData<string> Ids => [.. AllRules.SelectMany(static rule => rule.SupportedDiagnostics).Select(static descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public static async Task Faulty_is_reported(string id)
    {
        var found = await AnalyzeAsync(ExampleOf(id, "Faulty"), ExampleOf(id, "Faulty", "mlapis"), id);
        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal(id, diagnostic.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public static async Task Right_is_silent(string id) => Assert.Empty(await AnalyzeAsync(ExampleOf(id, "Right"), ExampleOf(id, "Right", "mlapis"), id));

    /// <summary>The block of a language under a heading; every page has one of C#.</summary>
    private static string ExampleOf(string id, string heading, string language = "csharp")
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "rules", id + ".md"));
        var code = lines
            .SkipWhile(line => line != "## " + heading).Skip(1)
            .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
            .SkipWhile(line => line != "```" + language).Skip(1)
            .TakeWhile(static line => line != "```").ToList();
        Assert.True(code.Count > 0 || language != "csharp");
        return string.Join('\n', code);
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string code, string apiLines, string id)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(code, path: "Example.cs")],
            MLReferences.Net.Concat(MLReferences.All).Distinct(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Warn)])); // The page of a rule that is off by default shows what it does when it is on.
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var options = new AnalyzerOptions([new ApiText("team.mlapis", apiLines)]);
        return await compilation.WithAnalyzers(AllRules, options).GetAnalyzerDiagnosticsAsync();
    }
}
