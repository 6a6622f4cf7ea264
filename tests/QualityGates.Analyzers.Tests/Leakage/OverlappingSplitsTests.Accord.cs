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
