using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    public sealed class MoreReports
    {
        [Fact]
        public Task Steps_fitted_in_a_loop() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = data;
            foreach (var column in new[] { "A", "B" })
            {
                rows = ml.Transforms.NormalizeMinMax(column).[|Fit|](rows).Transform(rows);
            }

            var split = ml.Data.TrainTestSplit(rows);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Importance_is_an_evaluation_too() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.PermutationFeatureImportance(model, split.TestSet);
            """));
    }
}
