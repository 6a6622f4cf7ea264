using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.UnseededRandomInPipeline,
    QualityGates.Fixes.Reproducibility.UnseededRandomInPipelineFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

/// <content>Generators, and what draws from them, in fields and properties.</content>
public static partial class UnseededRandomInPipelineTests
{
    public sealed class Members
    {
        /// <summary>What a field or property holds from the beginning is a method of a generator.</summary>
        [Theory]
        [InlineData("public Func<int, int> Below { get; init; } = [|Random.Shared|].Next;")]
        [InlineData("private readonly Func<int, int> Below = [|new Random()|].Next;")]
        [InlineData("private static readonly Func<int, int> Below = [|new Random()|].Next;")]
        public Task A_method_of_a_generator_in_a_member(string member) => Verify.VerifyAnalyzerAsync(Dealing(member));

        [Theory]
        [InlineData("private readonly Func<int, int> Below = new Random(3).Next;")]
        [InlineData("public Func<int, int> Below { get; set; } = Random.Shared.Next;\npublic Training(int seed) => Below = new Random(seed).Next;")]
        [InlineData("public required Func<int, int> Below { get; init; }")]
        public Task A_method_of_a_generator_that_is_seeded_or_replaced(string member) => Verify.VerifyAnalyzerAsync(Dealing(member));

        [Fact]
        public Task A_method_of_a_generator_that_is_replaced_where_the_object_is_made() => Verify.VerifyAnalyzerAsync(
            Dealing("public Func<int, int> Below { get; init; } = Random.Shared.Next;").Replace("class Training", "class Training<T>") + """


            class Program
            {
                static ITransformer Run(MLContext ml, House[] rows) => new Training<int> { Below = new Random(1).Next }.Train(ml, rows);
            }
            """);

        private static string Dealing(string member) => $$"""
            using System;
            using Microsoft.ML;

            class House { public float Size; public float Price; }

            class Training
            {
                {{member.Replace("\n", "\n    ")}}

                public ITransformer Train(MLContext ml, House[] rows)
                {
                    for (var i = rows.Length - 1; i > 0; i--)
                    {
                        var j = Below(i + 1);
                        (rows[i], rows[j]) = (rows[j], rows[i]);
                    }

                    return ml.Regression.Trainers.FastTree("Price", "Size").Fit(ml.Data.LoadFromEnumerable(rows));
                }
            }
            """;

        [Fact]
        public Task A_distribution_in_a_field_of_what_makes_several_rows_of_each() => Verify.VerifyAnalyzerAsync("""
            using System.Collections.Generic;
            using System.Linq;
            using MathNet.Numerics.Distributions;
            using Microsoft.ML;

            class House { public float Size; public float Price; }

            class Augmenter
            {
                private readonly Normal _noise = [|new(0.0, 0.05)|];

                public IEnumerable<House> Versions(House house)
                {
                    yield return house;
                    yield return new House { Size = house.Size + (float)_noise.Sample(), Price = house.Price };
                }
            }

            class Training
            {
                ITransformer Train(MLContext ml, List<House> houses)
                {
                    var augmenter = new Augmenter();
                    var more = houses.SelectMany(augmenter.Versions).ToList();
                    return ml.Regression.Trainers.FastTree("Price", "Size").Fit(ml.Data.LoadFromEnumerable(more));
                }
            }
            """);

        private static string Reservoir(string below, string options = "new Options { Size = 100 }") => $$"""
            using System;
            using System.Collections.Generic;
            using Microsoft.ML;

            class House { public float Size; public float Price; }

            record Options { public int Size { get; init; } public Func<int, int> Below { get; init; } = {{below}}; }

            class Reservoir(Options options)
            {
                private readonly List<House> _kept = [];
                private int _seen;

                public IReadOnlyList<House> Kept => _kept;

                public void Offer(House house)
                {
                    _seen++;
                    if (_kept.Count < options.Size)
                    {
                        _kept.Add(house);
                        return;
                    }

                    var place = options.Below(_seen);
                    if (place < _kept.Count)
                    {
                        _kept[place] = house;
                    }
                }
            }

            class Program
            {
                static ITransformer Train(MLContext ml, House[] rows)
                {
                    var reservoir = new Reservoir({{options}});
                    foreach (var row in rows)
                    {
                        reservoir.Offer(row);
                    }

                    return ml.Regression.Trainers.FastTree("Price", "Size").Fit(ml.Data.LoadFromEnumerable(reservoir.Kept));
                }
            }
            """;

        [Fact]
        public Task A_method_of_a_generator_in_the_options_of_an_object() => Verify.VerifyAnalyzerAsync(Reservoir("[|Random.Shared|].Next"));

        [Theory]
        [InlineData("new Random(1).Next", "new Options { Size = 100 }")]
        [InlineData("Random.Shared.Next", "new Options { Size = 100, Below = new Random(1).Next }")]
        public Task A_method_of_a_generator_in_options_that_is_seeded_or_replaced(string below, string options) => Verify.VerifyAnalyzerAsync(Reservoir(below, options));

        private static string Dendrites(string weight, string signal) => $$"""
            using System;
            using System.Collections.Generic;
            using System.Security.Cryptography;

            class Dendrite { public double Signal; public double Weight { get; set; } = {{weight}}; }

            class Neuron
            {
                private readonly List<Dendrite> _dendrites = [new(), new()];

                public double Fire(double[] signals)
                {
                    var sum = 0.0;
                    for (var i = 0; i < _dendrites.Count; i++)
                    {
                        {{signal}}
                        sum += _dendrites[i].Signal * _dendrites[i].Weight;
                    }

                    return sum;
                }

                public void Teach(double[] signals, double wanted)
                {
                    var delta = wanted - Fire(signals);
                    foreach (var dendrite in _dendrites)
                    {
                        dendrite.Weight += 0.1 * delta * dendrite.Signal;
                    }
                }
            }
            """;

        private const string Given = "_dendrites[i].Signal = signals[i];";

        [Theory]
        [InlineData("BitConverter.ToUInt32(RandomNumberGenerator.[|GetBytes|](4)) / (double)uint.MaxValue - 0.5")]
        [InlineData("RandomNumberGenerator.[|GetInt32|](1000) / 1000.0")]
        [InlineData("[|Random.Shared|].NextDouble()")]
        public Task Weights_beside_what_they_are_multiplied_with(string weight) => Verify.VerifyAnalyzerAsync(Dendrites(weight, Given));

        [Theory]
        [InlineData("new Random(1).NextDouble()", Given)]
        [InlineData("Random.Shared.NextDouble()", "_dendrites[i].Signal = 2;")]
        [InlineData("Random.Shared.NextDouble()", "_dendrites[i].Signal += signals[i];")]
        public Task Numbers_beside_others_that_are_seeded_or_not_given(string weight, string signal) => Verify.VerifyAnalyzerAsync(Dendrites(weight, signal));
    }
}
