using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.UnseededRandomInPipeline,
    QualityGates.Fixes.Reproducibility.UnseededRandomInPipelineFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static partial class UnseededRandomInPipelineTests
{
    /// <summary>A program whose one method is <paramref name="body"/>, with helpers to train and to show.</summary>
    private static string InMethod(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Security.Cryptography;
        using System.Threading;
        using Microsoft.ML;

        class House
        {
            public float Size;
            public float Price;
        }

        class Program
        {
            static object? Run(MLContext ml, List<House> houses, House[] array, int seed, int? configured, Random given)
            {
                {{body.Replace("\n", "\n        ")}}
            }

            static ITransformer Train(MLContext ml, IEnumerable<House> rows) =>
                ml.Regression.Trainers.FastTree("Price", "Size").Fit(ml.Data.LoadFromEnumerable(rows));
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("var keys = array.Select(_ => Guid.[|NewGuid|]()).ToArray();\nArray.Sort(keys, array);\nreturn Train(ml, array.Take(80));")]
        [InlineData("var sides = houses.ToLookup(_ => RandomNumberGenerator.[|GetInt32|](5) > 0);\nreturn Train(ml, sides[true]);")]
        [InlineData("var random = [|new Random()|];\nreturn Train(ml, houses.Where(_ => random.NextDouble() < 0.8));")]
        [InlineData("Random random = [|new()|];\nreturn Train(ml, houses.Where(_ => (random).NextDouble() < 0.8).ToList());")]
        [InlineData("var random = [|new Random()|];\nreturn Train(ml, houses.OrderBy(house => random.Next()));")]
        [InlineData("return Train(ml, houses.OrderBy(_ => Guid.[|NewGuid|]()).Take(80));")]
        [InlineData("return Train(ml, from house in houses orderby Guid.[|NewGuid|]() select house);")]
        [InlineData("return Train(ml, houses.OrderBy(_ => [|Random.Shared|].Next()).ToArray());")]
        [InlineData("return Train(ml, houses.OrderBy(_ => RandomNumberGenerator.[|GetInt32|](100)));")]
        [InlineData("return Train(rows: houses.[|Shuffle|](), ml: ml);")]
        [InlineData("[|Random.Shared|].Shuffle(array);\nreturn Train(ml, array);")]
        [InlineData("[|new Random()|].Shuffle(array);\nreturn Train(ml, array);")]
        [InlineData("RandomNumberGenerator.[|Shuffle|](array.AsSpan());\nreturn Train(ml, array);")]
        [InlineData("return Train(ml, [|new Random()|].GetItems(array, 50));")]
        [InlineData("var random = [|new Random()|];\nfor (var i = array.Length - 1; i > 0; i--)\n{\n    var j = random.Next(i + 1);\n    (array[i], array[j]) = (array[j], array[i]);\n}\nreturn Train(ml, array);")]
        [InlineData("var random = [|new Random()|];\nfor (var i = houses.Count - 1; i > 0; i--)\n{\n    var j = random.Next(i + 1);\n    var kept = houses[i];\n    houses[i] = houses[j];\n    houses[j] = kept;\n}\nreturn Train(ml, houses);")]
        [InlineData("var random = [|new Random()|];\nvar train = new List<House>();\nvar test = new List<House>();\nforeach (var house in houses)\n{\n    if (random.NextDouble() < 0.8)\n        train.Add(house);\n    else\n        test.Add(house);\n}\nreturn Train(ml, train);")]
        [InlineData("var random = [|new Random()|];\nvar train = new List<House>();\nforeach (var house in houses)\n{\n    var isTest = random.Next(5) == 0;\n    if (isTest)\n        continue;\n    train.Add(house);\n}\nreturn Train(ml, train);")]
        [InlineData("var random = [|new Random()|];\nvar sample = new List<House>();\nfor (var i = 0; i < 100; i++)\n    sample.Add(houses[random.Next(houses.Count)]);\nreturn Train(ml, sample);")]
        [InlineData("var random = [|new Random()|];\nvar made = new List<House>();\nforeach (var house in houses)\n{\n    var other = houses[random.Next(houses.Count)];\n    made.Add(new House { Size = house.Size, Price = other.Price });\n}\nreturn Train(ml, made);")]
        [InlineData("var made = new House[100];\nfor (var i = 0; i < made.Length; i++)\n    made[i] = new House { Size = array[[|Random.Shared|].Next(array.Length)].Size, Price = i };\nreturn Train(ml, made);")]
        [InlineData("var random = [|new Random()|];\nreturn Train(ml, houses.Select(house => new House { Size = house.Size, Price = array[random.Next(array.Length)].Price }));")]
        [InlineData("var random = [|new Random()|];\nvar made = new List<House>();\nfor (var i = 0; i < 100; i++)\n    made.Add(new House { Size = random.NextSingle(), Price = i });\nreturn Train(ml, made);")]
        [InlineData("var random = [|new Random()|];\nreturn Train(ml, Enumerable.Range(0, 100).Select(i => new House { Size = random.NextSingle(), Price = i }));")]
        [InlineData("var random = [|new Random()|];\nforeach (var house in houses)\n    house.Size += (float)random.NextDouble();\nreturn Train(ml, houses);")]
        [InlineData("var random = [|new Random()|];\nvar noise = () => random.NextSingle();\nreturn Train(ml, houses.Select(house => new House { Size = house.Size + noise(), Price = house.Price }));")]
        [InlineData("var random = [|new Random()|];\nreturn Train(ml, Shuffled());\nIEnumerable<House> Shuffled() => houses.OrderBy(_ => random.Next());")]
        [InlineData("var (random, count) = ([|new Random()|], 80);\nreturn Train(ml, houses.OrderBy(_ => random.Next()).Take(count));")]
        [InlineData("var random = [|new Random()|];\nvar shuffled = houses.OrderBy(_ => random.Next()).ToList();\nvar model = Train(ml, houses);\nreturn ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(shuffled.Take(20))));")]
        [InlineData("var fold = houses.Select(_ => [|Random.Shared|].Next(5)).ToArray();\nfor (var k = 0; k < 5; k++)\n    Train(ml, Enumerable.Range(0, houses.Count).Where(i => fold[i] != k).Select(i => houses[i]).ToList());\nreturn null;")]
        [InlineData("var random = [|new Random()|];\nvar keys = new double[array.Length];\nfor (var i = 0; i < keys.Length; i++)\n    keys[i] = random.NextDouble();\nArray.Sort(keys, array);\nreturn Train(ml, array[..80]);")]
        [InlineData("var random = [|new Random()|];\nvar keys = new List<int>();\nforeach (var house in array)\n    keys.Add(random.Next());\nArray.Sort(items: array, keys: keys.ToArray());\nreturn Train(ml, array.Take(80));")]
        [InlineData("var keys = new byte[array.Length];\n[|new Random()|].NextBytes(keys);\nArray.Sort(keys, array);\nreturn Train(ml, array.Take(80));")]
        [InlineData("Func<int, int> below = [|Random.Shared|].Next;\nfor (var i = array.Length - 1; i > 0; i--)\n{\n    var j = below(i + 1);\n    (array[i], array[j]) = (array[j], array[i]);\n}\nreturn Train(ml, array);")]
        [InlineData("var random = [|new Random()|];\nreturn Train(ml, houses.SelectMany(Versions).ToList());\nIEnumerable<House> Versions(House house)\n{\n    yield return house;\n    for (var copy = 0; copy < 3; copy++)\n        yield return new House { Size = house.Size + random.NextSingle(), Price = house.Price };\n}")]
        [InlineData("var random = [|new Random()|];\nreturn Train(ml, More(houses).ToList());\nIEnumerable<House> More(IEnumerable<House> rows)\n{\n    foreach (var house in rows)\n    {\n        yield return house;\n        yield return new House { Size = house.Size + random.NextSingle(), Price = house.Price };\n    }\n}")]
        [InlineData("var random = [|new Random()|];\nreturn Train(ml, Made(100));\nIEnumerable<House> Made(int count)\n{\n    for (var i = 0; i < count; i++)\n        yield return new House { Size = random.NextSingle(), Price = i };\n}")]
        [InlineData("var random = [|new Random()|];\nvar all = new List<House>();\nforeach (var house in houses)\n    all.AddRange(Versions(house));\nreturn Train(ml, all);\nIEnumerable<House> Versions(House house)\n{\n    yield return house;\n    yield return new House { Size = house.Size + random.NextSingle(), Price = house.Price };\n}")]
        public Task Random_numbers_that_decide_about_rows(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        private static string Network(string members) => $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using MathNet.Numerics.Distributions;
            using MathNet.Numerics.LinearAlgebra;

            class Network
            {
                {{members.Replace("\n", "\n    ")}}
            }

            class Program
            {
                static void Main() => Console.WriteLine({{(members.Contains("Network(int") ? "typeof(Network)" : "new Network()")}});
            }
            """;

        private static Task VerifyNetworkAsync(string members) => new Verify.Test { TestCode = Network(members), Libraries = QualityGates.References.MLReferences.All }.RunAsync();

        [Theory]
        [InlineData("private Matrix<double> _w;\npublic Network() => _w = Matrix<double>.Build.[|Random|](3, 2);\npublic void Step(Matrix<double> gradient) => _w -= 0.1 * gradient;")]
        [InlineData("private Matrix<double> _w;\npublic Network() => _w = Matrix<double>.Build.Random(3, 2, [|new Normal(0, 1)|]) * 0.1;\npublic void Step(Matrix<double> gradient) => _w = _w - 0.1 * gradient;")]
        [InlineData("private readonly Vector<double>[] _w = new Vector<double>[2];\npublic Network() { _w[0] = Vector<double>.Build.[|Random|](3); }\npublic void Step(Vector<double> gradient) { _w[0] -= gradient.Multiply(0.1); }")]
        [InlineData("public void Learn(Vector<double>[] x)\n{\n    var w = Vector<double>.Build.[|Random|](3);\n    foreach (var row in x)\n        w.Subtract(0.1 * row, w);\n    Console.WriteLine(w);\n}")]
        [InlineData("private Matrix<double> _w;\nprivate readonly Vector<double> _top = Vector<double>.Build.[|Random|](3);\npublic Network()\n{\n    var normal = [|new Normal(0, 1)|];\n    _w = Matrix<double>.Build.Dense(3, 2, (_, _) => normal.Sample());\n}\npublic void Step(Matrix<double> gradient) => _w -= 0.1 * gradient;")]
        public Task Weights_of_a_network_of_ones_own(string members) => VerifyNetworkAsync(members);

        [Theory]
        [InlineData("private Matrix<double> _w = Matrix<double>.Build.Random(3, 2, 7);\npublic void Step(Matrix<double> gradient) => _w -= 0.1 * gradient;")]
        [InlineData("private Matrix<double> _w = Matrix<double>.Build.Random(3, 2, new Normal(0, 1, new Random(7)));\npublic void Step(Matrix<double> gradient) => _w -= 0.1 * gradient;")]
        [InlineData("private Matrix<double> _w = Matrix<double>.Build.Random(3, 2);\npublic Matrix<double> Step(Matrix<double> given) => given - _w;")]
        public Task Matrices_that_are_seeded_or_stay(string members) => VerifyNetworkAsync(members);

        private const string Sum = "public double Predict(double[] x)\n{\n    var sum = 0.0;\n    for (var i = 0; i < x.Length; i++)\n        sum += _w[i] * x[i];\n    return sum;\n}\n";

        private const string Step = "public void Train(double[][] rows, double[] labels)\n{\n    for (var r = 0; r < rows.Length; r++)\n        for (var i = 0; i < _w.Length; i++)\n            _w[i] += 0.1 * (labels[r] - Predict(rows[r])) * rows[r][i];\n}\n";

        private const string Drawn = "private readonly double[] _w;\npublic Network(int n)\n{\n    var random = [|new Random()|];\n    _w = new double[n];\n    for (var i = 0; i < n; i++)\n        _w[i] = 2 * random.NextDouble() - 1;\n}\n";

        [Theory]
        [InlineData(Drawn + Sum + Step)]
        [InlineData("private static readonly Random Source = [|new()|];\nprivate double[] _w;\npublic Network(int n) => _w = Enumerable.Range(0, n).Select(_ => Source.NextDouble() - 0.5).ToArray();\n" + Sum + Step)]
        [InlineData("private readonly List<double> w = new();\npublic Network(int n)\n{\n    for (var i = 0; i < n; i++)\n        w.Add(Draw());\n}\nprivate static double Draw() => [|Random.Shared|].NextDouble() - 0.5;\npublic double Predict(double[] x) => x.Select((v, i) => v * w[i]).Sum();\npublic void Train(double[] x, double error)\n{\n    for (var i = 0; i < x.Length; i++)\n        w[i] -= error * x[i];\n}")]
        [InlineData("private readonly float[,] w = new float[4, 3];\nprivate float[] given = [];\npublic Network() => Fill(w, [|new Random()|]);\nprivate static void Fill(float[,] w, Random random)\n{\n    for (var o = 0; o < 4; o++)\n        for (var i = 0; i < 3; i++)\n            w[o, i] = random.NextSingle() * (float)Math.Sqrt(0.5);\n}\npublic float[] Forward(float[] x)\n{\n    given = x;\n    var y = new float[4];\n    for (var o = 0; o < 4; o++)\n        for (var i = 0; i < 3; i++)\n            y[o] += w[o, i] * given[i];\n    return y;\n}\npublic void Backward(float[] delta, float rate)\n{\n    for (var o = 0; o < 4; o++)\n        for (var i = 0; i < 3; i++)\n            w[o, i] = w[o, i] - rate * delta[o] * given[i];\n}")]
        [InlineData("public class Synapse { public double Weight = [|Random.Shared|].NextDouble(); public Synapse From = null!; public double Value; }\nprivate readonly List<Synapse> inputs = new();\npublic double Fire()\n{\n    double sum = 0;\n    foreach (var s in inputs)\n        sum += s.Weight * s.From.Value;\n    return sum;\n}\npublic void Learn(double rate, double error)\n{\n    foreach (var s in inputs)\n        s.Weight += rate * error * s.From.Value;\n}")]
        public Task Weights_in_plain_arrays(string members) => VerifyNetworkAsync(members);

        [Theory]
        [InlineData("private readonly double[] _w;\npublic Network(int n, Random random)\n{\n    _w = new double[n];\n    for (var i = 0; i < n; i++)\n        _w[i] = random.NextDouble();\n}\n" + Sum + Step)]
        [InlineData("private readonly double[] _w;\npublic Network(int n, int seed)\n{\n    var random = new Random(seed);\n    _w = new double[n];\n    for (var i = 0; i < n; i++)\n        _w[i] = random.NextDouble();\n}\n" + Sum + Step)]
        [InlineData("private readonly double[] x = new double[9], v = new double[9];\npublic Network()\n{\n    for (var i = 0; i < 9; i++)\n        v[i] = Random.Shared.NextDouble();\n}\npublic void Move(double[] force, double dt)\n{\n    for (var i = 0; i < 9; i++)\n    {\n        v[i] += force[i] * dt;\n        x[i] += v[i] * dt;\n    }\n}")]
        [InlineData("private readonly double[] m = new double[9], v = new double[9];\npublic Network()\n{\n    for (var i = 0; i < 9; i++)\n        v[i] = Random.Shared.NextDouble();\n}\npublic double Energy(double dt, double[] force)\n{\n    double sum = 0;\n    for (var i = 0; i < 9; i++)\n    {\n        v[i] += force[i] * dt;\n        sum += 0.5 * m[i] * v[i] * v[i];\n    }\n    return sum;\n}")]
        [InlineData("private readonly double[] prices = new double[9];\npublic Network()\n{\n    for (var i = 0; i < 9; i++)\n        prices[i] = Random.Shared.NextDouble();\n}\npublic double Total(double[] amounts)\n{\n    double sum = 0;\n    for (var i = 0; i < 9; i++)\n        sum += prices[i] * amounts[i];\n    return sum;\n}")]
        public Task Numbers_that_are_no_weights_or_have_a_seed(string members) => VerifyNetworkAsync(members);

        [Fact]
        public Task Names_what_draws_and_what_is_trained() => Verify.VerifyAnalyzerAsync(
            InMethod("var random = {|#0:new Random()|};\nvar train = houses.Where(_ => random.{|#1:NextDouble|}() < 0.8);\nreturn ml.Regression.Trainers.FastTree(\"Price\", \"Size\").{|#2:Fit|}(ml.Data.LoadFromEnumerable(train));"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2)
                .WithArguments("new Random", "has no seed", "'NextDouble' (line 19)", "decides about rows that are trained on by", "Fit", "line 20", "other rows or another order", "'new Random' with a constant seed"));

        [Fact]
        public Task Through_a_field_a_base_class_and_a_helper_in_another_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using System.Collections.Generic;
                        using System.Threading.Tasks;
                        using Microsoft.ML;

                        class House { public float Size; public float Price; }

                        class Training : Study
                        {
                            async Task<ITransformer> RunAsync(MLContext ml, List<House> houses)
                            {
                                await Task.Yield();
                                return ml.Regression.Trainers.FastTree("Price", "Size").Fit(ml.Data.LoadFromEnumerable(Rows.Shuffled(houses, Dice)));
                            }
                        }
                        """,
                        """
                        using System;

                        abstract class Study
                        {
                            protected static readonly Random Dice = [|new()|];
                        }
                        """,
                        """
                        using System;
                        using System.Collections.Generic;
                        using System.Linq;

                        static class Rows
                        {
                            internal static List<T> Shuffled<T>(List<T> rows, Random dice) => rows.OrderBy(_ => dice.Next()).ToList();
                        }
                        """,
                    },
                },
            };
            return test.RunAsync();
        }

        [Theory]
        [InlineData("var mixed = File.ReadLines(path).OrderBy(_ => Guid.[|NewGuid|]()).ToList();\nFile.WriteAllLines(\"train.csv\", mixed.Take(80));\nreturn Train(ml, ml.Data.LoadFromTextFile<House>(\"train.csv\", ','));")]
        [InlineData("var train = Path.Combine(path, \"train.csv\");\nCut(File.ReadAllLines(path), train);\nreturn Train(ml, ml.Data.LoadFromTextFile<House>(train, ','));\nstatic void Cut(string[] lines, string to)\n{\n    [|Random.Shared|].Shuffle(lines);\n    File.WriteAllText(to, string.Join('\\n', lines));\n}")]
        public Task Lines_of_a_file_that_is_loaded_then(string body) => Verify.VerifyAnalyzerAsync(InFiles(body));

        [Theory]
        [InlineData("File.WriteAllLines(\"demo.csv\", File.ReadLines(path).OrderBy(_ => Guid.NewGuid()).Take(5));\nreturn Train(ml, ml.Data.LoadFromTextFile<House>(\"train.csv\", ','));")]
        public Task Lines_of_a_file_that_is_not_loaded(string body) => Verify.VerifyAnalyzerAsync(InFiles(body));

        private static string InFiles(string body) => $$"""
            using System;
            using System.IO;
            using System.Linq;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class House
            {
                [LoadColumn(0)] public float Size;
                [LoadColumn(1)] public float Price;
            }

            class Program
            {
                static object? Run(MLContext ml, string path)
                {
                    {{body.Replace("\n", "\n        ")}}
                }

                static ITransformer Train(MLContext ml, IDataView rows) => ml.Regression.Trainers.FastTree("Price", "Size").Fit(rows);
            }
            """;

        [Fact]
        public Task A_data_frame_that_is_sampled() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.Data.Analysis;
            using Microsoft.ML;

            class Training
            {
                ITransformer Train(MLContext ml, DataFrame rows) => ml.Regression.Trainers.FastTree("Price", "Size").Fit(rows.[|Sample|](1000));
            }
            """);

        [Theory]
        [InlineData("[|new Normal(0, 1)|].Samples().Take(100).ToArray()")]
        [InlineData("Normal.[|Samples|](0, 1).Take(100).ToArray()")]
        [InlineData("new Normal(0, 1, [|new MersenneTwister()|]).Samples().Take(100).ToArray()")]
        public Task Math_NET_samples(string rows) => Verify.VerifyAnalyzerAsync($$"""
            using System.Linq;
            using MathNet.Numerics;
            using MathNet.Numerics.Distributions;
            using MathNet.Numerics.Random;

            class Training
            {
                object Train(double[] y)
                {
                    var x = {{rows}};
                    return Fit.Line(x, y);
                }
            }
            """);

        /// <summary>Noise that a network written by hand learns from.</summary>
        [Fact]
        public Task What_own_weights_are_trained_with() => Verify.VerifyAnalyzerAsync("""
            using System.Collections.Generic;
            using MathNet.Numerics.Distributions;
            using MathNet.Numerics.LinearAlgebra;

            class Autoencoder(Matrix<double> first)
            {
                private Matrix<double> weights = first;

                public void Train(IEnumerable<Vector<double>> rows)
                {
                    foreach (var row in rows)
                    {
                        var noisy = WithNoise(row);
                        var error = weights * noisy - row;
                        weights -= 0.1 * error.OuterProduct(noisy);
                    }
                }

                private static Vector<double> WithNoise(Vector<double> row)
                {
                    var noise = new double[row.Count];
                    Normal.[|Samples|](noise, 0.0, 0.1);
                    return row + Vector<double>.Build.DenseOfArray(noise);
                }
            }
            """);
    }

    public sealed class Guards
    {
        /// <summary>A position that is disturbed is no weight, and neither is a matrix that nothing moves.</summary>
        /// <summary>A permutation is drawn from a source of its own where none is given, and orders the rows that weights are moved by.</summary>
        [Theory]
        [InlineData("Combinatorics.[|GeneratePermutation|](rows.Length)")]
        [InlineData("Combinatorics.GeneratePermutation(rows.Length, random)")]
        public Task Orders_of_rows_that_weights_are_trained_with(string order) => Verify.VerifyAnalyzerAsync($$"""
            using System;
            using MathNet.Numerics;
            using MathNet.Numerics.LinearAlgebra;

            class Neuron
            {
                private readonly Vector<double> weights = Vector<double>.Build.Dense(3);

                public void Train(Vector<double>[] rows, double[] targets, Random random)
                {
                    foreach (var place in {{order}})
                    {
                        var error = weights * rows[place] - targets[place];
                        weights.Subtract(rows[place] * (0.1 * error), weights);
                    }
                }
            }
            """);

        [Fact]
        public Task What_disturbs_a_position() => Verify.VerifyAnalyzerAsync("""
            using System.Linq;
            using MathNet.Numerics.Distributions;
            using MathNet.Numerics.LinearAlgebra;

            class Walk(Matrix<double> covariance)
            {
                private Vector<double> position = Vector<double>.Build.Dense(3);

                public Vector<double> Step(double time)
                {
                    var noise = covariance * Vector<double>.Build.DenseOfArray(Normal.Samples(0.0, 1.0).Take(3).ToArray());
                    position += time * noise;
                    return position;
                }
            }
            """);

        [Theory]
        [InlineData("var random = new Random(1);\nreturn Train(ml, houses.Where(_ => random.NextDouble() < 0.8));")]
        [InlineData("var random = new Random(Seed: seed);\nreturn Train(ml, houses.OrderBy(_ => random.Next()));")]
        [InlineData("var random = new Random(seed);\nreturn Train(ml, Made(100));\nIEnumerable<House> Made(int count)\n{\n    for (var i = 0; i < count; i++)\n        yield return new House { Size = random.NextSingle(), Price = i };\n}")]
        [InlineData("var random = new Random();\nConsole.WriteLine(Made(100).Average(house => house.Size));\nreturn Train(ml, houses);\nIEnumerable<House> Made(int count)\n{\n    for (var i = 0; i < count; i++)\n        yield return new House { Size = random.NextSingle(), Price = i };\n}")]
        [InlineData("var random = new Random(seed);\nvar keys = new double[array.Length];\nfor (var i = 0; i < keys.Length; i++)\n    keys[i] = random.NextDouble();\nArray.Sort(keys, array);\nreturn Train(ml, array);")]
        [InlineData("var random = new Random();\nvar keys = new double[array.Length];\nvar shown = new double[array.Length];\nfor (var i = 0; i < keys.Length; i++)\n{\n    keys[i] = array[i].Price;\n    shown[i] = random.NextDouble();\n}\nArray.Sort(keys, array);\nConsole.WriteLine(shown[0]);\nreturn Train(ml, array);")]
        [InlineData("var random = new Random();\nvar keys = new double[array.Length];\nArray.Sort(keys, array);\nfor (var i = 0; i < keys.Length; i++)\n    keys[i] = random.NextDouble();\nConsole.WriteLine(keys[0]);\nreturn Train(ml, array);")]
        [InlineData("var random = configured is { } known ? new Random(known) : new Random();\nreturn Train(ml, houses.OrderBy(_ => random.Next()));")]
        [InlineData("return Train(ml, houses.OrderBy(_ => given.Next()));")]
        [InlineData("var id = Guid.NewGuid();\nConsole.WriteLine($\"run {id}\");\nreturn Train(ml, houses);")]
        [InlineData("var folder = System.IO.Path.Combine(\"work\", \"rows-\" + Guid.NewGuid().ToString(\"N\")[..8]);\nvar first = int.Parse(System.IO.File.ReadAllText(System.IO.Path.Combine(folder, \"first.txt\")));\nreturn Train(ml, houses.Skip(first));")]
        [InlineData("var random = new Random();\nThread.Sleep(random.Next(100));\nreturn Train(ml, houses);")]
        [InlineData("var random = new Random();\nvar shown = houses[random.Next(houses.Count)];\nConsole.WriteLine(shown.Price);\nreturn Train(ml, houses);")]
        [InlineData("var random = new Random();\nvar shown = houses[random.Next(houses.Count)];\nConsole.WriteLine(shown.Price);\nvar made = new List<House>();\nforeach (var house in houses)\n    made.Add(new House { Size = house.Size, Price = houses[0].Price });\nreturn Train(ml, made);")]
        [InlineData("var random = new Random();\nvar shown = houses[random.Next(houses.Count)];\nvar made = new List<House>();\nfor (var i = 0; i < houses.Count; i++)\n    made.Add(new House { Size = houses[i].Size, Price = houses[i].Price });\nConsole.WriteLine(shown.Price);\nreturn Train(ml, made);")]
        [InlineData("var random = new Random(3);\nvar made = new List<House>();\nforeach (var house in houses)\n    made.Add(new House { Size = house.Size, Price = houses[random.Next(houses.Count)].Price });\nreturn Train(ml, made);")]
        [InlineData("var random = new Random();\nif (random.NextDouble() < 0.1)\n    Console.WriteLine(\"still here\");\nreturn Train(ml, houses);")]
        [InlineData("var model = Train(ml, houses);\nvar random = new Random();\nvar picked = houses.OrderBy(_ => random.Next()).First();\nreturn ml.Model.CreatePredictionEngine<House, House>(model).Predict(picked);")]
        [InlineData("var cards = Enumerable.Range(1, 52).OrderBy(_ => Guid.NewGuid()).ToList();\nConsole.WriteLine(cards[0]);\nreturn Train(ml, houses);")]
        public Task Random_numbers_that_decide_nothing_about_rows(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_look_alike_generator() => Verify.VerifyAnalyzerAsync("""
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;

            class House { public float Size; public float Price; }

            class Random
            {
                private int _state = 1;

                public int Next() => _state = _state * 16807 % 2147483647;
            }

            class Training
            {
                ITransformer Train(MLContext ml, List<House> houses)
                {
                    var random = new Random();
                    return ml.Regression.Trainers.FastTree("Price", "Size").Fit(ml.Data.LoadFromEnumerable(houses.OrderBy(_ => random.Next())));
                }
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("var random = [|new Random()|]; // dice\nreturn Train(ml, houses.Where(_ => random.NextDouble() < 0.8));", "var random = new Random(1); // dice\nreturn Train(ml, houses.Where(_ => random.NextDouble() < 0.8));")]
        [InlineData("Random random = [|new()|];\nreturn Train(ml, houses.OrderBy(_ => random.Next()));", "Random random = new(1);\nreturn Train(ml, houses.OrderBy(_ => random.Next()));")]
        [InlineData("// by chance\nreturn Train(ml, houses.OrderBy(_ => Guid.[|NewGuid|]()));", "// by chance\nvar random = new Random(1);\nreturn Train(ml, houses.OrderBy(_ => random.Next()));")]
        [InlineData("return Train(ml, houses.OrderBy(static _ => Guid.[|NewGuid|]()));", "var random = new Random(1);\nreturn Train(ml, houses.OrderBy(_ => random.Next()));")]
        [InlineData("return Train(ml, houses.OrderBy(\n    static async _ => [|Random.Shared|].Next()));", "var random = new Random(1);\nreturn Train(ml, houses.OrderBy(\n    async _ => random.Next()));")]
        [InlineData("return Train(ml, houses.OrderBy(_ => [|Random.Shared|].Next()));", "var random = new Random(1);\nreturn Train(ml, houses.OrderBy(_ => random.Next()));")]
        [InlineData("[|Random.Shared|].Shuffle(array);\nreturn Train(ml, array);", "var random = new Random(1);\nrandom.Shuffle(array);\nreturn Train(ml, array);")]
        [InlineData("return Train(ml, houses.[|Shuffle|]());", "var random = new Random(1);\nreturn Train(ml, houses.OrderBy(_ => random.Next()));")]
        [InlineData("return Train(ml, houses.OrderBy(_ => RandomNumberGenerator.[|GetInt32|](100)));", "var random = new Random(1);\nreturn Train(ml, houses.OrderBy(_ => random.Next(100)));")]
        [InlineData("var first = Train(ml, houses.OrderBy(_ => Guid.[|NewGuid|]()));\nreturn (first, Train(ml, houses.OrderBy(_ => Guid.[|NewGuid|]())));", "var random = new Random(1);\nvar first = Train(ml, houses.OrderBy(_ => random.Next()));\nvar random2 = new Random(1);\nreturn (first, Train(ml, houses.OrderBy(_ => random2.Next())));")]
        public Task Seeds_the_generator(string before, string after) => Verify.VerifyCodeFixAsync(InMethod(before), InMethod(after));

        /// <summary>In front of the function is behind its use, and in it every call would begin anew.</summary>
        [Theory]
        [InlineData("return Train(ml, houses.Where(_ => IsIn()));\n\nbool IsIn() => RandomNumberGenerator.[|GetInt32|](5) > 0;")]
        public Task Offers_nothing_for_a_function_used_above_it(string body) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(body));
    }
}
