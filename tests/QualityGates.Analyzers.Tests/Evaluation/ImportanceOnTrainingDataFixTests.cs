using static QualityGates.Analyzers.Tests.Evaluation.TrainingProgram;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Evaluation.ImportanceOnTrainingData,
    QualityGates.Fixes.Evaluation.ImportanceOnTrainingDataFix>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static class ImportanceOnTrainingDataFixTests
{
    private const string Trainer = "ml.Regression.Trainers.FastTree()";

    public sealed class Fixes
    {
        [Theory]
        [InlineData(
            "return ml.Regression.[|PermutationFeatureImportance|](model, model.Transform(split.TrainSet /* rows */)); // why",
            "return ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TestSet /* rows */)); // why")]
        [InlineData(
            "var scored = model.Transform(split.TrainSet);\nreturn ml.Regression.[|PermutationFeatureImportance|](data: scored, model: model);",
            "var scored = model.Transform(split.TestSet);\nreturn ml.Regression.PermutationFeatureImportance(data: scored, model: model);")]
        [InlineData(
            "var other = features.Append(ml.Regression.Trainers.FastForest()).Fit(split.TrainSet);\nreturn (ml.Regression.[|PermutationFeatureImportance|](model, model.Transform(split.TrainSet)),\n    ml.Regression.[|PermutationFeatureImportance|](other.LastTransformer, other.Transform(split.TrainSet)));",
            "var other = features.Append(ml.Regression.Trainers.FastForest()).Fit(split.TrainSet);\nreturn (ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TestSet)),\n    ml.Regression.PermutationFeatureImportance(other.LastTransformer, other.Transform(split.TestSet)));")]
        [InlineData(
            "return await Task.Run(() => ml.Regression.[|PermutationFeatureImportance|](model, model.Transform(split.TrainSet)));",
            "return await Task.Run(() => ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TestSet)));")]
        public Task Takes_the_test_part(string before, string after) => Verify.VerifyCodeFixAsync(WithModel(before, trainer: Trainer), WithModel(after, trainer: Trainer));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return ml.Regression.[|PermutationFeatureImportance|](model, model.Transform(rows));")]
        [InlineData("var scored = model.Transform(split.TrainSet);\nConsole.WriteLine(scored.Schema);\nreturn ml.Regression.[|PermutationFeatureImportance|](model, scored);")]
        [InlineData("var all = features.Append(ml.Regression.Trainers.FastTree()).Fit(rows);\nreturn ml.Regression.[|PermutationFeatureImportance|](all, all.Transform(split.TrainSet));")]
        public Task Where_the_right_rows_are_not_certain(string body) => Verify.VerifyNoFixAsync(WithModel(body, trainer: Trainer));

        [Fact]
        public Task Where_a_method_may_do_more_with_the_rows() => Verify.VerifyNoFixAsync(WithModel(
            "return Explanation.[|Of|](ml, model, split.TrainSet);",
            "static class Explanation { public static object Of(MLContext ml, ITransformer model, IDataView part) => ml.Regression.PermutationFeatureImportance(model, model.Transform(part)); }",
            Trainer));
    }
}
