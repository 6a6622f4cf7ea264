using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.OverlappingSplits>;

namespace QualityGates.Analyzers.Tests.Leakage;

/// <summary>MLQ2004 where rows are taken by the ranges of Accord.NET.</summary>
public static class OverlappingSplitsAccordTests
{
    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    public sealed class Reports
    {
        [Fact]
        public Task Ranges_that_overlap() => VerifyAsync("""
            using Accord.MachineLearning;
            using Accord.Math;
            using Accord.Statistics.Analysis;

            class Program
            {
                static double Run(double[][] rows, int[] labels)
                {
                    var model = new KNearestNeighbors(3).Learn(rows.Get(0, 800), labels.Get(0, 800));
                    return [|new GeneralConfusionMatrix(labels.Get(750, 1000), model.Decide(rows.Get(750, 1000)))|].Kappa;
                }
            }
            """);
    }

    /// <summary>Bounds that are shares of one number.</summary>
    public sealed class Shares
    {
        private static Task VerifyAsync(string bounds, string evaluation) => OverlappingSplitsAccordTests.VerifyAsync($$"""
            using Accord.MachineLearning;
            using Accord.Statistics.Analysis;

            class Program
            {
                static double Run(double[][] rows, int[] labels)
                {
                    {{bounds}}
                    var model = new KNearestNeighbors(3).Learn(rows[..end], labels[..end]);
                    return {{evaluation}}.Kappa;
                }
            }
            """);

        [Theory]
        [InlineData("int end = (int)(rows.Length * 0.8), start = (int)(rows.Length * 0.7);")]
        [InlineData("int end = rows.Length * 8 / 10, start = rows.Length * 7 / 10;")]
        [InlineData("int end = (int)(0.8 * rows.Length), start = rows.Length - (int)(rows.Length * 0.3);")]
        [InlineData("int end = rows.Length / 2 + 100, start = rows.Length / 2;")]
        public Task Overlap(string bounds) => VerifyAsync(bounds, "[|new GeneralConfusionMatrix(labels[start..], model.Decide(rows[start..]))|]");

        [Theory]
        [InlineData("int end = (int)(rows.Length * 0.8), start = end;")]
        [InlineData("int end = (int)(rows.Length * 0.8), start = (int)(rows.Length * 0.8);")]
        [InlineData("int end = rows.Length - rows.Length / 5, start = (int)(rows.Length * 0.8);")]
        [InlineData("int end = (int)(rows.Length * 0.6), start = end + (int)(rows.Length * 0.2);")]
        [InlineData("int end = rows.Length / 2, start = rows.Length / 2 + 100;")]
        [InlineData("int end = (int)(rows.Length * 0.8), start = labels.Length / 2;")]
        public Task Meet_or_leave_a_gap_or_are_of_different_numbers(string bounds) => VerifyAsync(bounds, "new GeneralConfusionMatrix(labels[start..], model.Decide(rows[start..]))");
    }

    public sealed class Guards
    {
        [Fact]
        public Task Ranges_that_meet() => VerifyAsync("""
            using Accord.MachineLearning;
            using Accord.Math;
            using Accord.Statistics.Analysis;

            class Program
            {
                static double Run(double[][] rows, int[] labels)
                {
                    var model = new KNearestNeighbors(3).Learn(rows.Get(0, 800), labels.Get(0, 800));
                    return new GeneralConfusionMatrix(labels.Get(800, 1000), model.Decide(rows.Get(800, 1000))).Kappa;
                }
            }
            """);

        [Fact]
        public Task Ranges_that_count_from_behind() => VerifyAsync("""
            using Accord.MachineLearning;
            using Accord.Math;
            using Accord.Statistics.Analysis;

            class Program
            {
                static double Run(double[][] rows, int[] labels)
                {
                    var model = new KNearestNeighbors(3).Learn(rows.Get(0, -200), labels.Get(0, -200));
                    return new GeneralConfusionMatrix(labels.Get(-200, 0), model.Decide(rows.Get(-200, 0))).Kappa;
                }
            }
            """);
    }
}
