using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.References;
using QualityGates.Rules.Evaluation;
using QualityGates.Rules.Leakage;

namespace QualityGates.Analyzers.Tests.Lineage;

/// <summary>Runs flow rules on programs that are too large, or run too often, for the axes of the verifier.</summary>
internal static class LineageRun
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    internal static Task<ImmutableArray<string>> FindAsync(params (string Path, string Code)[] files) => FindAsync(files, isConcurrent: false);

    /// <summary>The findings with their places and evidence, in an order of their own.</summary>
    internal static async Task<ImmutableArray<string>> FindAsync(IEnumerable<(string Path, string Code)> files, bool isConcurrent)
    {
        var compilation = CSharpCompilation.Create(
            "Program",
            files.Select(static file => CSharpSyntaxTree.ParseText(file.Code, ParseOptions, file.Path)),
            [.. MLReferences.Net, .. MLReferences.MLNet],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var crashes = new List<string>();
        ImmutableArray<DiagnosticAnalyzer> analyzers =
            [new PreprocessingFittedBeforeSplit(), new EvaluatedOnTrainingData(), new SelectedOnTestSet(), new ResampledBeforeSplit(), new ModelNeverEvaluated(), new MetricsDiscarded()];
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => crashes.Add(exception.ToString()), concurrentAnalysis: isConcurrent, logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(compilation, analyzers, options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(crashes);
        return [.. found.Select(Describe).Order(StringComparer.Ordinal)];
    }

    private static string Describe(Diagnostic finding) =>
        $"{finding.Id} {Place(finding.Location)} {finding.GetMessage(CultureInfo.InvariantCulture)} [{string.Join(", ", finding.AdditionalLocations.Select(Place))}]";

    private static string Place(Location location) => location.GetLineSpan() is var span ? $"{span.Path}({span.StartLinePosition.Line + 1})" : "";
}
