using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.UnseededRandomInPipeline,
    QualityGates.Fixes.Reproducibility.UnseededRandomInPipelineFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

/// <content>Rows made of others at random places, folds by hand, and neurons whose weights are in objects.</content>
public static partial class UnseededRandomInPipelineTests
{
    public sealed class Rows
    {
        private static string Likes(string body, string more = "") => $$"""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            record Cook(float Spice, float Patience);

            class Pair
            {
                public float Spice { get; set; }
                public float Patience { get; set; }
                public float Dish { get; set; }
                public bool Label { get; set; }
            }

            class Likes(IReadOnlyList<Cook> cooks)
            {
                public IEnumerable<Pair> With(IReadOnlyList<(int Cook, int Dish)> likes, int dishes)
                {
                    {{body.Replace("\n", "\n        ")}}
                }

                private Pair Of(int cook, int dish, bool label) => new() { Spice = cooks[cook].Spice, Patience = cooks[cook].Patience, Dish = dish, Label = label };

                private static Pair Of(Cook cook, int dish) => new() { Spice = cook.Spice, Dish = dish };
                {{more.Replace("\n", "\n    ")}}
            }

            class Program
            {
                static ITransformer Main(MLContext ml, string path, List<(int, int)> likes)
                {
                    var cooks = File.ReadLines(path).Select(line => line.Split(',')).Select(cells => new Cook(float.Parse(cells[0]), float.Parse(cells[1]))).ToList();
                    var rows = ml.Data.LoadFromEnumerable(new Likes(cooks).With(likes, 40));
                    return ml.Transforms.Concatenate("Features", "Spice", "Patience", "Dish").Append(ml.BinaryClassification.Trainers.FastTree()).Fit(rows);
                }
            }
            """;

        private const string Each = "var pairs = new List<Pair>();\nforeach (var (cook, dish) in likes)\n{\n    pairs.Add(Of(cook, dish, true));\n    ";

        private const string Done = "\n}\nreturn pairs;";

        [Theory]
        [InlineData(Each + "var stranger = [|Random.Shared|].Next(cooks.Count);\n    pairs.Add(Of(stranger, dish, false));" + Done)]
        [InlineData(Each + "pairs.Add(Of([|Random.Shared|].Next(cooks.Count), dish, false));" + Done)]
        [InlineData(Each + "pairs.Add(Of(cook, [|Random.Shared|].Next(dishes), false));" + Done)]
        [InlineData(Each + "pairs.Add(Of(cooks[[|Random.Shared|].Next(cooks.Count)], dish));" + Done)]
        [InlineData(Each + "int other;\n    do\n        other = [|Random.Shared|].Next(dishes);\n    while (likes.Contains((cook, other)));\n    pairs.Add(new Pair { Spice = cooks[cook].Spice, Dish = other });" + Done)]
        [InlineData("var random = [|new Random()|];\nforeach (var (cook, dish) in likes)\n{\n    yield return Of(cook, dish, true);\n    yield return Of(random.Next(cooks.Count), dish, false);\n}")]
        [InlineData("var random = [|new Random()|];\nreturn likes.Select(like => Of(random.Next(cooks.Count), like.Dish, false)).ToList();")]
        [InlineData("var random = [|new Random()|];\nreturn likes.SelectMany(like => new[] { Of(like.Cook, like.Dish, true), Of(random.Next(cooks.Count), like.Dish, false) }).ToList();")]
        [InlineData("var random = [|new Random()|];\nreturn likes.SelectMany(like => Enumerable.Range(0, 4).Select(_ => Of(random.Next(cooks.Count), like.Dish, false))).ToList();")]
        [InlineData("var random = [|new Random()|];\nvar pairs = new List<Pair>();\nforeach (var (cook, dish) in likes)\n    pairs.AddRange(Enumerable.Range(0, 4).Select(_ => Of(random.Next(cooks.Count), dish, false)));\nreturn pairs;")]
        [InlineData("var random = [|new Random()|];\nvar pairs = new Pair[likes.Count];\nfor (var i = 0; i < pairs.Length; i++)\n    pairs[i] = Of(random.Next(cooks.Count), likes[i].Dish, false);\nreturn pairs;")]
        public Task Pairs_that_nobody_likes(string body) => Verify.VerifyAnalyzerAsync(Likes(body));

        [Fact]
        public Task Pairs_a_helper_draws_itself() => Verify.VerifyAnalyzerAsync(Likes(
            Each + "pairs.Add(Stranger(dish));" + Done,
            "private Pair Stranger(int dish)\n{\n    var cook = cooks[[|Random.Shared|].Next(cooks.Count)];\n    return new Pair { Spice = cook.Spice, Dish = dish };\n}"));

        [Theory]
        [InlineData("var random = new Random(1);\n" + Each + "pairs.Add(Of(random.Next(cooks.Count), dish, false));" + Done)]
        [InlineData(Each + "if (dish == 0)\n        Console.WriteLine(Of(Random.Shared.Next(cooks.Count), dish, false).Spice);" + Done)]
        [InlineData("var shown = Of(Random.Shared.Next(cooks.Count), 1, false);\nConsole.WriteLine(shown.Spice);\n" + Each + "pairs.Add(Of(dish, cook, false));" + Done)]
        public Task Pairs_that_are_seeded_or_only_shown(string body) => Verify.VerifyAnalyzerAsync(Likes(body));

        private static string Folds(string folds) => $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Folded<TRow>(MLContext ml, IReadOnlyCollection<TRow> rows, int count)
                where TRow : class
            {
                {{folds}}

                public IEnumerable<RegressionMetrics> Run(IEstimator<ITransformer> pipeline)
                {
                    for (var held = 0; held < _folds.Length; held++)
                    {
                        var train = new List<TRow>();
                        for (var fold = 0; fold < _folds.Length; fold++)
                        {
                            if (fold != held)
                            {
                                train.AddRange(_folds[fold]);
                            }
                        }

                        yield return ml.Regression.Evaluate(pipeline.Fit(ml.Data.LoadFromEnumerable(train)).Transform(ml.Data.LoadFromEnumerable(_folds[held])));
                    }
                }
            }

            class Well { public float Depth; public float Label; }

            class Program
            {
                static object Run(MLContext ml, List<Well> wells) =>
                    new Folded<Well>(ml, wells, 5).Run(ml.Transforms.Concatenate("Features", "Depth").Append(ml.Regression.Trainers.Sdca())).ToList();
            }
            """;

        [Theory]
        [InlineData("private readonly TRow[][] _folds = rows.[|Shuffle|]().Chunk(rows.Count / count).ToArray();")]
        [InlineData("private readonly TRow[][] _folds = rows.OrderBy(_ => [|Random.Shared|].Next()).Chunk(rows.Count / count).ToArray();")]
        [InlineData("private readonly TRow[][] _folds = rows.OrderBy(_ => Guid.[|NewGuid|]()).Chunk(rows.Count / count).ToArray();")]
        [InlineData("private readonly List<TRow>[] _folds = rows.[|Shuffle|]().Select((row, i) => (row, i)).GroupBy(pair => pair.i % count, pair => pair.row).Select(fold => fold.ToList()).ToArray();")]
        public Task Folds_of_rows_in_random_order(string folds) => Verify.VerifyAnalyzerAsync(Folds(folds));

        [Theory]
        [InlineData("private static readonly Random Source = new(1); private readonly TRow[][] _folds = rows.OrderBy(_ => Source.Next()).Chunk(rows.Count / count).ToArray();")]
        [InlineData("private readonly TRow[][] _folds = rows.Chunk(rows.Count / count).ToArray();")]
        [InlineData("private readonly TRow[][] _folds = rows.Chunk(rows.Count / count).ToArray(); public object Shown => rows.Shuffle().Chunk(3).First();")]
        public Task Folds_of_rows_as_they_come_or_seeded(string folds) => Verify.VerifyAnalyzerAsync(Folds(folds));

        private static string Neuron(string start, string answer, string learn) => $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;

            class Synapse { public double Weight { get; set; } }

            class Neuron
            {
                private readonly List<Synapse> _synapses = [];

                public Neuron(int inputs)
                {
                    var dice = {{start}};
                    for (var input = 0; input < inputs; input++)
                    {
                        _synapses.Add(new Synapse { Weight = dice.NextDouble() - 0.5 });
                    }
                }

                public double Answer(double[] x)
                {
                    {{answer.Replace("\n", "\n        ")}}
                }

                public void Learn(double[] x, double error)
                {
                    {{learn.Replace("\n", "\n        ")}}
                }
            }
            """;

        private const string Sum = "var sum = 0.0;\nfor (var i = 0; i < x.Length; i++)\n    sum += _synapses[i].Weight * x[i];\nreturn sum;";

        private const string Step = "for (var i = 0; i < x.Length; i++)\n    _synapses[i].Weight += 0.1 * error * x[i];";

        [Theory]
        [InlineData(Sum, Step)]
        [InlineData(Sum, "for (var i = 0; i < x.Length; i++)\n{\n    var synapse = _synapses[i];\n    synapse.Weight -= 0.1 * error * x[i];\n}")]
        [InlineData(Sum, "for (var i = 0; i < x.Length; i++)\n    _synapses[i].Weight = _synapses[i].Weight + 0.1 * error * x[i];")]
        [InlineData("return _synapses.Select((synapse, i) => synapse.Weight * x[i]).Sum();", Step)]
        [InlineData("return _synapses.Zip(x, (synapse, value) => synapse.Weight * value).Sum();", "foreach (var (synapse, value) in _synapses.Zip(x))\n    synapse.Weight += 0.1 * error * value;")]
        [InlineData("return Enumerable.Range(0, x.Length).Sum(i => _synapses[i].Weight * x[i]);", Step)]
        public Task Weights_in_objects(string answer, string learn) => Verify.VerifyAnalyzerAsync(Neuron("[|new Random()|]", answer, learn));

        [Theory]
        [InlineData("new Random(1)", Sum, Step)]
        [InlineData("new Random()", Sum, "_synapses.Clear();")]
        [InlineData("new Random()", "return _synapses.Sum(synapse => synapse.Weight) * x[0];", Step)]
        [InlineData("new Random()", "var sum = 0.0;\nfor (var i = 0; i < x.Length; i++)\n    sum += 0.5 * _synapses[i].Weight * _synapses[i].Weight;\nreturn sum;", Step)]
        public Task Numbers_in_objects_that_are_seeded_or_no_weights(string start, string answer, string learn) => Verify.VerifyAnalyzerAsync(Neuron(start, answer, learn));

        private static string Steps(string epoch) => $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using TorchSharp;
            using TorchSharp.Modules;
            using static TorchSharp.torch;

            class Lessons(Sequential network, optim.Optimizer optimizer, Loss<Tensor, Tensor, Tensor> loss)
            {
                public void Learn(List<float[][]> pairs)
                {
                    var random = new Random(3);
                    for (var epoch = 0; epoch < 9; epoch++)
                    {
                        {{epoch.Replace("\n", "\n            ")}}
                    }
                }

                private void Step(float[][] pair)
                {
                    optimizer.zero_grad();
                    loss.call(network.call(tensor(pair[0])), tensor(pair[1])).backward();
                    optimizer.step();
                }
            }
            """;

        private const string Once = "\n{\n    optimizer.zero_grad();\n    var x = tensor(pairs[i][0]);\n    var output = loss.call(network.call(x), tensor(pairs[i][1]));\n    output.backward();\n    optimizer.step();\n}";

        [Theory]
        [InlineData("foreach (int i in Enumerable.Range(0, pairs.Count).OrderBy(x => Guid.[|NewGuid|]()))" + Once)]
        [InlineData("foreach (var i in Enumerable.Range(0, pairs.Count).OrderBy(_ => [|new Random()|].Next()).ToArray())" + Once)]
        [InlineData("var order = Enumerable.Range(0, pairs.Count).OrderBy(_ => [|Random.Shared|].Next()).ToList();\nforeach (var i in order)" + Once)]
        [InlineData("var order = Enumerable.Range(0, pairs.Count).OrderBy(_ => [|Random.Shared|].Next()).ToList();\nfor (var k = 0; k < order.Count; k++)\n{\n    var (source, target) = (tensor(pairs[order[k]][0]), tensor(pairs[order[k]][1]));\n    optimizer.zero_grad();\n    loss.call(network.call(source), target).backward();\n    optimizer.step();\n}")]
        [InlineData("foreach (var i in Enumerable.Range(0, pairs.Count).OrderBy(_ => Guid.[|NewGuid|]()))\n    Step(pairs[i]);")]
        [InlineData("for (var turn = 0; turn < 100; turn++)\n{\n    var i = [|Random.Shared|].Next(pairs.Count);\n    Step(pairs[i]);\n}")]
        public Task Rows_learned_from_by_their_numbers_in_random_order(string epoch) => new Verify.Test { TestCode = Steps(epoch), Libraries = MLReferences.All }.RunAsync();

        [Theory]
        [InlineData("foreach (int i in Enumerable.Range(0, pairs.Count).OrderBy(x => random.Next()))" + Once)]
        [InlineData("for (var i = 0; i < pairs.Count; i++)" + Once + "\nforeach (var i in Enumerable.Range(0, pairs.Count).OrderBy(_ => Guid.NewGuid()).Take(3))\n    Console.WriteLine(pairs[i][0][0]);")]
        [InlineData("foreach (var pair in pairs)\n{\n    optimizer.zero_grad();\n    var output = loss.call(network.call(tensor(pair[0])), tensor(pair[1]));\n    output.backward();\n    optimizer.step();\n    Console.WriteLine(network.call(tensor(pairs[Random.Shared.Next(pairs.Count)][0])));\n}")]
        [InlineData("foreach (var pair in pairs)\n{\n    var shown = pairs[Random.Shared.Next(pairs.Count)];\n    Console.WriteLine(network.call(tensor(shown[0])));\n    Step(pair);\n}")]
        public Task Rows_learned_from_in_an_order_that_is_seeded_and_others_only_shown(string epoch) => new Verify.Test { TestCode = Steps(epoch), Libraries = MLReferences.All }.RunAsync();

        private static string Between(string made) => $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Plate { [VectorType(4)] public float[] Measures = []; public bool Label; }

            class Program
            {
                static ITransformer Train(MLContext ml, List<Plate> plates)
                {
                    var train = plates.Take(700).ToList();
                    train.AddRange(Between(train.Where(plate => plate.Label).ToList(), 100));
                    return ml.BinaryClassification.Trainers.FastForest("Label", "Measures").Fit(ml.Data.LoadFromEnumerable(train));
                }

                static IEnumerable<Plate> Between(List<Plate> rare, int wanted)
                {
                    var dice = new Random(1);
                    var made = new List<Plate>();
                    for (var i = 0; made.Count < wanted; i++)
                    {
                        var one = rare[i % rare.Count].Measures;
                        var near = rare.Select(plate => plate.Measures).OrderBy(other => Math.Abs(one[0] - other[0])).Skip(1).Take(5).ToArray();
                        {{made.Replace("\n", "\n            ")}}
                        made.Add(new Plate { Measures = one.Zip(neighbour, (a, b) => a + share * (b - a)).ToArray(), Label = true });
                    }

                    return made;
                }
            }
            """;

        [Theory]
        [InlineData("var neighbour = near[[|Random.Shared|].Next(near.Length)];\nvar share = [|Random.Shared|].NextSingle();")]
        [InlineData("var neighbour = near[[|Random.Shared|].Next(near.Length)];\nvar share = dice.NextSingle();")]
        [InlineData("var neighbour = near[dice.Next(near.Length)];\nvar share = [|Random.Shared|].NextSingle();")]
        [InlineData("var neighbour = near[[|Random.Shared|].Next(near.Length)];\nvar share = 0.5f;")]
        public Task Rows_made_between_neighbours(string made) => Verify.VerifyAnalyzerAsync(Between(made));

        [Theory]
        [InlineData("var neighbour = near[dice.Next(near.Length)];\nvar share = dice.NextSingle();")]
        [InlineData("var neighbour = near[0];\nvar share = 0.5f;\nConsole.WriteLine(near[Random.Shared.Next(near.Length)].Length);")]
        public Task Rows_made_between_neighbours_that_a_seed_chooses(string made) => Verify.VerifyAnalyzerAsync(Between(made));
    }
}
