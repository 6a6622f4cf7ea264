using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.MarginThresholdedAsProbability>;

namespace QualityGates.Analyzers.Tests.Evaluation;

/// <summary>MLQ3006 in the words of other libraries, and inside of a prediction class.</summary>
public static class MarginThresholdedAsProbabilityLibrariesTests
{
    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    public sealed class Reports
    {
        [Fact]
        public Task A_functional_loss_of_logits() => VerifyAsync("""
            using TorchSharp;
            using static TorchSharp.torch;

            class Program
            {
                static Tensor Run(nn.Module<Tensor, Tensor> network, Tensor x, Tensor y, Tensor unseen)
                {
                    nn.functional.binary_cross_entropy_with_logits(network.call(x), y).backward();
                    return [|network.call(unseen) > 0.5|];
                }
            }
            """);

        [Fact]
        public Task A_network_that_another_method_of_its_class_trains() => VerifyAsync("""
            using TorchSharp;
            using static TorchSharp.torch;

            class Watch
            {
                private readonly nn.Module<Tensor, Tensor> network = nn.Linear(4, 1);
                private readonly nn.Module<Tensor, Tensor, Tensor> loss = nn.BCEWithLogitsLoss();

                public void Learn(Tensor x, Tensor y) => loss.call(network.call(x), y).backward();

                public bool IsBad(Tensor x) => [|network.call(x).ToSingle() > 0.5|];
            }
            """);

        [Fact]
        public Task The_score_of_a_support_vector_machine() => VerifyAsync("""
            using Accord.MachineLearning.VectorMachines.Learning;

            class Program
            {
                static bool Run(double[][] x, bool[] y, double[] row)
                {
                    var machine = new LinearDualCoordinateDescent().Learn(x, y);
                    return [|machine.Score(row) > 0.5|];
                }
            }
            """);

        [Theory]
        [InlineData("machine.Score(rows).Select(score => [|score > 0.5|]).ToArray()")]
        [InlineData("machine.Score(rows).ToList().ConvertAll(score => [|score >= 0.5|]).ToArray()")]
        [InlineData("Array.ConvertAll(machine.Score(rows), score => [|score > 0.5|])")]
        [InlineData("machine.Score(rows).Select(score => score > 0).ToArray()")]
        [InlineData("machine.Probability(rows).Select(score => score > 0.5).ToArray()")]
        public Task The_scores_of_several_rows(string accepted) => VerifyAsync($$"""
            using System;
            using System.Linq;
            using Accord.MachineLearning.VectorMachines.Learning;

            class Program
            {
                static bool[] Run(double[][] x, bool[] y, double[][] rows)
                {
                    var machine = new LinearDualCoordinateDescent().Learn(x, y);
                    return {{accepted}};
                }
            }
            """);

        [Fact]
        public Task In_a_property_of_the_prediction_class() => VerifyAsync("""
            using System.Collections.Generic;
            using Microsoft.ML;

            class Verdict
            {
                public float Score { get; set; }
                public float Probability { get; set; }
                public bool IsBad => [|Score >= 0.5f|];
                public bool IsLikelyBad => Probability >= 0.5f;
            }

            class Program
            {
                static IEnumerable<Verdict> Run(MLContext ml, ITransformer model, IDataView rows) => ml.Data.CreateEnumerable<Verdict>(model.Transform(rows), false);
            }
            """);
    }

    public sealed class Guards
    {
        [Fact]
        public Task A_functional_loss_of_probabilities() => VerifyAsync("""
            using TorchSharp;
            using static TorchSharp.torch;

            class Program
            {
                static Tensor Run(nn.Module<Tensor, Tensor> network, nn.Module<Tensor, Tensor> other, Tensor x, Tensor y, Tensor unseen)
                {
                    nn.functional.binary_cross_entropy(network.call(x), y).backward();
                    nn.functional.binary_cross_entropy_with_logits(other.call(x), y).backward();
                    return (network.call(unseen) > 0.5) & (other.call(unseen).sigmoid() > 0.5);
                }
            }
            """);

        [Fact]
        public Task The_value_of_a_machine_for_regression_and_a_boundary_at_zero() => VerifyAsync("""
            using Accord.MachineLearning.VectorMachines;
            using Accord.MachineLearning.VectorMachines.Learning;

            class Program
            {
                static bool Run(double[][] x, double[] y, bool[] classes, double[] row, SupportVectorMachine unknown)
                {
                    var machine = new FanChenLinSupportVectorRegression().Learn(x, y);
                    var classifier = new LinearDualCoordinateDescent().Learn(x, classes);
                    return machine.Score(row) > 0.5 && classifier.Score(row) > 0 && classifier.Probability(row) > 0.5 && unknown.Score(row) > 0.5;
                }
            }
            """);

        [Fact]
        public Task A_class_that_only_looks_like_a_prediction() => VerifyAsync("""
            using Microsoft.ML;

            class Match
            {
                public float Score { get; set; }
                public float Probability { get; set; }
                public bool IsWon => Score >= 0.5f;
            }

            class Program
            {
                static Match Run(MLContext ml) => new Match();
            }
            """);
    }
}
