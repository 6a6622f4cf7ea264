using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.EvaluatedOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class EvaluatedOnTrainingDataTests
{
    /// <summary>Networks have no call that evaluates: what they make of rows outside of their training is an evaluation, or only a look at it.</summary>
    public sealed class Networks
    {
        private static string Program(string after, string before = "") => $$"""
            using System;
            using TorchSharp;
            using static TorchSharp.torch;

            class Program
            {
                static object? Main(Tensor x, Tensor y)
                {
                    var net = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1));
                    var optimizer = optim.Adam(net.parameters());
                    {{before}}
                    for (var epoch = 0; epoch < 100; epoch++)
                    {
                        optimizer.zero_grad();
                        nn.functional.binary_cross_entropy_with_logits(net.call(x), y).backward();
                        optimizer.step();
                    }

                    {{after.Replace("\n", "\n        ")}}
                }
            }
            """;

        [Theory]
        [InlineData("var loss = nn.functional.binary_cross_entropy_with_logits(net.[|call|](x), y);\nConsole.WriteLine(loss.item<float>());\nreturn null;")]
        [InlineData("var right = (net.[|call|](x) > 0).eq(y).sum();\nConsole.WriteLine(right.item<long>());\nreturn null;")]
        [InlineData("return net.[|call|](x);")]
        public Task Losses_labels_and_what_is_given_back(string after) => new Verify.Test { TestCode = Program(after), Libraries = MLReferences.All }.RunAsync();

        /// <summary>What a network makes of rows before it has learned from any says how it began.</summary>
        [Fact]
        public Task The_loss_before_training() => new Verify.Test
        {
            TestCode = Program("return null;", "Console.WriteLine(nn.functional.binary_cross_entropy_with_logits(net.call(x), y).item<float>());"),
            Libraries = MLReferences.All,
        }.RunAsync();

        [Theory]
        [InlineData("Console.WriteLine(net.call(x));\nreturn null;")]
        [InlineData("Console.WriteLine(sigmoid(net.call(x)).item<float>());\nreturn null;")]
        [InlineData("var first = net.call(x.narrow(0, 0, 1));\nConsole.WriteLine($\"{first.item<float>()} for {x[0]}\");\nreturn null;")]
        public Task Predictions_that_are_only_shown(string after) => new Verify.Test { TestCode = Program(after), Libraries = MLReferences.All }.RunAsync();

        /// <summary>A loss that only gives the gradient of the picture teaches nothing, also where a training stands beside it; one whose step is a helper's or a caller's does.</summary>
        [Theory]
        [InlineData("", "", "call")]
        [InlineData("optimizer.step();", "", "[|call|]")]
        [InlineData("Forward(optimizer);", "", "[|call|]")]
        [InlineData("", "optimizer.step();", "[|call|]")]
        public Task Gradients_of_the_picture_beside_a_training(string step, string afterwards, string call) => new Verify.Test
        {
            TestCode = $$"""
                using System;
                using TorchSharp;
                using static TorchSharp.torch;

                static class Program
                {
                    static void Main()
                    {
                        var net = nn.Linear(2, 1);
                        Train(net, optim.Adam(net.parameters()), zeros(8, 2), zeros(8, 1));
                        Attack(net, optim.Adam(net.parameters()), zeros(8, 2), zeros(8, 1));
                    }

                    static void Attack(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer, Tensor data, Tensor target)
                    {
                        Disturb(net, optimizer, data, target);
                        {{afterwards}}
                    }

                    static void Disturb(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer, Tensor data, Tensor target)
                    {
                        data.requires_grad = true;
                        var loss = nn.functional.mse_loss(net.call(data), target);
                        loss.backward();
                        {{step}}
                        var right = net.{{call}}(data + 0.1 * data.grad!.sign()).eq(target).sum();
                        Console.WriteLine(right.item<long>());
                    }

                    static void Forward(optim.Optimizer optimizer) => optimizer.step();

                    static void Train(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer, Tensor x, Tensor y)
                    {
                        for (var epoch = 0; epoch < 10; epoch++)
                        {
                            optimizer.zero_grad();
                            nn.functional.mse_loss(net.call(x), y).backward();
                            optimizer.step();
                        }
                    }
                }
                """,
            Libraries = MLReferences.All,
        }.RunAsync();

        /// <summary>A function that takes rows at positions gives others for other positions.</summary>
        [Theory]
        [InlineData("order.narrow(0, 0, 80)", "order.narrow(0, 80, 20)", "call")]
        [InlineData("order.narrow(0, 0, 80)", "order.narrow(0, 0, 80)", "[|call|]")]
        public Task Rows_at_positions(string learned, string judged, string call) => new Verify.Test
        {
            TestCode = $$"""
                using System;
                using TorchSharp;
                using static TorchSharp.torch;

                class Program
                {
                    static void Run(Tensor x, Tensor y)
                    {
                        var order = randperm(100);
                        var train = Part({{learned}});
                        var test = Part({{judged}});
                        var net = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1));
                        var optimizer = optim.Adam(net.parameters());
                        for (var epoch = 0; epoch < 100; epoch++)
                        {
                            optimizer.zero_grad();
                            nn.functional.mse_loss(net.call(train.X), train.Y).backward();
                            optimizer.step();
                        }

                        Console.WriteLine(nn.functional.mse_loss(net.{{call}}(test.X), test.Y).item<float>());

                        (Tensor X, Tensor Y) Part(Tensor at) => (x.index_select(0, at), y.index_select(0, at));
                    }
                }
                """,
            Libraries = MLReferences.All,
        }.RunAsync();

        /// <summary>Each in turn is left out of the training by its number; where another number is, it may be any of those that were learned.</summary>
        [Theory]
        [InlineData("if (i != held)", "net.call(rows[held])")]
        [InlineData("if (i == held) { continue; }", "net.call(rows[held])")]
        [InlineData("if (i != other)", "net.[|call|](rows[held].cpu())")]
        [InlineData("if (i >= 0)", "net.[|call|](rows[held].cpu())")]
        public Task Rows_that_are_left_out_by_number(string condition, string predicted) => new Verify.Test
        {
            TestCode = $$"""
                using System;
                using TorchSharp;
                using static TorchSharp.torch;

                static class Program
                {
                    static double Fold(Tensor x, Tensor[] labels, int held, int other)
                    {
                        var rows = x.split(8);
                        var net = nn.Linear(2, 1);
                        var optimizer = optim.Adam(net.parameters());
                        for (var i = 0; i < rows.Length; i++)
                        {
                            {{condition}}
                            {
                                optimizer.zero_grad();
                                nn.functional.l1_loss(net.call(rows[i]), labels[i]).backward();
                                optimizer.step();
                            }
                        }

                        return nn.functional.l1_loss({{predicted}}, labels[held]).ToDouble();
                    }
                }
                """,
            Libraries = MLReferences.All,
        }.RunAsync();

        /// <summary>One after the other: what has been learned before is what is measured, on a row that is new to it.</summary>
        [Theory]
        [InlineData("var error = (net.call(tensor(x)) - y).abs();", "Console.WriteLine((net.[|call|](tensor(x)) - y).abs().item<float>());")]
        [InlineData("Console.WriteLine((net.call(tensor(x)) - y).abs().item<float>());", "")]
        public Task Rows_that_are_predicted_before_they_are_learned(string before, string after) => new Verify.Test
        {
            TestCode = $$"""
                using System;
                using System.Collections.Generic;
                using TorchSharp;
                using static TorchSharp.torch;

                static class Program
                {
                    static void Main(IEnumerable<(float[] X, float Y)> rows)
                    {
                        var net = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1));
                        var optimizer = optim.Adam(net.parameters());
                        foreach (var (x, y) in rows)
                        {
                            {{before}}
                            optimizer.zero_grad();
                            nn.functional.mse_loss(net.call(tensor(x)), tensor(new[] { y })).backward();
                            optimizer.step();
                            {{after}}
                        }
                    }
                }
                """,
            Libraries = MLReferences.All,
        }.RunAsync();

        /// <summary>What an environment answers is new in each turn, and learned from only after it was acted upon.</summary>
        [Theory]
        [InlineData("var expected = net.call(tensor(state)).item<float>();", "if (expected > 0) { state = world.Act(expected); }")]
        [InlineData("var expected = net.[|call|](tensor(state)).item<float>();", "if (expected > 0) { world.Act(expected); }")]
        public Task States_that_are_acted_upon_before_they_are_learned(string before, string after) => new Verify.Test
        {
            TestCode = $$"""
                using System;
                using TorchSharp;
                using static TorchSharp.torch;

                interface IWorld
                {
                    float[] Reset();

                    float[] Act(float action);
                }

                static class Program
                {
                    static void Train(IWorld world)
                    {
                        var net = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1));
                        var optimizer = optim.Adam(net.parameters());
                        var state = world.Reset();
                        for (var turn = 0; turn < 100; turn++)
                        {
                            {{before}}
                            optimizer.zero_grad();
                            nn.functional.mse_loss(net.call(tensor(state)), tensor(new[] { 1f })).backward();
                            optimizer.step();
                            {{after}}
                        }
                    }
                }
                """,
            Libraries = MLReferences.All,
        }.RunAsync();

        /// <summary>Slices by an index of their own are runs of rows like others.</summary>
        [Theory]
        [InlineData("TensorIndex.Slice(0, 80)", "net.call(x[TensorIndex.Slice(80, 100)])")]
        [InlineData("TensorIndex.Slice(0, 80), TensorIndex.Colon", "net.call(x[TensorIndex.Slice(80, 100), TensorIndex.Colon])")]
        [InlineData("TensorIndex.Slice(0, 80)", "net.[|call|](x[TensorIndex.Slice(0, 80)])")]
        public Task Slices(string train, string test) => new Verify.Test
        {
            TestCode = $$"""
                using TorchSharp;
                using static TorchSharp.torch;

                static class Program
                {
                    static Tensor Main(Tensor x, Tensor y)
                    {
                        var net = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1));
                        var optimizer = optim.Adam(net.parameters());
                        for (var epoch = 0; epoch < 100; epoch++)
                        {
                            optimizer.zero_grad();
                            nn.functional.mse_loss(net.call(x[{{train}}]), y[{{train}}]).backward();
                            optimizer.step();
                        }

                        return {{test}};
                    }
                }
                """,
            Libraries = MLReferences.All,
        }.RunAsync();
    }
}
