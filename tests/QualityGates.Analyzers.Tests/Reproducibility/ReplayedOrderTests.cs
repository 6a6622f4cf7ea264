using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using QualityGates.References;
using QualityGates.Rules.Reproducibility;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.RandomRecreated,
    QualityGates.Fixes.Reproducibility.RandomRecreatedFix>;
using VerifyShuffle = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.UnseededShuffle,
    QualityGates.Fixes.Reproducibility.UnseededShuffleFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

/// <summary>The other half of MLQ1013: a loader whose constant seed gives every epoch one order.</summary>
public static class ReplayedOrderTests
{
    private static string Program(string body, string more = "") => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.utils.data;

        class Program
        {
            static void Step(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer, Dictionary<string, Tensor> batch)
            {
                optimizer.zero_grad();
                nn.functional.mse_loss(net.call(batch["x"]), batch["y"]).backward();
                optimizer.step();
            }

            static void Run(Dataset rows, nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer, int seed, bool shuffles)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        {{more}}
        }
        """;

    private static Task VerifyAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new Verify.Test { TestCode = source, Libraries = MLReferences.All };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    public sealed class Reports
    {
        [Theory]
        [InlineData("using var loader = [|new DataLoader(rows, 16, shuffle: true, seed: 4)|];\nfor (var epoch = 0; epoch < 9; epoch++)\n    foreach (var batch in loader)\n        Step(net, optimizer, batch);")]
        [InlineData("var loader = torch.utils.data.[|DataLoader|](rows, 16, true, null, seed);\nwhile (optimizer.ParamGroups.First().LearningRate > 0.1)\n    foreach (var (batch, i) in loader.Select((batch, i) => (batch, i)))\n        Step(net, optimizer, batch);")]
        [InlineData("for (var epoch = 0; epoch < 9; epoch++)\n    foreach (var batch in [|new DataLoader(rows, 16, shuffle: true, seed: 4)|])\n        Step(net, optimizer, batch);")]
        [InlineData("var loader = [|DataLoader(rows, 16, shuffle: true, seed: 4)|];\nfor (var epoch = 0; epoch < 9; epoch++)\n    Pass();\nvoid Pass()\n{\n    foreach (var batch in loader)\n        Step(net, optimizer, batch);\n}")]
        public Task One_order_for_all_epochs(string body) => VerifyAsync(Program(body));

        [Fact]
        public Task Only_suggests_and_says_which_loop() => VerifyAsync(
            Program("var loader = {|#0:DataLoader(rows, 16, shuffle: true, seed: 4)|};\n{|#1:for|} (var epoch = 0; epoch < 9; epoch++)\n    foreach (var batch in loader)\n        Step(net, optimizer, batch);"),
            new DiagnosticResult(RandomRecreated.Id, DiagnosticSeverity.Info).WithLocation(0).WithLocation(1).WithMessage(
                "'data.DataLoader' begins again with each pass over it, in each turn of the loop (line 20), and gives the same order each time, so every epoch is trained on the same batches; "
                + "make a loader for each epoch, with a seed of its own: 'seed: 1 + epoch, disposeDataset: false'"));

        private const string Passes = "for (var epoch = 0; epoch < 9; epoch++)\n    foreach (var batch in loader)\n    {\n        optimizer.zero_grad();\n        nn.functional.mse_loss(net.call(batch[0]), batch[1]).backward();\n        optimizer.step();\n    }\n";

        private const string Reading = """
                static (Tensor X, Tensor Y) Read(string file)
                {
                    var cells = System.IO.File.ReadLines(file).Select(line => line.Split(',')).ToArray();
                    return (tensor(cells.SelectMany(row => row.Take(8).Select(cell => float.Parse(cell))).ToArray()).reshape(cells.Length, 8), tensor(cells.Select(row => float.Parse(row[8])).ToArray()));
                }
            """;

        [Theory]
        [InlineData("var (x, y) = Read(\"rows.csv\");\nvar loader = [|DataLoader(TensorDataset(x, y), 32, shuffle: true, seed: 60)|];\n" + Passes)]
        [InlineData("var (x, y) = Read(\"rows.csv\");\nLearn([|DataLoader(TensorDataset(x, y), 32, shuffle: true, seed: 60)|]);\nvoid Learn(IterableDataLoader loader)\n{\n" + Passes + "}")]
        public Task Tensors_beside_each_other_that_queries_made(string body) => VerifyAsync(Program(body, Reading));

        [Theory]
        [InlineData("var (x, y) = Read(\"rows.csv\");\nvar loader = DataLoader(TensorDataset(x, y), 32, shuffle: false, seed: 60);\n" + Passes)]
        [InlineData("var (x, y) = Read(\"rows.csv\");\nvar loader = DataLoader(TensorDataset(x, y), 32, shuffle: true, seed: 60);\nforeach (var batch in loader)\n    nn.functional.mse_loss(net.call(batch[0]), batch[1]).backward();")]
        public Task Tensors_beside_each_other_as_they_come_or_once(string body) => VerifyAsync(Program(body, Reading));

        [Fact]
        public Task A_loader_in_a_field() => VerifyAsync(Program("", """
                readonly DataLoader _loader;

                Program(Dataset rows) => _loader = [|new DataLoader(rows, 16, shuffle: true, seed: 1)|];

                void Fit(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer)
                {
                    for (var epoch = 0; epoch < 5; epoch++)
                    {
                        Epoch(net, optimizer);
                    }
                }

                void Epoch(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer)
                {
                    foreach (var batch in _loader)
                    {
                        Step(net, optimizer, batch);
                    }
                }
            """));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("for (var epoch = 0; epoch < 9; epoch++)\n{\n    using var loader = DataLoader(rows, 16, shuffle: true, seed: 4 + epoch, disposeDataset: false);\n    foreach (var batch in loader)\n        Step(net, optimizer, batch);\n}")]
        [InlineData("using var loader = DataLoader(rows, 16, shuffle: true, seed: 4);\nforeach (var batch in loader)\n    for (var i = 0; i < 3; i++)\n        Step(net, optimizer, batch);")] // One pass.
        [InlineData("using var loader = DataLoader(rows, 16, shuffle: true, seed: 4);\nforeach (var rate in new[] { 0.1, 0.2 })\n{\n    var own = nn.Linear(1, 1);\n    var sgd = optim.SGD(own.parameters(), rate);\n    foreach (var batch in loader)\n        Step(own, sgd, batch);\n}")] // Compared on one order.
        [InlineData("using var loader = DataLoader(rows, 16, shuffle: false, seed: 4);\nfor (var epoch = 0; epoch < 9; epoch++)\n    foreach (var batch in loader)\n        Step(net, optimizer, batch);")]
        [InlineData("using var loader = DataLoader(rows, 16, shuffle: shuffles, seed: null);\nfor (var epoch = 0; epoch < 9; epoch++)\n    foreach (var batch in loader)\n        Step(net, optimizer, batch);")]
        [InlineData("using var loader = DataLoader(rows, 16, shuffle: true, seed: 4);\nfor (var epoch = 0; epoch < 9; epoch++)\n    foreach (var batch in loader)\n        nn.functional.mse_loss(net.call(batch[\"x\"]), batch[\"y\"]).item<float>();")] // Nothing is learned.
        [InlineData("foreach (var part in new[] { rows, rows })\n    foreach (var batch in DataLoader(part, 16, shuffle: true, seed: 4))\n        Step(net, optimizer, batch);")] // Other rows each time.
        public Task Orders_that_change_or_do_not_matter(string body) => VerifyAsync(Program(body));
    }

    public sealed class Fixes
    {
        private const string Epochs = "for (var epoch = 0; epoch < 9; epoch++)\n{\n    net.train();\n    foreach (var batch in loader)\n    {\n        Step(net, optimizer, batch);\n    }\n}";

        private static string EpochsWith(string first) => Epochs.Replace("{\n    net", "{\n    " + first + "\n    net");

        [Theory]
        [InlineData("// all of them\nusing var loader = [|new DataLoader(rows, 16, shuffle: true, seed: 4)|]; // here\n", "// all of them\n    using var loader = new DataLoader(rows, 16, shuffle: true, seed: 4 + epoch, disposeDataset: false); // here")]
        [InlineData("var loader = utils.data.[|DataLoader|](rows, 16, true, null, -seed, disposeDataset: true);\n", "var loader = utils.data.DataLoader(rows, 16, true, null, (-seed) + epoch, disposeDataset: false);")]
        public Task Made_for_each_epoch(string before, string inside) => FixAsync(before + Epochs, EpochsWith(inside));

        [Fact]
        public Task A_loader_that_is_made_in_the_loop_gets_another_seed() => FixAsync(
            "foreach (var epoch in Enumerable.Range(0, 9))\n    foreach (var batch in [|new DataLoader(rows, 16, shuffle: true, seed: seed)|])\n        Step(net, optimizer, batch);",
            "foreach (var epoch in Enumerable.Range(0, 9))\n    foreach (var batch in new DataLoader(rows, 16, shuffle: true, seed: seed + epoch))\n        Step(net, optimizer, batch);");

        [Theory]
        [InlineData("using var loader = [|new DataLoader(torchvision.datasets.MNIST(\"data\", true), 16, shuffle: true, seed: 4)|];\n" + Epochs)] // The rows would be opened anew for each.
        [InlineData("using var loader = [|new DataLoader(rows, 16, shuffle: true, seed: 4)|];\n" + Epochs + "\nloader.Dispose();")]
        [InlineData("using var loader = [|new DataLoader(rows, 16, shuffle: true, seed: 4)|];\nwhile (net.training)\n    foreach (var batch in loader)\n        Step(net, optimizer, batch);")]
        public Task None_where_it_is_not_certain(string body) => FixAsync(body, body);

        [Fact]
        public async Task A_loader_without_a_seed_gets_one_for_each_epoch()
        {
            var test = new VerifyShuffle.Test
            {
                TestCode = Program("using var loader = [|new DataLoader(rows, 16, shuffle: true)|];\n" + Epochs),
                FixedCode = Program(EpochsWith("using var loader = new DataLoader(rows, 16, shuffle: true, seed: 1 + epoch, disposeDataset: false);")),
                Libraries = MLReferences.All,
            };
            await test.RunAsync();
        }

        private static Task FixAsync(string faulty, string right)
        {
            var test = new Verify.Test { TestCode = Program(faulty), FixedCode = Program(right), Libraries = MLReferences.All };
            return test.RunAsync();
        }
    }
}
