namespace QualityGates.Benchmarks.Programs;

/// <summary>The files of a domain that measure models and run the whole.</summary>
internal static class EvaluationFiles
{
    internal static string Evaluation(Domain domain)
    {
        var rows = domain.Fault == Fault.EvaluatedOnTrainingRows ? "data.Train" : "data.Test";
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Laboratory.Shared;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            namespace Laboratory.{{domain.Name}};

            /// <summary>Measures models, on rows they have not seen.</summary>
            public sealed class {{domain.Name}}Evaluation
            {
                private readonly MLContext _context;
                private {{domain.Metrics}}? _last;

                public {{domain.Name}}Evaluation(MLContext context) => _context = context;

                public Measured Measure(string name, ITransformer model, {{domain.Name}}Data data)
                {
                    var scored = model.Transform({{rows}});
                    _last = _context.{{domain.Catalog}}.Evaluate(scored, labelColumnName: "Label");
                    return new Measured(name, _last.{{domain.Measures.First}}, _last.{{domain.Measures.Second}});
                }

                public Measured CrossValidate(string name, IEstimator<ITransformer> pipeline, {{domain.Name}}Data data, int folds)
                {
                    var results = _context.{{domain.Catalog}}.CrossValidate(data.Train, pipeline, numberOfFolds: folds, labelColumnName: "Label");
                    var first = results.Average(fold => fold.Metrics.{{domain.Measures.First}});
                    var second = results.Average(fold => fold.Metrics.{{domain.Measures.Second}});
                    return new Measured(name, first, second);
                }

                /// <summary>Metrics of the rows with one value of a category, for every value.</summary>
                public IReadOnlyList<Measured> Slices(ITransformer model, {{domain.Name}}Data data, Func<{{domain.Name}}Row, string> category)
                {
                    var rows = _context.Data.CreateEnumerable<{{domain.Name}}Row>(data.Test, reuseRowObject: false).ToList();
                    var slices = new List<Measured>();
                    foreach (var group in rows.GroupBy(category).OrderBy(group => group.Key, StringComparer.Ordinal))
                    {
                        var members = group.ToList();
                        if (members.Count < 30)
                        {
                            continue;
                        }

                        var slice = _context.Data.LoadFromEnumerable(members);
                        var metrics = _context.{{domain.Catalog}}.Evaluate(model.Transform(slice));
                        slices.Add(new Measured(group.Key, metrics.{{domain.Measures.First}}, metrics.{{domain.Measures.Second}}));
                    }

                    return slices;
                }

                public bool IsBetter(Measured candidate, Measured baseline) => (candidate, baseline) switch
                {
                    ({ First: double.NaN }, _) => false,
                    (_, { First: double.NaN }) => true,
                    _ => candidate.First - baseline.First > 0.01,
                };

                public string Describe() => _last is null ? "nothing measured yet" : $"{{domain.Measures.First}} {_last.{{domain.Measures.First}}:P1}";
            }
            """;
    }

    internal static string Experiment(Domain domain)
    {
        var context = domain.Fault == Fault.ContextWithoutSeed ? "new MLContext()" : "Bench.CreateContext(options.Seed)";
        var dropped = domain.Fault == Fault.MetricsDropped
            ? $"context.{domain.Catalog}.Evaluate(linear.Transform(data.Test));"
            : "results.Add(evaluation.Measure(\"linear\", linear, data));";
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using Laboratory.Shared;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            namespace Laboratory.{{domain.Name}};

            /// <summary>From the data file to the model file and the metrics.</summary>
            public static class {{domain.Name}}Experiment
            {
                public static async Task<int> RunAsync(string[] arguments)
                {
                    var options = Read(arguments);
                    var context = {{context}};
                    var data = new {{domain.Name}}Data(context, options);
                    var training = new {{domain.Name}}Training(context, data, options);
                    var evaluation = new {{domain.Name}}Evaluation(context);

                    var results = new List<Measured>();
                    var linear = await training.FitAsync().ConfigureAwait(false);
                    {{dropped}}
                    results.Add(evaluation.Measure("chosen", training.Model, data));
                    results.Add(evaluation.CrossValidate("folds", {{domain.Name}}Pipeline.Linear(context), data, options.Folds));
                    results.AddRange(evaluation.Slices(training.Model, data, row => row.{{domain.Categories[0]}}));
                    if (!evaluation.IsBetter(results[^1], results[0]))
                    {
                        Console.WriteLine("The chosen model is no better than the linear one.");
                    }

                    Bench.Write(options.MetricsPath, results);
                    Console.WriteLine(evaluation.Describe());
                    Console.WriteLine(string.Join(", ", training.Predict(data.Sample(10))));
                    var report = new {{domain.Name}}Report();
                    foreach (var trial in training.Trials)
                    {
                        report.Add(trial.Name, trial.First);
                    }

                    Console.WriteLine(report.Render());
                    return 0;
                }

                /// <summary>A quick look: one file, one method.</summary>
                public static double TryOut({{domain.Name}}Options options)
                {
                    var context = new MLContext(seed: 3);
                    var rows = context.Data.LoadFromTextFile<{{domain.Name}}Row>(options.DataPath, separatorChar: ',', hasHeader: true);
                    var split = context.Data.TrainTestSplit(rows, testFraction: 0.2);
                    var pipeline = {{domain.Name}}Pipeline.Trees(context, options.Leaves);
                    var model = pipeline.Fit(split.TrainSet);
                    var metrics = context.{{domain.Catalog}}.Evaluate(model.Transform(split.TestSet));
                    return metrics.{{domain.Measures.First}};
                }

                public static {{domain.LabelType}} Serve(string modelPath, {{domain.Name}}Row row)
                {
                    var context = new MLContext(seed: 3);
                    var model = Bench.Restore(context, modelPath);
                    var engine = context.Model.CreatePredictionEngine<{{domain.Name}}Row, {{domain.Name}}Prediction>(model);
                    return engine.Predict(row).Predicted;
                }

                private static {{domain.Name}}Options Read(string[] arguments)
                {
                    var options = new {{domain.Name}}Options("data/{{domain.Name}}.csv", "models/{{domain.Name}}.zip", "metrics/{{domain.Name}}.json");
                    for (var i = 0; i + 1 < arguments.Length; i += 2)
                    {
                        options = arguments[i] switch
                        {
                            "--data" => options with { DataPath = arguments[i + 1] },
                            "--model" => options with { ModelPath = arguments[i + 1] },
                            "--folds" => options with { Folds = int.Parse(arguments[i + 1], System.Globalization.CultureInfo.InvariantCulture) },
                            _ => throw new ArgumentException($"'{arguments[i]}' is not known.", nameof(arguments)),
                        };
                    }

                    return options;
                }
            }
            """;
    }
}
