using Microsoft.CodeAnalysis.Testing;
using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.UnseededShuffle,
    QualityGates.Fixes.Reproducibility.UnseededShuffleFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class UnseededShuffleTests
{
    private static string InMethod(string body) => $$"""
        using System.Collections.Generic;
        using Microsoft.ML;
        using SharpLearning.CrossValidation.CrossValidators;
        using SharpLearning.CrossValidation.TrainingTestSplitters;
        using Tensorflow;
        using TorchSharp;
        using static TorchSharp.torch.utils.data;

        class Program
        {
            static object? Run(MLContext given, IDataView rows, torch.utils.data.Dataset images, IDatasetV2 texts, int configured, bool train, IEnumerable<long> order)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    private static string InMember(string member) => $$"""
        using System;
        using SharpLearning.Common.Interfaces;
        using SharpLearning.Containers.Matrices;
        using SharpLearning.CrossValidation.CrossValidators;

        public class Comparison
        {
            {{member.Replace("\n", "\n    ")}}

            public double[] Score(IIndexedLearner<double> learner, F64Matrix x, double[] y) => _folds.CrossValidate(learner, x, y);
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
        [InlineData("return torch.utils.data.[|DataLoader|](images, 64, shuffle: true);")]
        [InlineData("return torch.utils.data.[|DataLoader|](images, 64, true, drop_last: true);")]
        [InlineData("return [|DataLoader(images, 64, shuffle: (true))|];")]
        [InlineData("return [|new TorchSharp.Modules.DataLoader(images, 64, shuffle: true)|];")]
        [InlineData("TorchSharp.Modules.DataLoader loader = [|new(images, 64, shuffle: true, seed: null)|];\nreturn loader;")]
        [InlineData("const bool Shuffled = true;\nreturn torch.utils.data.[|DataLoader|](shuffle: Shuffled, batchSize: 64, dataset: images);")]
        [InlineData("return Load(true);\nobject Load(bool shuffle) => torch.utils.data.[|DataLoader|](images, 64, shuffle);")]
        [InlineData("return texts.[|shuffle|](1000).batch(32);")]
        [InlineData("return texts.[|shuffle|](1000, reshuffle_each_iteration: false);")]
        [InlineData("return [|new RandomTrainingTestIndexSplitter<double>(0.7)|];")]
        [InlineData("return [|new RandomCrossValidation<double>(5)|];")]
        [InlineData("var ml = new MLContext();\nreturn ml.Data.[|ShuffleRows|](rows);")]
        [InlineData("var ml = new MLContext();\nreturn ml.Data.[|BootstrapSample|](complement: true, input: rows);")]
        [InlineData("var data = new MLContext(seed: null).Data;\nreturn data.[|ShuffleRows|](rows, seed: null);")]
        public Task A_shuffle_without_seed(string body) => VerifyAsync(InMethod(body));

        [Fact]
        public Task Names_the_context() => VerifyAsync(
            InMethod("var ml = {|#1:new MLContext()|};\nreturn ml.Data.{|#0:ShuffleRows|}(rows);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("ShuffleRows", "its context (line 13) has none either", "1"));

        [Fact]
        public Task New_of_the_type_of_a_property() => VerifyAsync("""
            class Feed(TorchSharp.torch.utils.data.Dataset rows)
            {
                TorchSharp.Modules.DataLoader Loader => [|new(rows, 64, true)|];
            }
            """);

        /// <summary>What a member begins with, in a class that nobody here makes an object of.</summary>
        [Theory]
        [InlineData("private readonly ICrossValidation<double> _folds = [|new RandomCrossValidation<double>(10)|];")]
        [InlineData("private readonly RandomCrossValidation<double> _folds = [|new(10)|];")]
        [InlineData("private static readonly ICrossValidation<double> _folds = [|new RandomCrossValidation<double>(crossValidationFolds: 5)|];")]
        [InlineData("public ICrossValidation<double> _folds { get; set; } = [|new RandomCrossValidation<double>(10)|];")]
        [InlineData("private static readonly Microsoft.ML.IDataView Rows = new Microsoft.ML.MLContext().Data.[|ShuffleRows|](null!);\nprivate readonly ICrossValidation<double> _folds = new RandomCrossValidation<double>(10, 1);")]
        [InlineData("private readonly Lazy<ICrossValidation<double>> _made = new(() => [|new RandomCrossValidation<double>(10)|]);\nprivate ICrossValidation<double> _folds => _made.Value;")]
        public Task In_a_member(string member) => VerifyAsync(InMember(member));

        [Theory]
        [InlineData("private readonly ICrossValidation<double> _folds = new RandomCrossValidation<double>(10, 42);")]
        [InlineData("private const int Seed = 3;\nprivate readonly RandomCrossValidation<double> _folds = new(10, Seed);")]
        [InlineData("private readonly ICrossValidation<double> _folds = new StratifiedCrossValidation<double>(10);")]
        public Task In_a_member_with_a_seed(string member) => VerifyAsync(InMember(member));

        [Fact]
        public Task Through_a_field_and_a_base_class() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            abstract class Study
            {
                protected readonly MLContext Context = new();
            }

            class Churn : Study
            {
                IDataView Shuffled(IDataView rows) => Context.Data.[|ShuffleRows|](rows);
            }
            """);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return torch.utils.data.DataLoader(images, 64);")]
        [InlineData("return torch.utils.data.DataLoader(images, 64, shuffle: false);")]
        [InlineData("return torch.utils.data.DataLoader(images, 64, shuffle: true, seed: 1);")]
        [InlineData("return torch.utils.data.DataLoader(images, 64, shuffle: true, seed: configured);")]
        [InlineData("return torch.utils.data.DataLoader(images, 64, order);")]
        [InlineData("return texts.shuffle(1000, seed: 1);")]
        [InlineData("return new RandomTrainingTestIndexSplitter<double>(0.7, seed: 42);")]
        [InlineData("return new StratifiedTrainingTestIndexSplitter<double>(0.7);")]
        [InlineData("return new MLContext(seed: 1).Data.ShuffleRows(rows);")]
        [InlineData("return given.Data.ShuffleRows(rows);")]
        [InlineData("return new MLContext().Data.ShuffleRows(rows, seed: configured);")]
        [InlineData("return new MLContext().Data.TrainTestSplit(rows);")]
        [InlineData("return new MLContext().Recommendation().Trainers.MatrixFactorization(\"L\", \"C\", \"R\");")]
        public Task A_shuffle_with_a_seed_or_none(string body) => VerifyAsync(InMethod(body));

        [Fact]
        public Task A_look_alike_loader() => VerifyAsync("""
            using TorchSharp;

            class DataLoader(torch.utils.data.Dataset rows, int size, bool shuffle = false, int? seed = null)
            {
                public object All => (rows, size, shuffle, seed);
            }

            class Training
            {
                object Load(torch.utils.data.Dataset rows) => new DataLoader(rows, 64, shuffle: true);
            }
            """);
    }

    public sealed class Fixes
    {
        [Fact]
        public Task Adds_the_seed_in_a_member() => new Verify.Test
        {
            TestCode = InMember("private readonly ICrossValidation<double> _folds = [|new RandomCrossValidation<double>(10)|];"),
            FixedCode = InMember("private readonly ICrossValidation<double> _folds = new RandomCrossValidation<double>(10, seed: 1);"),
            Libraries = MLReferences.All,
        }.RunAsync();

        [Theory]
        [InlineData("return torch.utils.data.[|DataLoader|](images, 64, shuffle: true);", "return torch.utils.data.DataLoader(images, 64, shuffle: true, seed: 1);")]
        [InlineData("return [|new TorchSharp.Modules.DataLoader(images, 64, shuffle: true, seed: null)|];", "return new TorchSharp.Modules.DataLoader(images, 64, shuffle: true, seed: 1);")]
        [InlineData("return texts.[|shuffle|](1000) // all\n    .batch(32);", "return texts.shuffle(1000, seed: 1) // all\n    .batch(32);")]
        [InlineData("return [|new RandomTrainingTestIndexSplitter<double>(0.7)|];", "return new RandomTrainingTestIndexSplitter<double>(0.7, seed: 1);")]
        [InlineData("var ml = new MLContext();\nreturn (ml.Data.[|ShuffleRows|](rows), ml.Data.[|BootstrapSample|](rows));", "var ml = new MLContext();\nreturn (ml.Data.ShuffleRows(rows, seed: 1), ml.Data.BootstrapSample(rows, seed: 1));")]
        public Task Adds_the_seed(string before, string after) => new Verify.Test { TestCode = InMethod(before), FixedCode = InMethod(after), Libraries = MLReferences.All }.RunAsync();
    }
}
