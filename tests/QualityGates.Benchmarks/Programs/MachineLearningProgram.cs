namespace QualityGates.Benchmarks.Programs;

/// <summary>
/// An ML.NET program of several domains, each seven files: rows, data, pipeline, training, evaluation, the experiment that calls them, and
/// the report, which is plain C#. One file is shared by all domains. Mostly right code, with a fault here and there.
/// </summary>
internal static class MachineLearningProgram
{
    /// <param name="size">1 is about 60 files.</param>
    internal static SourceFile[] Create(int size)
    {
        var domains = Enumerable.Range(0, size * Domain.Count).Select(static number => new Domain(number));
        return [new("Shared/Laboratory.cs", Shared), .. domains.SelectMany(Files)];
    }

    private static IEnumerable<SourceFile> Files(Domain domain)
    {
        yield return new($"{domain.Name}/{domain.Name}Row.cs", DataFiles.Rows(domain));
        yield return new($"{domain.Name}/{domain.Name}Data.cs", DataFiles.Data(domain));
        yield return new($"{domain.Name}/{domain.Name}Pipeline.cs", ModelFiles.Pipeline(domain));
        yield return new($"{domain.Name}/{domain.Name}Training.cs", ModelFiles.Training(domain));
        yield return new($"{domain.Name}/{domain.Name}Evaluation.cs", EvaluationFiles.Evaluation(domain));
        yield return new($"{domain.Name}/{domain.Name}Experiment.cs", EvaluationFiles.Experiment(domain));
        yield return new($"{domain.Name}/{domain.Name}Report.cs", PlainFiles.Report($"Laboratory.{domain.Name}", domain.Name));
    }

    private const string Shared = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Text.Json;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        namespace Laboratory.Shared;

        public sealed record Measured(string Name, double First, double Second);

        /// <summary>What every experiment needs.</summary>
        public static class Bench
        {
            public static MLContext CreateContext(int? seed)
            {
                var context = seed is { } value ? new MLContext(seed: value) : new MLContext(seed: 1);
                context.Log += (_, e) =>
                {
                    if (e.Kind == Microsoft.ML.Runtime.ChannelMessageKind.Error)
                    {
                        Console.Error.WriteLine(e.Message);
                    }
                };
                return context;
            }

            public static IDataView WithoutGaps(MLContext context, IDataView rows, params string[] columns) =>
                columns.Length == 0 ? rows : context.Data.FilterRowsByMissingValues(rows, columns);

            public static DataOperationsCatalog.TrainTestData Split(MLContext context, IDataView rows, double testFraction, string? key = null) =>
                context.Data.TrainTestSplit(rows, testFraction, key);

            public static IDataView Cached(MLContext context, IDataView rows) => context.Data.Cache(rows);

            public static void Store(MLContext context, ITransformer model, DataViewSchema schema, string path)
            {
                var folder = Path.GetDirectoryName(path);
                if (!string.IsNullOrEmpty(folder))
                {
                    Directory.CreateDirectory(folder);
                }

                using var stream = File.Create(path);
                context.Model.Save(model, schema, stream);
            }

            public static ITransformer Restore(MLContext context, string path) => context.Model.Load(path, out _);

            public static void Write(string path, IEnumerable<Measured> results)
            {
                var ordered = results.OrderBy(result => result.Name, StringComparer.Ordinal).ToList();
                File.WriteAllText(path, JsonSerializer.Serialize(ordered));
                foreach (var result in ordered)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Name}: {result.First:F4} / {result.Second:F4}"));
                }
            }
        }
        """;
}
