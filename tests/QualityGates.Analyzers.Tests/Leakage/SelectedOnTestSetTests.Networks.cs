using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.SelectedOnTestSet>;

namespace QualityGates.Analyzers.Tests.Leakage;

/// <content>Networks that are trained by gradient.</content>
public static partial class SelectedOnTestSetTests
{
    /// <summary>Three networks, each trained and then asked about the data set that <paramref name="asked"/> names.</summary>
    private static Task VerifyNetworksAsync(string keep, string choice, string asked = "test") => new Verify.Test { Libraries = MLReferences.All, TestCode = $$"""
        using System.Collections.Generic;
        using System.Linq;
        using TorchSharp.Modules;
        using static TorchSharp.torch;

        record Trial(double Rate, double Accuracy);

        static class Search
        {
            static object Run(string root)
            {
                using var train = TorchSharp.torchvision.datasets.MNIST(root, true);
                using var test = TorchSharp.torchvision.datasets.MNIST(root, false);
                using var learned = new DataLoader(train, 64);
                using var loader = new DataLoader({{asked}}, 64);
                var trials = new List<Trial>();
                double top = 0, best = 0;
                foreach (var rate in new[] { 0.1, 0.01 })
                {
                    var net = nn.Linear(784, 10);
                    Train(net, learned, rate);
                    var accuracy = Accuracy(net, loader);
                    {{keep}}
                }

                {{choice}}
            }

            static void Train(Linear net, DataLoader rows, double rate)
            {
                var optimizer = optim.SGD(net.parameters(), rate);
                foreach (var batch in rows)
                {
                    optimizer.zero_grad();
                    nn.functional.cross_entropy(net.call(batch["data"]), batch["label"]).backward();
                    optimizer.step();
                }
            }

            static double Accuracy(Linear net, DataLoader rows)
            {
                double right = 0, count = 0;
                foreach (var batch in rows)
                {
                    right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
                    count += batch["label"].shape[0];
                }

                return right / count;
            }
        }
        """ }.RunAsync();

    public sealed class Networks
    {
        /// <summary>Rows cut by hand: the code calls them the test, and they are all that is left. Others may be there for choosing, or to measure the winner on.</summary>
        [Theory]
        [InlineData("all[held..]", "var test = all[..held];", "test", "[|off < least|]")]
        [InlineData("all[..^held]", "var rest = all[^held..];\nvar testRows = rest;", "testRows", "[|off < least|]")]
        [InlineData("all[held..]", "var rest = all[..held];", "rest", "off < least")]
        [InlineData("all[held..]", "var validation = all[..held];", "validation", "off < least")]
        [InlineData("all[(2 * held)..]", "var test = all[..held];", "test", "off < least")]
        [InlineData("all[(2 * held)..]", "var test = all[held..(2 * held)];", "test", "off < least")]
        public Task The_best_on_rows_cut_by_hand(string train, string cut, string rows, string compared) => new Verify.Test { Libraries = MLReferences.All, TestCode = $$"""
            using TorchSharp.Modules;
            using static TorchSharp.torch;

            static class Search
            {
                static float Run(Tensor all, Tensor heights, int held)
                {
                    var train = {{train}};
                    {{cut}}
                    var least = float.MaxValue;
                    foreach (var width in new[] { 8, 32 })
                    {
                        var net = nn.Sequential(nn.Linear(3, width), nn.Linear(width, 1));
                        var optimizer = optim.SGD(net.parameters(), 0.1);
                        nn.functional.mse_loss(net.call(train), heights).backward();
                        optimizer.step();
                        var off = nn.functional.mse_loss(net.call({{rows}}), heights).item<float>();
                        if ({{compared}}) least = off;
                    }

                    return least;
                }
            }
            """ }.RunAsync();

        /// <summary>Of rows that are read here nothing is left with a caller: what the networks did not learn from has chosen, and is reported.</summary>
        [Theory]
        [InlineData("var numbers = File.ReadLines(path).Select(float.Parse).ToArray();", "numbers[..held]", "rest", "numbers[held..]", "[|off < least|]")]
        [InlineData("var numbers = File.ReadLines(path).Select(float.Parse).ToList();", "numbers.GetRange(0, held)", "later", "numbers.GetRange(held, numbers.Count - held)", "[|off < least|]")]
        [InlineData("var numbers = File.ReadLines(path).Select(float.Parse).ToArray();", "numbers[..held]", "valid", "numbers[held..]", "off < least")]
        [InlineData("var numbers = File.ReadLines(path).Select(float.Parse).ToArray();", "numbers[..held]", "rest", "numbers[held..(2 * held)]", "off < least")]
        [InlineData("var numbers = given;", "numbers[..held]", "rest", "numbers[held..]", "off < least")]
        public Task All_that_is_left_of_rows_that_are_read(string read, string learned, string name, string left, string compared) => new Verify.Test { Libraries = MLReferences.All, TestCode = $$"""
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using TorchSharp.Modules;
            using static TorchSharp.torch;

            static class Search
            {
                static float Run(string path, float[] given, int held)
                {
                    {{read}}
                    var x = tensor(({{learned}}).ToArray());
                    var {{name}} = {{left}};
                    var least = float.MaxValue;
                    foreach (var width in new[] { 8, 32 })
                    {
                        var net = nn.Sequential(nn.Linear(3, width), nn.Linear(width, 1));
                        var optimizer = optim.SGD(net.parameters(), 0.1);
                        nn.functional.mse_loss(net.call(x), x).backward();
                        optimizer.step();
                        var off = nn.functional.mse_loss(net.call(tensor({{name}}.ToArray())), x).item<float>();
                        if ({{compared}}) least = off;
                    }

                    return least;
                }
            }
            """ }.RunAsync();

        [Theory]
        [InlineData("if ([|accuracy > top|]) (top, best) = (accuracy, rate);", "return (top, best);")]
        [InlineData("trials.Add(new Trial(rate, accuracy));", "return trials.[|OrderByDescending|](trial => trial.Accuracy).First();")]
        [InlineData("trials.Add(new Trial(rate, accuracy));", "return trials.[|MaxBy|](trial => trial.Accuracy)!;")]
        public Task The_best_of_several(string keep, string choice) => VerifyNetworksAsync(keep, choice);

        [Theory]
        [InlineData("if (accuracy > top) (top, best) = (accuracy, rate);", "return (top, best);", "train")]
        [InlineData("if (accuracy < 0.5) return rate;", "return top;")]
        [InlineData("trials.Add(new Trial(rate, accuracy));", "return trials;")]
        [InlineData("trials.Add(new Trial(rate, accuracy));", "return trials.OrderBy(trial => trial.Rate).First();")]
        public Task None_is_kept_or_the_rows_are_no_test_part(string keep, string choice, string asked = "test") => VerifyNetworksAsync(keep, choice, asked);
    }
}
