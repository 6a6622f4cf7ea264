using static QualityGates.Analyzers.Tests.Leakage.LeakagePrograms;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.EvaluatedOnTrainingData,
    QualityGates.Fixes.Leakage.EvaluatedOnTrainingDataFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class EvaluatedOnTrainingDataFixTests
{
    public sealed class Fixes
    {
        [Fact]
        public Task The_part_in_the_call() => Verify.VerifyCodeFixAsync(
            InMethod("""
                var split = ml.Data.TrainTestSplit(data);
                var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                return ml.Regression.[|Evaluate|](model.Transform(split.TrainSet)); // rather well
                """),
            InMethod("""
                var split = ml.Data.TrainTestSplit(data);
                var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                return ml.Regression.Evaluate(model.Transform(split.TestSet)); // rather well
                """));

        [Fact]
        public Task The_part_in_a_local_of_the_scores() => Verify.VerifyCodeFixAsync(
            InMethod("""
                var split = ml.Data.TrainTestSplit(data);
                var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                var scored = model.Transform( /* all */ split.TrainSet);
                return ml.Regression.[|Evaluate|](labelColumnName: "Label", data: scored);
                """),
            InMethod("""
                var split = ml.Data.TrainTestSplit(data);
                var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                var scored = model.Transform( /* all */ split.TestSet);
                return ml.Regression.Evaluate(labelColumnName: "Label", data: scored);
                """));

        [Fact]
        public Task All_of_them() => Verify.VerifyCodeFixAsync(
            InMethod("""
                var split = ml.Data.TrainTestSplit(data);
                var linear = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                var tree = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);
                var first = ml.Regression.[|Evaluate|](linear.Transform(split.TrainSet));
                return (first, ml.Regression.[|Evaluate|](tree.Transform(split.TrainSet)));
                """),
            InMethod("""
                var split = ml.Data.TrainTestSplit(data);
                var linear = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                var tree = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);
                var first = ml.Regression.Evaluate(linear.Transform(split.TestSet));
                return (first, ml.Regression.Evaluate(tree.Transform(split.TestSet)));
                """));
    }

    public sealed class Guards
    {
        [Fact]
        public Task No_split() => Verify.VerifyNoFixAsync(InMethod("""
            var model = ml.Regression.Trainers.Sdca().Fit(data);
            return ml.Regression.[|Evaluate|](model.Transform(data));
            """));

        [Fact]
        public Task The_model_has_seen_the_test_part_too() => Verify.VerifyNoFixAsync(InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(data);
            return ml.Regression.[|Evaluate|](model.Transform(split.TrainSet));
            """));

        [Fact]
        public Task The_scores_are_used_elsewhere() => Verify.VerifyNoFixAsync(InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            var scored = model.Transform(split.TrainSet);
            Console.WriteLine(scored.GetRowCount());
            return ml.Regression.[|Evaluate|](scored);
            """));
    }
}
