using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.References;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Analyzers.Tests.Tool;

/// <summary>Rules begin at members of the user's lines as they do at those of ours.</summary>
public static class UserLineTests
{
    private const string Program = """
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;

        namespace Contoso
        {
            public interface IStore { IEnumerable<string> Everything(string folder); }

            public static class Runs { public static void Exactly() { } }

            public sealed class Photo { public string Path { get; set; } = ""; }

            public static class Study
            {
                public static object Divide(MLContext ml, IStore store)
                {
                    Runs.Exactly();
                    var photos = store.Everything("photos").Select(file => new Photo { Path = file });
                    return ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(photos), 0.2);
                }
            }
        }
        """;

    [Fact]
    public static async Task A_source_without_order() =>
        Assert.Equal("MLQ1007 (18,32)", Assert.Single(await FindAsync(new UnorderedDataSource(), "Contoso.IStore.Everything(..) unordered")));

    [Fact]
    public static async Task A_promise_of_determinism() =>
        Assert.Equal("MLQ1012 (17,18)", Assert.Single(await FindAsync(new UnsupportedDeterminism(), "Contoso.Runs.Exactly(..) claim")));

    [Fact]
    public static async Task Nothing_without_the_line()
    {
        Assert.Empty(await FindAsync(new UnorderedDataSource(), "# nothing"));
        Assert.Empty(await FindAsync(new UnsupportedDeterminism(), "# nothing"));
    }

    private static async Task<string[]> FindAsync(DiagnosticAnalyzer rule, string line)
    {
        var project = CSharpCompilation.Create(
            "Project", [CSharpSyntaxTree.ParseText(Program, path: "Project.cs")], [.. MLReferences.Net, .. MLReferences.MLNet],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.DoesNotContain(project.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var found = await project.WithAnalyzers([rule], new AnalyzerOptions([new ApiText("team.mlapis", line)])).GetAnalyzerDiagnosticsAsync();
        return [.. found.Select(static finding => $"{finding.Id} ({finding.Location.GetLineSpan().StartLinePosition.Line + 1},{finding.Location.GetLineSpan().StartLinePosition.Character + 1})")];
    }
}
