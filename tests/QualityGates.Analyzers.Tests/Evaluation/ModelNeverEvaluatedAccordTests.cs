using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.ModelNeverEvaluated>;

namespace QualityGates.Analyzers.Tests.Evaluation;

/// <summary>MLQ3001 for models of Accord.NET that somebody asks about one row.</summary>
public static class ModelNeverEvaluatedAccordTests
{
    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    private static string Desk(string learn, string member) => $$"""
        using System;
        using System.Linq;
        using Accord.MachineLearning.DecisionTrees;
        using Accord.Statistics.Models.Regression.Linear;

        class Desk
        {
            private MultipleLinearRegression? model;
            private RandomForest? forest;

            public void Learn(double[][] x, double[] y, int[] classes)
            {
                {{learn.Replace("\n", "\n        ")}}
            }

            {{member}}
        }
        """;

    public sealed class Reports
    {
        [Fact]
        public Task A_regression() => VerifyAsync(Desk("model = new OrdinaryLeastSquares().[|Learn|](x, y);", "public double Price(double[] house) => model!.Transform(house);"));

        [Fact]
        public Task A_forest() => VerifyAsync(Desk("forest = new RandomForestLearning().[|Learn|](x, classes);", "public bool Grant(double[] applicant) => forest!.Decide(applicant) == 1;"));

        [Fact]
        public Task Columns_cut_out_of_one_row() => VerifyAsync(Desk("model = new OrdinaryLeastSquares().[|Learn|](x, y);", "public double Price(double[] house) => model!.Transform(house[1..]);"));
    }

    public sealed class Guards
    {
        [Fact]
        public Task A_regression_whose_error_is_computed() => VerifyAsync(Desk("""
            model = new OrdinaryLeastSquares().Learn(x[..80], y[..80]);
            Console.WriteLine(x[80..].Zip(y[80..], (row, truth) => Math.Abs(model.Transform(row) - truth)).Average());
            """, "public double Price(double[] house) => model!.Transform(house);"));

        [Fact]
        public Task A_forest_that_decides_about_rows_held_out() => VerifyAsync(Desk("""
            forest = new RandomForestLearning().Learn(x[..80], classes[..80]);
            Console.WriteLine(string.Join(" ", forest.Decide(x[80..])));
            """, "public bool Grant(double[] applicant) => forest!.Decide(applicant) == 1;"));

        [Fact]
        public Task A_forest_that_is_set_against_labels_row_by_row() => VerifyAsync(Desk("forest = new RandomForestLearning().Learn(x, classes);", "public bool IsRight(double[] applicant, int truth) => forest!.Decide(applicant) == truth;"));
    }
}
