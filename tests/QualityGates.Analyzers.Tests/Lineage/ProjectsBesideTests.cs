using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Core;
using QualityGates.References;

namespace QualityGates.Analyzers.Tests.Lineage;

/// <summary>In an editor a project sees the source of the projects it refers to; a rule must neither read that nor report there, and never throw.</summary>
public static class ProjectsBesideTests
{
    private const string Library = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        namespace Shared;

        public class House
        {
            [LoadColumn(0)] public float Size { get; set; }
            [LoadColumn(0)] public float Price { get; set; }
        }

        public class Settings
        {
            public string Data { get; set; } = @"C:\data\houses.csv";
            public int Seed { get; set; } = Environment.TickCount;
            public static readonly Random Source = new();
        }

        public abstract class Step(MLContext context)
        {
            protected MLContext Context { get; } = context;
            protected abstract IEstimator<ITransformer> Trainer();
            public ITransformer Train(IDataView rows) => Trainer().Fit(rows);
        }

        public sealed class Weights(Random random)
        {
            private readonly double[] _w = [random.NextDouble(), random.NextDouble()];
            public double Sum(double[] x) { var sum = 0.0; for (var i = 0; i < 2; i++) sum += _w[i] * x[i]; return sum; }
            public void Move(double[] x) { for (var i = 0; i < 2; i++) _w[i] += 0.1 * x[i]; }
        }

        public static class Houses
        {
            public static IEnumerable<House> Read(string path)
            {
                foreach (var line in File.ReadLines(path))
                    yield return new House { Size = float.Parse(line) };
            }

            public static IEnumerable<T> Mixed<T>(this IEnumerable<T> rows, Random random) => rows.OrderBy(_ => random.Next());
        }
        """;

    private const string Program = """
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;
        using Shared;

        namespace App;

        public sealed class Sdca(MLContext context) : Step(context)
        {
            protected override IEstimator<ITransformer> Trainer() => Context.Transforms.Concatenate("Features", "Size").Append(Context.Regression.Trainers.Sdca("Price"));
        }

        public sealed class Villa : House
        {
            [LoadColumn(0)] public float Pool { get; set; }
        }

        public static class Start
        {
            public static void Run(Settings settings)
            {
                var ml = new MLContext();
                var rows = ml.Data.LoadFromEnumerable(Houses.Read(settings.Data).Mixed(Settings.Source));
                var file = ml.Data.LoadFromTextFile<House>(settings.Data);
                System.Console.WriteLine(ml.Data.LoadFromTextFile<Villa>(settings.Data).Schema.Count);
                var split = ml.Data.TrainTestSplit(rows, 0.2);
                var model = new Sdca(ml).Train(split.TrainSet);
                System.Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), "Price").RSquared);
                System.Console.WriteLine(new Weights(new()).Sum([1, 2]) + ml.Regression.Trainers.Sdca("Price").Fit(ml.Data.ShuffleRows(file, settings.Seed)).Model.Bias);
            }
        }
        """;

    [Fact]
    public static async Task Are_not_read_and_do_no_harm()
    {
        var crashes = new List<string>();
        var references = MLReferences.Net.Concat(MLReferences.All).ToList();
        var beside = Compile("Shared", Library, references);
        var program = Compile("App", Program, [.. references, beside.ToMetadataReference()]);
        ImmutableArray<DiagnosticAnalyzer> rules =
        [
            .. typeof(Rule).Assembly.GetTypes().Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, analyzer, _) => crashes.Add($"{analyzer.GetType().Name}: {exception}"), concurrentAnalysis: false, logAnalyzerExecutionTime: false);

        var found = await program.WithAnalyzers(rules, options).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(crashes);
        Assert.Contains(found, static finding => finding.Id == "MLQ1001");
        Assert.Contains(found, static finding => finding.Id == "MLQ4006" && finding.AdditionalLocations.Count == 0);
        Assert.All(found, finding => Assert.Contains(finding.Location.SourceTree, program.SyntaxTrees));
    }

    private static CSharpCompilation Compile(string name, string source, IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source, path: name + ".cs")], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }
}
