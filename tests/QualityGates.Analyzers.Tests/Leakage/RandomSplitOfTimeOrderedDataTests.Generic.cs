using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.RandomSplitOfTimeOrderedData>;

namespace QualityGates.Analyzers.Tests.Leakage;

/// <summary>MLQ2009 where the row class is a type parameter of what loads and divides.</summary>
public static class RandomSplitOfTimeOrderedDataGenericTests
{
    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    public sealed class Reports
    {
        [Fact]
        public Task The_call_says_the_class() => VerifyAsync("""
            using System;
            using System.Collections.Generic;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Day
            {
                public DateTime Date { get; set; }
                public float Label { get; set; }
            }

            class Program
            {
                static DataOperationsCatalog.TrainTestData Divide<TRow>(MLContext ml, IEnumerable<TRow> rows)
                    where TRow : class
                {
                    var loaded = ml.Data.LoadFromEnumerable(rows);
                    return ml.Data.TrainTestSplit(loaded);
                }

                static RegressionMetrics Run(MLContext ml, List<Day> days)
                {
                    var split = [|Divide(ml, days)|];
                    return ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """);
    }

    public sealed class Guards
    {
        [Fact]
        public Task Of_a_class_without_a_time() => VerifyAsync("""
            using System;
            using System.Collections.Generic;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Day
            {
                public float Number { get; set; }
                public float Label { get; set; }
            }

            class Program
            {
                static DataOperationsCatalog.TrainTestData Divide<TRow>(MLContext ml, IEnumerable<TRow> rows)
                    where TRow : class
                {
                    var loaded = ml.Data.LoadFromEnumerable(rows);
                    return ml.Data.TrainTestSplit(loaded);
                }

                static RegressionMetrics Run(MLContext ml, List<Day> days)
                {
                    var split = Divide(ml, days);
                    return ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """);
    }
}
