using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.NonConstantSeed,
    QualityGates.Fixes.Reproducibility.NonConstantSeedFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class NonConstantSeedTests
{
    private static string InMethod(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.IO;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Trainers.LightGbm;

        class House
        {
            public float Size;
            public float Price;
        }

        class Report
        {
            public int Seed { get; set; }
        }

        record Written(int Seed, int Rows);

        class Program
        {
            static object? Run(MLContext given, IDataView rows, List<House> houses, string name, int configured)
            {
                {{body.Replace("\n", "\n        ")}}
            }

            static int Now() => (int)DateTime.UtcNow.Ticks;
        }
        """;

    /// <summary>Lists of an object that one method fills by chance, and another trains with or shows.</summary>
    [Theory]
    [InlineData("[|new Random((int)DateTime.UtcNow.Ticks)|]", "_train")]
    [InlineData("new Random(1)", "_train")]
    [InlineData("new Random((int)DateTime.UtcNow.Ticks)", "_all")]
    public static Task Rows_that_another_method_divides(string random, string trained) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Collections.Generic;
        using Microsoft.ML;

        class House
        {
            public float Size { get; set; }
            public float Price { get; set; }
        }

        class Study
        {
            private readonly MLContext _ml = new(seed: 1);
            private readonly List<House> _train = [], _shown = [], _all = [];

            public void Divide(IEnumerable<House> houses)
            {
                var random = {{random}};
                foreach (var house in houses)
                {
                    _all.Add(house);
                    if (random.NextDouble() < 0.2)
                        _shown.Add(house);
                    else
                        _train.Add(house);
                }
            }

            public object Train() => _ml.Transforms.Concatenate("Features", "Size").Append(_ml.Regression.Trainers.Sdca("Price")).Fit(_ml.Data.LoadFromEnumerable({{trained}}));
        }
        """);

    /// <summary>A perceptron written by hand, and what its batches are.</summary>
    private static string Batches(string random, string batch) => $$"""
        using System;
        using NumSharp;

        class Perceptron
        {
            private static readonly int BatchSeed = Environment.ProcessId;
            private NDArray weights = np.zeros(64);

            public void Fit(NDArray x, NDArray y, int steps)
            {
                var random = {{random}};
                for (var step = 0; step < steps; step++)
                {
                    var from = random.Next(0, 700);
                    var batch = {{batch}};
                    Console.WriteLine(from);
                    var error = np.dot(batch, weights) - y;
                    weights = weights - 0.1 * np.dot(batch.T, error);
                }
            }
        }
        """;

    /// <summary>A model in plain numbers, and what these begin with.</summary>
    private static string Neuron(string start) => $$"""
        using System;
        using System.Linq;

        class Neuron
        {
            {{start.Replace("\n", "\n    ")}}

            public double Ask(double[] x)
            {
                var sum = 0.0;
                for (var i = 0; i < x.Length; i++)
                    sum += _w[i] * x[i];
                return sum;
            }

            public void Learn(double[] x, double target, double rate)
            {
                var error = target - Ask(x);
                for (var i = 0; i < x.Length; i++)
                    _w[i] += rate * error * x[i];
            }
        }
        """;

    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    public sealed class Reports
    {
        [Fact]
        public Task A_method_that_only_seeds() => VerifyAsync("""
            using System;
            using TorchSharp;

            static class Randomness
            {
                public static void Begin() => torch.[|manual_seed|](Environment.ProcessId);
            }
            """);

        [Fact]
        public Task The_default_of_an_option_that_a_learner_is_given() => VerifyAsync("""
            using System;
            using SharpLearning.Containers.Matrices;
            using SharpLearning.RandomForest.Learners;
            using SharpLearning.RandomForest.Models;

            class Options
            {
                public int Seed { get; set; } = Environment.TickCount;
            }

            class Program
            {
                static RegressionForestModel Run(F64Matrix x, double[] y)
                {
                    var options = new Options();
                    return [|new RegressionRandomForestLearner(seed: options.Seed)|].Learn(x, y);
                }
            }
            """);

        [Theory]
        [InlineData("var ml = [|new MLContext(seed: DateTime.Now.Millisecond)|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("MLContext ml = [|new((int)DateTime.UtcNow.Ticks % 1000)|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var ml = [|new MLContext(Environment.TickCount)|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("Console.WriteLine(Environment.TickCount);\nvar ml = [|new MLContext(seed: Environment.TickCount)|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("Console.WriteLine($\"started {DateTime.Now.Millisecond}\");\nvar ml = [|new MLContext(DateTime.Now.Millisecond)|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var seed = Environment.TickCount;\nvar ml = [|new MLContext(seed)|];\nFile.WriteAllText(\"report.json\", System.Text.Json.JsonSerializer.Serialize(new { started = DateTime.UtcNow, seeded = seed > 0 }));\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var seed = Environment.TickCount;\nvar ml = [|new MLContext(seed)|];\nvar report = new Report { Seed = 1 };\nFile.WriteAllText(\"report.json\", System.Text.Json.JsonSerializer.Serialize(report));\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var seed = Environment.ProcessId ^ 17;\nvar ml = [|new MLContext((seed))|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var ml = [|new MLContext(Guid.NewGuid().GetHashCode())|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var ml = [|new MLContext(\"houses\".GetHashCode())|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var ml = [|new MLContext(HashCode.Combine(name, 1))|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var ml = [|new MLContext(Now())|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var ml = [|new MLContext(new Random().Next())|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var ml = [|new MLContext(Process.GetCurrentProcess().Id)|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("return given.Data.[|ShuffleRows|](shufflePoolSize: 10, seed: Environment.TickCount, input: rows);")]
        [InlineData("return given.Data.[|TrainTestSplit|](rows, 0.2, seed: (int)Stopwatch.GetTimestamp());")]
        [InlineData("return given.Regression.Trainers.[|LightGbm|](new LightGbmRegressionTrainer.Options { Seed = Environment.TickCount });")]
        [InlineData("var random = [|new Random(DateTime.Now.Millisecond)|];\nreturn given.Data.TrainTestSplit(given.Data.LoadFromEnumerable(houses.OrderBy(_ => random.Next())));")]
        [InlineData("var (seed, fraction) = (Environment.TickCount, 0.2);\nreturn given.Data.[|TrainTestSplit|](rows, fraction, seed: seed);")]
        [InlineData("Func<int> seed = () => DateTime.Now.Second;\nreturn given.Data.[|TrainTestSplit|](rows, seed: seed());")]
        public Task A_seed_that_is_another_one_in_every_run(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_what_the_seed_comes_from() => Verify.VerifyAnalyzerAsync(
            InMethod("var ml = {|#0:new MLContext({|#1:DateTime.Now|}.Millisecond)|};\nreturn ml.Regression.Trainers.Ols().Fit(rows);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("new MLContext", "DateTime.Now", "1"));

        [Fact]
        public Task Through_a_field_and_a_property_in_another_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using Microsoft.ML;

                        class Training
                        {
                            private readonly MLContext _ml = [|new(Settings.Seed)|];

                            ITransformer Train(IDataView rows) => _ml.Regression.Trainers.OnlineGradientDescent().Fit(rows);
                        }
                        """,
                        """
                        using System;

                        static class Settings
                        {
                            internal static int Seed => Environment.TickCount;
                        }
                        """,
                    },
                },
            };
            return test.RunAsync();
        }

        [Theory]
        [InlineData("torch.[|manual_seed|](DateTime.Now.Ticks);")]
        [InlineData("torch.random.[|manual_seed|](Environment.TickCount64);")]
        public Task TorchSharp(string statement) => VerifyAsync($$"""
            using System;
            using TorchSharp;

            class Training
            {
                void Run(torch.Tensor loss)
                {
                    {{statement}}
                    loss.backward();
                }
            }
            """);

        [Theory]
        [InlineData("private readonly double[] _w;\npublic Neuron(int n)\n{\n    var random = [|new Random(unchecked((int)DateTime.Now.Ticks))|];\n    _w = new double[n];\n    for (var i = 0; i < n; i++)\n        _w[i] = random.NextDouble() - 0.5;\n}")]
        [InlineData("private readonly Random _random = [|new(Environment.TickCount)|];\nprivate double[] _w;\npublic Neuron(int n) => _w = Enumerable.Range(0, n).Select(_ => _random.NextDouble()).ToArray();")]
        [InlineData("private readonly double[] _w;\npublic Neuron(int n)\n{\n    var seed = Now();\n    _w = new double[n];\n    Fill(_w, [|new Random(seed)|]);\n}\nprivate static int Now() => (int)DateTime.Now.Ticks;\nprivate static void Fill(double[] w, Random random)\n{\n    for (var i = 0; i < w.Length; i++)\n        w[i] = random.NextDouble();\n}")]
        public Task Weights_of_a_neuron_written_by_hand(string start) => VerifyAsync(Neuron(start));

        [Fact]
        public Task Batches_of_a_network_written_by_hand() => VerifyAsync(Batches("[|new Random(BatchSeed)|]", "x[from + \":\" + (from + 32)]"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var ml = new MLContext(configured);\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var ml = new MLContext(seed: 7);\nConsole.WriteLine(DateTime.Now);\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var seed = Environment.TickCount;\nAction<string> print = Console.WriteLine;\nprint(\"seed \" + seed);\nvar ml = new MLContext(seed);\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var seed = Environment.TickCount;\nConsole.WriteLine($\"seed {seed}\");\nvar ml = new MLContext(seed);\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var seed = Environment.TickCount;\nvar ml = new MLContext(seed);\nvar report = new { seed, ml.FallbackToCpu };\nFile.WriteAllText(\"report.json\", System.Text.Json.JsonSerializer.Serialize(report));\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var seed = Environment.TickCount;\nvar ml = new MLContext(seed);\nFile.WriteAllText(\"report.json\", System.Text.Json.JsonSerializer.Serialize(new { Run = new { Seed = seed } }));\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var seed = Environment.TickCount;\nvar ml = new MLContext(seed);\nFile.WriteAllText(\"report.json\", System.Text.Json.JsonSerializer.Serialize(new Report { Seed = seed }));\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var seed = Environment.TickCount;\nvar ml = new MLContext(seed);\nFile.WriteAllText(\"report.json\", System.Text.Json.JsonSerializer.Serialize(new Written(seed, 1)));\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var seed = Environment.TickCount;\nvar ml = new MLContext(seed);\nvar report = new Dictionary<string, object> { [\"seed\"] = seed, [\"rows\"] = houses.Count };\nFile.WriteAllText(\"report.json\", System.Text.Json.JsonSerializer.Serialize(report));\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var seed = new Random().Next();\nFile.WriteAllText(\"seed.txt\", seed.ToString());\nvar ml = new MLContext(seed);\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var ml = new MLContext(int.Parse(File.ReadAllText(\"seed.txt\")));\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var dice = new Random(Environment.TickCount);\nConsole.WriteLine(dice.Next(6));\nreturn given.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var ml = new MLContext(42.GetHashCode());\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("var ml = new MLContext(configured + houses.Count);\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        public Task A_seed_that_is_known(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_seed_that_is_kept_in_what_is_given_back() => Verify.VerifyAnalyzerAsync(InMethod("return Runs.Once(rows).Model;") + """


            record Run(int Seed, ITransformer Model);

            static class Runs
            {
                public static Run Once(IDataView rows)
                {
                    var seed = (int)(DateTime.Now.Ticks & 0x7FFFFFFF);
                    return new Run(seed, Train(new MLContext(seed), rows));
                }

                static ITransformer Train(MLContext ml, IDataView rows) => ml.Regression.Trainers.OnlineGradientDescent().Fit(rows);
            }
            """);

        [Fact]
        public Task A_seed_that_a_given_function_is_told() => Verify.VerifyAnalyzerAsync("""
            using System;
            using Microsoft.ML;

            class Training
            {
                object Divide(MLContext ml, IDataView rows, Action<string> log)
                {
                    var seed = Environment.TickCount;
                    log($"split with seed {seed}");
                    return ml.Data.TrainTestSplit(rows, 0.2, seed: seed);
                }
            }
            """);

        [Theory]
        [InlineData("private readonly double[] _w;\npublic Neuron(int n, int seed)\n{\n    var random = new Random(seed);\n    _w = new double[n];\n    for (var i = 0; i < n; i++)\n        _w[i] = random.NextDouble();\n}")]
        [InlineData("private readonly double[] _w;\npublic Neuron(int n)\n{\n    var seed = Environment.TickCount;\n    Console.WriteLine($\"seed {seed}\");\n    var random = new Random(seed);\n    _w = new double[n];\n    for (var i = 0; i < n; i++)\n        _w[i] = random.NextDouble();\n}")]
        [InlineData("private readonly double[] _w;\npublic Neuron(int n)\n{\n    var dice = new Random(Environment.TickCount);\n    Console.WriteLine(dice.NextDouble());\n    _w = new double[n];\n}")]
        public Task Weights_that_can_be_drawn_again(string start) => VerifyAsync(Neuron(start));

        [Fact]
        public Task Batches_that_can_be_drawn_again() => VerifyAsync(Batches("new Random(17)", "x[from + \":\" + (from + 32)]"));

        [Fact]
        public Task Random_numbers_that_are_only_shown() => VerifyAsync(Batches("new Random(BatchSeed)", "x[\"0:32\"]"));

        [Fact]
        public Task A_look_alike_context() => Verify.VerifyAnalyzerAsync("""
            using System;
            using Microsoft.ML;

            namespace Mine
            {
                class MLContext(int? seed = null)
                {
                    public int? Seed => seed;
                }

                class Training
                {
                    object Train(Microsoft.ML.MLContext ml, IDataView rows) => (new MLContext(Environment.TickCount), ml.Regression.Trainers.Ols().Fit(rows));
                }
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("var ml = [|new MLContext(seed: DateTime.Now.Millisecond /* now */)|];\nreturn ml.Regression.Trainers.Ols().Fit(rows);", "var ml = new MLContext(seed: 1 /* now */);\nreturn ml.Regression.Trainers.Ols().Fit(rows);")]
        [InlineData("return given.Data.[|TrainTestSplit|](rows, 0.2, seed: Environment.TickCount);", "return given.Data.TrainTestSplit(rows, 0.2, seed: 1);")]
        [InlineData("return given.Regression.Trainers.[|LightGbm|](new LightGbmRegressionTrainer.Options { NumberOfLeaves = 4, Seed = Environment.TickCount });", "return given.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { NumberOfLeaves = 4, Seed = 1 });")]
        [InlineData("MLContext one = [|new(Environment.TickCount)|], two = [|new(Environment.TickCount)|];\nreturn (one.Regression.Trainers.Ols().Fit(rows), two.Regression.Trainers.Ols().Fit(rows));", "MLContext one = new(1), two = new(1);\nreturn (one.Regression.Trainers.Ols().Fit(rows), two.Regression.Trainers.Ols().Fit(rows));")]
        public Task Writes_a_constant(string before, string after) => Verify.VerifyCodeFixAsync(InMethod(before), InMethod(after));
    }

    /// <summary>What an object holds that is made once for all, where callers give none of their own.</summary>
    public sealed class Defaults
    {
        [Theory]
        [InlineData("Environment.TickCount", "Settings.Default.Seed", true)]
        [InlineData("Environment.TickCount", "(given ?? Settings.Default).Seed", true)]
        [InlineData("Environment.TickCount", "kept.Seed", true)]
        [InlineData("4", "(given ?? Settings.Default).Seed", false)]
        public Task Of_a_static_property(string seed, string read, bool isFaulty) => Verify.VerifyAnalyzerAsync($$"""
            using System;
            using Microsoft.ML;

            sealed record Settings(int Seed, int Trees)
            {
                public static Settings Default { get; } = new({{seed}}, 120);
            }

            static class Study
            {
                static object Run(IDataView rows) => Fit(rows);

                static object Fit(IDataView rows, Settings? given = null)
                {
                    var kept = given ?? Settings.Default;
                    var ml = {{(isFaulty ? "[|" : "")}}new MLContext({{read}}){{(isFaulty ? "|]" : "")}};
                    return ml.Regression.Trainers.FastTree(numberOfTrees: kept.Trees).Fit(rows);
                }
            }
            """);
    }
}
