using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.OverlappingSplits>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class OverlappingSplitsTests
{
    public sealed class Evidence
    {
        [Fact]
        public Task Both_splits_then_the_fit() => Verify.VerifyAnalyzerAsync(
            LeakagePrograms.InMethod("""
            var first = ml.Data.{|#1:TrainTestSplit|}(data, seed: 1);
            var second = ml.Data.{|#2:TrainTestSplit|}(data, seed: 2);
            var model = ml.Regression.Trainers.Sdca().{|#3:Fit|}(first.TrainSet);
            return ml.Regression.{|#0:Evaluate|}(model.Transform(second.TestSet));
            """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithLocation(3).WithArguments("line 16", "line 15", "come from two divisions of the same rows that overlap"));

        [Fact]
        public Task Both_reads_of_one_file() => Verify.VerifyAnalyzerAsync(
            LeakagePrograms.InMethod("""
            var train = ml.Data.{|#1:LoadFromTextFile|}("houses.csv");
            var test = ml.Data.{|#2:LoadFromTextFile|}("houses.csv");
            return ml.Regression.{|#0:Evaluate|}(ml.Regression.Trainers.Sdca().{|#3:Fit|}(train).Transform(test));
            """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithLocation(3).WithArguments("line 16", "line 15", "are read from one file"));
    }

    public sealed class Subsets
    {
        [Theory]
        [InlineData("", "", "[|evaluate|]")]
        [InlineData(", seed: 1", ", seed: 2", "[|evaluate|]")]
        [InlineData(", seed: 1", ", seed: 1", "evaluate")]
        [InlineData(", seed: seed", ", seed: seed", "evaluate")]
        [InlineData(", shuffle: false", ", shuffle: false", "evaluate")]
        public Task Of_a_folder_that_each_read_draws_for_itself(string first, string second, string evaluate) => new Verify.Test { Libraries = MLReferences.All, TestCode = $$"""
            using static Tensorflow.KerasApi;

            class Program
            {
                static object Run(string folder, int seed)
                {
                    var train = keras.preprocessing.image_dataset_from_directory(folder, validation_split: 0.2f, subset: "training"{{first}});
                    var rest = keras.preprocessing.image_dataset_from_directory(folder, validation_split: 0.2f, subset: "validation"{{second}});
                    var model = keras.Sequential();
                    model.fit(train, epochs: 3);
                    return model.{{evaluate}}(rest);
                }
            }
            """ }.RunAsync();
    }
}
