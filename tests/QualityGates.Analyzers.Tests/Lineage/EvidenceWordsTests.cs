using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.References;
using QualityGates.Rules.Leakage;

namespace QualityGates.Analyzers.Tests.Lineage;

/// <summary>A report says what each place of the evidence is; the words stand in a property, one a place.</summary>
public static class EvidenceWordsTests
{
    [Fact]
    public static Task Source_fit_and_evaluation() => VerifyAsync(
        new EvaluatedOnTrainingData(),
        """
        var rows = ml.Data.LoadFromTextFile<Row>("rows.csv");
        var model = ml.Regression.Trainers.Sdca().Fit(rows);
        return ml.Regression.Evaluate(model.Transform(rows));
        """,
        "source: LoadFromTextFile|fit: Fit");

    [Fact]
    public static Task Split_and_evaluation_in_another_method() => VerifyAsync(
        new PreprocessingFittedBeforeSplit(),
        """
        var rows = ml.Data.LoadFromTextFile<Row>("rows.csv");
        var scaled = ml.Transforms.NormalizeMinMax("Size").Fit(rows).Transform(rows);
        var parts = ml.Data.TrainTestSplit(scaled);
        var model = ml.Regression.Trainers.Sdca().Fit(parts.TrainSet);
        return Score(ml, model.Transform(parts.TestSet));
        """,
        "split: TrainTestSplit|evaluation: Evaluate");

    private static async Task VerifyAsync(DiagnosticAnalyzer rule, string body, string words)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            using Microsoft.ML;
            using Microsoft.ML.Data;

            public class Row { [LoadColumn(0)] public float Size { get; set; } [LoadColumn(1)] public float Label { get; set; } }

            public static class Program
            {
                public static object Run(MLContext ml, IDataView data)
                {
                    {{body}}
                }

                private static object Score(MLContext ml, IDataView rows) => ml.Regression.Evaluate(rows);
            }
            """, path: "Program.cs");
        var project = CSharpCompilation.Create("Program", [tree], [.. MLReferences.Net, .. MLReferences.MLNet], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(project.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var finding = Assert.Single(await project.WithAnalyzers([rule], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync());
        Assert.Equal((words, words.Split('|').Length), (finding.Properties.GetValueOrDefault("Evidence"), finding.AdditionalLocations.Count));
    }
}
