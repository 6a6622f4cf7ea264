using System.Globalization;

namespace QualityGates.Benchmarks.Programs;

/// <summary>The files of a domain that say what its rows are and where they come from.</summary>
internal static class DataFiles
{
    internal static string Rows(Domain domain)
    {
        var column = 1;
        var numbers = string.Concat(domain.Numbers.Select(name => $"    [LoadColumn({Number(column++)})] public float {name} {{ get; set; }}\n\n"));
        var categories = string.Concat(domain.Categories.Select(name => $"    [LoadColumn({Number(column++)})] public string {name} {{ get; set; }} = \"\";\n\n"));
        var predicted = domain.Target == Target.Number
            ? "    [ColumnName(\"Score\")] public float Predicted { get; set; }\n"
            : $"    [ColumnName(\"PredictedLabel\")] public {domain.LabelType} Predicted {{ get; set; }}{(domain.Target == Target.Class ? " = \"\";" : "")}\n";
        var empty = domain.Target == Target.Class ? " = \"\";" : "";
        return $$"""
            using Microsoft.ML.Data;

            namespace Laboratory.{{domain.Name}};

            /// <summary>One line of the data file.</summary>
            public sealed class {{domain.Name}}Row
            {
                [LoadColumn(0)] public string {{domain.Key}} { get; set; } = "";

            {{numbers}}{{categories}}    [LoadColumn({{Number(column)}})] public string Remarks { get; set; } = "";

                [LoadColumn({{Number(column + 1)}}), ColumnName("Label")] public {{domain.LabelType}} Outcome { get; set; }{{empty}}
            }

            public sealed class {{domain.Name}}Prediction
            {
            {{predicted}}}

            /// <summary>What a run may be told.</summary>
            public sealed record {{domain.Name}}Options(string DataPath, string ModelPath, string MetricsPath)
            {
                public double TestFraction { get; init; } = 0.2;

                public int Folds { get; init; } = 5;

                public int Leaves { get; init; } = 20;

                public int? Seed { get; init; } = 17;
            }
            """;
    }

    internal static string Data(Domain domain)
    {
        var clean = $"Bench.WithoutGaps(_context, loaded, {string.Join(", ", domain.Numbers.Select(name => $"nameof({domain.Name}Row.{name})"))})";
        var scaled = domain.Fault == Fault.StepsFittedBeforeSplit
            ? $"var scaling = _context.Transforms.NormalizeMinMax(\"{domain.Numbers[0]}\");\n        var ready = scaling.Fit(clean).Transform(clean);"
            : "var ready = Bench.Cached(_context, clean);";
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Laboratory.Shared;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            namespace Laboratory.{{domain.Name}};

            /// <summary>Loads the rows once and hands out the parts.</summary>
            public sealed class {{domain.Name}}Data
            {
                private readonly MLContext _context;
                private readonly {{domain.Name}}Options _options;
                private DataOperationsCatalog.TrainTestData? _split;

                public {{domain.Name}}Data(MLContext context, {{domain.Name}}Options options)
                {
                    _context = context;
                    _options = options;
                }

                public IDataView Train => Split().TrainSet;

                public IDataView Test => Split().TestSet;

                public DataViewSchema Schema => Train.Schema;

                private DataOperationsCatalog.TrainTestData Split()
                {
                    if (_split is { } known)
                    {
                        return known;
                    }

                    var loaded = Load(_options.DataPath);
                    var clean = {{clean}};
                    {{scaled}}
                    var parts = Bench.Split(_context, ready, _options.TestFraction, nameof({{domain.Name}}Row.{{domain.Key}}));
                    _split = parts;
                    return parts;
                }

                private IDataView Load(string path)
                {
                    try
                    {
                        return _context.Data.LoadFromTextFile<{{domain.Name}}Row>(path, separatorChar: ',', hasHeader: true, allowQuoting: true);
                    }
                    catch (FormatException e)
                    {
                        throw new InvalidOperationException($"'{path}' is not a file of {{domain.Name}} rows.", e);
                    }
                }

                /// <summary>A part of the train part to choose parameters on.</summary>
                public (IDataView Learn, IDataView Validate) ForTuning(double fraction)
                {
                    var inner = _context.Data.TrainTestSplit(Train, testFraction: fraction, samplingKeyColumnName: nameof({{domain.Name}}Row.{{domain.Key}}));
                    return (inner.TrainSet, inner.TestSet);
                }

                public IEnumerable<(IDataView Learn, IDataView Validate)> Folds()
                {
                    foreach (var fold in _context.Data.CrossValidationSplit(Train, numberOfFolds: _options.Folds))
                    {
                        yield return (fold.TrainSet, fold.TestSet);
                    }
                }

                public IReadOnlyList<{{domain.Name}}Row> Sample(int count)
                {
                    var some = _context.Data.TakeRows(Test, count);
                    return _context.Data.CreateEnumerable<{{domain.Name}}Row>(some, reuseRowObject: false).ToList();
                }

                public Dictionary<string, int> Count()
                {
                    var counts = new Dictionary<string, int>(StringComparer.Ordinal);
                    foreach (var value in Train.GetColumn<string>(nameof({{domain.Name}}Row.{{domain.Categories[0]}})))
                    {
                        counts[value] = counts.TryGetValue(value, out var seen) ? seen + 1 : 1;
                    }

                    return counts;
                }
            }
            """;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
