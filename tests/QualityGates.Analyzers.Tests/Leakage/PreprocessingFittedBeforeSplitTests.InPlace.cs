using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

/// <summary>MLQ2001 where a statistic is written back into rows that are seen being made.</summary>
public static class PreprocessingFittedBeforeSplitInPlaceTests
{
    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    /// <summary>Rows of a file that are changed, and only then divided.</summary>
    private static string Program(string change) => $$"""
        using System;
        using System.IO;
        using System.Linq;
        using Accord.Statistics.Models.Regression.Linear;
        using Accord.Math.Optimization.Losses;

        class Program
        {
            static double Run()
            {
                var lines = File.ReadAllLines("rows.csv");
                var rows = lines.Select(line => line.Split(',').Select(double.Parse).ToArray()).ToArray();
                var targets = rows.Select(row => row[0]).ToArray();
                {{change.Replace("\n", "\n        ")}}
                var model = new OrdinaryLeastSquares().Learn(rows[..80], targets[..80]);
                return new SquareLoss(targets[80..]).Loss(model.Transform(rows[80..]));
            }
        }
        """;

    public sealed class Reports
    {
        [Fact]
        public Task Into_each_of_the_rows() => VerifyAsync(Program("""
            var mean = rows.[|Average|](row => row[1]);
            foreach (var row in rows)
            {
                row[1] = row[1] - mean;
            }
            """));

        [Fact]
        public Task Into_rows_by_index() => VerifyAsync(Program("""
            var mean = rows.[|Average|](row => row[1]);
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i][1] -= mean;
            }
            """));

        [Fact]
        public Task Into_the_column_of_a_frame_by_its_arithmetic() => VerifyAsync("""
            using Microsoft.Data.Analysis;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Program
            {
                static RegressionMetrics Run(MLContext ml, DataFrame frame)
                {
                    frame["Age"] = frame["Age"].Subtract(frame["Age"].[|Mean|]());
                    var split = ml.Data.TrainTestSplit(frame);
                    return ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """);
    }

    public sealed class Guards
    {
        [Fact]
        public Task A_statistic_of_the_training_rows() => VerifyAsync(Program("""
            var mean = rows[..80].Average(row => row[1]);
            foreach (var row in rows)
            {
                row[1] = row[1] - mean;
            }
            """));

        [Fact]
        public Task A_constant_of_the_domain() => VerifyAsync(Program("""
            foreach (var row in rows)
            {
                row[1] = row[1] / 255;
            }
            """));

        [Fact]
        public Task A_statistic_that_is_printed() => VerifyAsync(Program("Console.WriteLine(rows.Average(row => row[1]));"));

        [Fact]
        public Task The_date_at_which_rows_are_divided() => VerifyAsync("""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Day
            {
                public DateTime Date { get; set; }
                public float Label { get; set; }
            }

            class Program
            {
                static RegressionMetrics Run(MLContext ml, List<Day> days)
                {
                    var cutoff = days.Max(day => day.Date).AddMonths(-3);
                    var before = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(days.Where(day => day.Date < cutoff).ToList()));
                    var model = ml.Regression.Trainers.FastTree().Fit(before.TrainSet);
                    return ml.Regression.Evaluate(model.Transform(before.TestSet));
                }
            }
            """);
    }
}
