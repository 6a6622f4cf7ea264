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
    }
}
