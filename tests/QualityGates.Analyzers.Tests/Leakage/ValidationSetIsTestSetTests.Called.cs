namespace QualityGates.Analyzers.Tests.Leakage;

/// <content>Rows that are a test part because the program calls them so.</content>
public static partial class ValidationSetIsTestSetTests
{
    public sealed class CalledSo
    {
        private const string Kept = "var measured = Loss(network, ROWS);\nif (measured < best)\n{\n    (best, bestEpoch) = (measured, epoch);\n    network.save(args[1]);\n}";

        [Theory]
        [InlineData("using var trainX = Pixels(rows[..cut]);\nusing var testX = Pixels(rows[cut..]);", "Loss", "trainX", "testX")]
        [InlineData("using var a = Pixels(rows.Take(cut).ToArray());\nvar testRows = rows.Skip(cut).ToArray();\nusing var b = Pixels(testRows);", "Loss", "a", "b")]
        [InlineData("using var b = Pixels(rows[cut..]);", "TestLoss", "Pixels(rows[..cut])", "b")]
        [InlineData("using var all = Pixels(rows);\nvar count = all.shape[0];\nvar border = count / 2;\nusing var a = all.narrow(0, 0, border);\nusing var testX = all.narrow(0, border, count - border);", "Loss", "a", "testX")]
        [InlineData("using var all = Pixels(rows);\nusing var a = all.narrow(0, 0, 500);\nusing var testX = all.narrow(0, 500, all.shape[0] - 500);", "Loss", "a", "testX")]
        public Task An_epoch_is_kept_for_the_rows_that_are_left_for_the_test(string parts, string loss, string train, string test) =>
            VerifyAsync(Cut(parts, train, $"var measured = [|{loss}(network, {test})|];\nif (measured < best)\n{{\n    (best, bestEpoch) = (measured, epoch);\n    network.save(args[1]);\n}}", loss));

        [Theory]
        [InlineData("using var train = new Signs(\"Train.csv\");\nusing var test = new Signs(\"Test.csv\");\n[|training.Fit(train, test)|];")]
        [InlineData("using var train = new Signs(\"Train.csv\");\nusing var test = Signs.Of(\"Test.csv\");\nvar score = [|training.Fit(train, test)|];")]
        [InlineData("var (train, test) = (new Signs(\"Train.csv\"), new Signs(\"Test.csv\"));\n[|training.Fit(train, test)|];")]
        [InlineData("Fit(new Signs(\"Train.csv\"));\nvoid Fit(Signs train)\n{\n    Signs testSet;\n    testSet = new Signs(\"Test.csv\");\n    [|training.Fit(others: testSet, signs: train)|];\n}")]
        public Task Rows_of_the_program_that_are_called_a_test_part(string body) => VerifyAsync(Files(body).Replace("[|training.Fit", "training.[|Fit|]", StringComparison.Ordinal).Replace(")|];", ");", StringComparison.Ordinal));

        [Theory]
        [InlineData("private readonly Signs _test = new(\"Test.csv\");", "_test")]
        [InlineData("private Signs Test { get; } = new(\"Test.csv\");", "Test")]
        [InlineData("private readonly Signs _test;\n\n    public Study() => this._test = new Signs(\"Test.csv\");", "_test")]
        public Task In_a_field_or_property(string member, string name) => VerifyAsync(Files("", $$"""
            class Study
            {
                private readonly Signs _train = new("Train.csv");
                {{member}}

                public Score Run(Training training) => training.[|Fit|](_train, {{name}});
            }
            """));

        [Fact]
        public Task In_a_local_function_with_the_loop() => VerifyAsync(Files("""
            using var test = new Signs("Test.csv");
            Keep(new Signs("Train.csv"), test);

            void Keep(Signs signs, Signs others)
            {
                for (var epoch = 0; epoch < 9; epoch++)
                {
                    training.Learn(signs);
                    if (Score.[|Of|](net, others).Accuracy < 0.9) break;
                }
            }
            """));

        [Theory]
        [InlineData("using var trainX = Pixels(rows[..cut]);\nusing var heldX = Pixels(rows[cut..]);", "trainX", "heldX", "")]
        [InlineData("using var trainX = Pixels(rows[..(cut / 2)]);\nusing var testX = Pixels(rows[cut..]);", "trainX", "testX", "")]
        [InlineData("using var trainX = Pixels(rows);\nusing var testX = Pixels(rows[cut..]);", "trainX", "testX", "")]
        [InlineData("using var trainX = Pixels(rows[..cut]);\nusing var testX = Pixels(rows[cut..]);\nusing var last = Pixels([.. File.ReadLines(args[2]).Select(line => line.Split(',').Select(float.Parse).ToArray())]);", "trainX", "testX", "\nSystem.Console.WriteLine(Loss(network, last));")]
        [InlineData("using var all = Pixels(rows);\nusing var trainX = all.narrow(0, 0, 500);\nusing var testX = all.narrow(0, 500, 200);", "trainX", "testX", "")]
        public Task Rows_not_known_to_be_the_test_part(string parts, string train, string test, string after) => VerifyAsync(Cut(parts, train, Kept.Replace("ROWS", test, StringComparison.Ordinal) + after));

        [Theory]
        [InlineData("using var train = new Signs(\"Train.csv\");\nusing var held = new Signs(\"Held.csv\");\ntraining.Fit(train, held);")]
        [InlineData("using var train = new Signs(\"Train.csv\");\nusing var test = new Signs(\"Test.csv\");\ntraining.Fit(test, train);")]
        [InlineData("using var test = new Signs(\"Test.csv\");\ntraining.Fit(test, test);")]
        [InlineData("using var train = new Signs(\"Train.csv\");\nusing var validation = new Signs(\"Validation.csv\");\nusing var test = new Signs(\"Test.csv\");\ntraining.Fit(train, validation);\nSystem.Console.WriteLine(Score.Of(net, test).Accuracy);")]
        [InlineData("using var train = new Signs(\"Train.csv\");\nusing var tested = new Signs(\"Tested.csv\");\nusing var last = new Signs(\"Last.csv\");\ntraining.Fit(train, tested);\nSystem.Console.WriteLine(Score.Of(net, last).Accuracy);")]
        public Task Rows_of_the_program_that_are_no_test_part_or_not_the_only_one(string body) => VerifyAsync(Files(body));
    }

    /// <summary>A loop over tensors cut from one array.</summary>
    private static string Cut(string parts, string train, string selection, string loss = "Loss") => $$"""
        using System.IO;
        using System.Linq;
        using TorchSharp;
        using static TorchSharp.torch;

        class Program
        {
            static void Main(string[] args)
            {
                var rows = File.ReadLines(args[0]).Select(line => line.Split(',').Select(float.Parse).ToArray()).ToArray();
                var cut = rows.Length * 4 / 5;
                {{parts.Replace("\n", "\n        ")}}
                using var network = nn.Sequential(nn.Linear(96, 32), nn.ReLU(), nn.Linear(32, 96));
                using var optimizer = optim.Adam(network.parameters(), lr: 0.003);
                var best = double.MaxValue;
                var bestEpoch = 0;
                for (var epoch = 1; epoch <= 150; epoch++)
                {
                    optimizer.zero_grad();
                    nn.functional.mse_loss(network.call({{train}}), {{train}}).backward();
                    optimizer.step();
                    {{selection.Replace("\n", "\n            ")}}
                }

                System.Console.WriteLine(bestEpoch);

                static double {{loss}}(nn.Module<Tensor, Tensor> network, Tensor signals) => nn.functional.mse_loss(network.call(signals), signals).ToDouble();
                static Tensor Pixels(float[][] rows) => tensor(rows.SelectMany(row => row[..96]).ToArray(), rows.Length, 96);
            }
        }
        """;

    /// <summary>A training that keeps the epoch with the best score of other rows, in classes of the program.</summary>
    private static string Files(string body, string more = "") => $$"""
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        class Signs(string file) : torch.utils.data.Dataset
        {
            private readonly string[] _lines = File.ReadLines(file).ToArray();

            public override long Count => _lines.Length;

            public static Signs Of(string file) => new(file);

            public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = tensor(float.Parse(_lines[(int)index])), ["y"] = tensor(1L) };
        }

        record Score(double Loss, double Accuracy)
        {
            public static Score Of(Module<Tensor, Tensor> net, Signs signs)
            {
                using var loader = torch.utils.data.DataLoader(signs, 256);
                var (loss, right) = (0.0, 0L);
                foreach (var batch in loader)
                {
                    var output = net.call(batch["x"]);
                    loss += functional.cross_entropy(output, batch["y"]).item<float>();
                    right += output.argmax(1).eq(batch["y"]).sum().item<long>();
                }

                return new Score(loss / signs.Count, (double)right / signs.Count);
            }
        }

        class Training(Module<Tensor, Tensor> net, string weights)
        {
            public Score Fit(Signs signs, Signs others)
            {
                var best = new Score(double.MaxValue, 0);
                for (var epoch = 0; epoch < 9; epoch++)
                {
                    Learn(signs);
                    var score = Score.Of(net, others);
                    if (score.Accuracy > best.Accuracy)
                    {
                        best = score;
                        net.save(weights);
                    }
                }

                return best;
            }

            public void Learn(Signs signs)
            {
                using var optimizer = optim.Adam(net.parameters(), 0.1);
                using var loader = torch.utils.data.DataLoader(signs, 64);
                foreach (var batch in loader)
                {
                    optimizer.zero_grad();
                    functional.cross_entropy(net.call(batch["x"]), batch["y"]).backward();
                    optimizer.step();
                }
            }
        }

        {{more.Replace("\n", "\n        ")}}

        class Program
        {
            static void Main(string[] args)
            {
                using var net = Linear(1, 2);
                var training = new Training(net, args[0]);
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;
}
