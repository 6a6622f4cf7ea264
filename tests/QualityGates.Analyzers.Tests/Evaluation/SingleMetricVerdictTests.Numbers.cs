using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.SingleMetricVerdict>;

namespace QualityGates.Analyzers.Tests.Evaluation;

/// <summary>MLQ3005 where an evaluation gives one number.</summary>
public static class SingleMetricVerdictNumberTests
{
    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    public sealed class Reports
    {
        [Fact]
        public Task The_share_of_errors() => VerifyAsync("""
            using System;
            using SharpLearning.Metrics.Classification;
            using SharpLearning.Metrics.Regression;

            class Program
            {
                static void Run(double[] truth, double[] predicted)
                {
                    Console.WriteLine(new TotalErrorClassificationMetric<double>().[|Error|](truth, predicted));
                }
            }
            """);

        [Fact]
        public Task A_coefficient_of_determination() => VerifyAsync("""
            using System;
            using SharpLearning.Metrics.Classification;
            using SharpLearning.Metrics.Regression;

            class Program
            {
                static void Run(double[] truth, double[] predicted)
                {
                    if (new CoefficientOfDeterminationMetric().[|Error|](truth, predicted) < 0.5) throw new InvalidOperationException();
                }
            }
            """);
    }

    public sealed class Verdicts
    {
        [Theory]
        [InlineData("return new TotalErrorClassificationMetric<double>().[|Error|](truth, predicted) < 0.05;")]
        [InlineData("return new TotalErrorClassificationMetric<double>().Error(truth, predicted) < 0.05 && new F1ScoreMetric<double>(1).Error(truth, predicted) < 0.4;")]
        [InlineData("return new CoefficientOfDeterminationMetric().Error(truth, predicted) > 0.8 && new MeanSquaredErrorRegressionMetric().Error(truth, predicted) < 2;")]
        public Task Of_what_it_is_compared_with(string body) => VerifyAsync($$"""
            using SharpLearning.Metrics.Classification;
            using SharpLearning.Metrics.Regression;

            class Program
            {
                static bool Run(double[] truth, double[] predicted)
                {
                    {{body}}
                }
            }
            """);
    }

    public sealed class Guards
    {
        [Fact]
        public Task Another_number_beside_it() => VerifyAsync("""
            using System;
            using SharpLearning.Metrics.Classification;
            using SharpLearning.Metrics.Regression;

            class Program
            {
                static void Run(double[] truth, double[] predicted)
                {
                    Console.WriteLine(new TotalErrorClassificationMetric<double>().Error(truth, predicted));
                    Console.WriteLine(new F1ScoreMetric<double>(1).Error(truth, predicted));
                }
            }
            """);

        [Fact]
        public Task The_size_of_the_errors() => VerifyAsync("""
            using System;
            using SharpLearning.Metrics.Classification;
            using SharpLearning.Metrics.Regression;

            class Program
            {
                static void Run(double[] truth, double[] predicted)
                {
                    Console.WriteLine(new MeanAbsolutErrorRegressionMetric().Error(truth, predicted));
                }
            }
            """);

        [Fact]
        public Task A_number_that_somebody_else_gets() => VerifyAsync("""
            using SharpLearning.Metrics.Classification;

            class Program
            {
                static double Run(double[] truth, double[] predicted) => new TotalErrorClassificationMetric<double>().Error(truth, predicted);
            }
            """);
    }
}
