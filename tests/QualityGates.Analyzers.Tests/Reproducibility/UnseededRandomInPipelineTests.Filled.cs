using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.UnseededRandomInPipeline,
    QualityGates.Fixes.Reproducibility.UnseededRandomInPipelineFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static partial class UnseededRandomInPipelineTests
{
    /// <summary>Lists of an object that one of its methods fills, and another trains with.</summary>
    public sealed class Filled
    {
        private static string Study(string divide, string uses = "") => $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;

            class House
            {
                public float Size { get; set; }
                public float Price { get; set; }
            }

            class Study(MLContext ml)
            {
                private readonly List<House> _train = [], _test = new(), _shown = new();
                private List<House> Known { get; } = [];

                public void Divide(List<House> houses)
                {
                    {{divide.Replace("\n", "\n        ")}}
                }

                public object Train()
                {
                    var model = ml.Transforms.Concatenate("Features", "Size").Append(ml.Regression.Trainers.Sdca("Price")).Fit(ml.Data.LoadFromEnumerable(_train{{uses}}));
                    return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(_test)), "Price");
                }
            }
            """;

        [Theory]
        [InlineData("var random = [|new Random()|];\nforeach (var house in houses)\n{\n    if (random.NextDouble() < 0.2)\n        _test.Add(house);\n    else\n        _train.Add(house);\n}")]
        [InlineData("var random = [|new Random()|];\nforeach (var house in houses)\n    (random.Next(5) == 0 ? _test : _train).Add(house);")]
        [InlineData("var random = [|new Random()|];\nforeach (var house in houses)\n    _train.Add(new House { Price = house.Price, Size = house.Size + random.NextSingle() });")]
        public Task By_chance(string divide) => Verify.VerifyAnalyzerAsync(Study(divide));

        [Theory]
        [InlineData("var random = new Random(1);\nforeach (var house in houses)\n{\n    if (random.NextDouble() < 0.2)\n        _test.Add(house);\n    else\n        _train.Add(house);\n}")]
        [InlineData("var random = new Random();\nforeach (var house in houses)\n{\n    _train.Add(house);\n    if (random.NextDouble() < 0.2)\n        _shown.Add(house);\n}")]
        [InlineData("var random = new Random();\nforeach (var house in houses)\n{\n    _train.Add(house);\n    if (random.NextDouble() < 0.2)\n        Console.WriteLine(_train.Count);\n}")]
        [InlineData("var random = new Random();\nConsole.WriteLine(_train[random.Next(_train.Count)]);\n_test.AddRange(houses);")]
        public Task By_no_chance_or_with_something_else(string divide) => Verify.VerifyAnalyzerAsync(Study(divide));
    }
}
