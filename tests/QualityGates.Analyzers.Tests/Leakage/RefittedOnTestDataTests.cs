using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.RefittedOnTestData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class RefittedOnTestDataTests
{
    public sealed class Evidence
    {
        [Fact]
        public Task From_the_split_to_the_fit() => Verify.VerifyAnalyzerAsync(
            LeakagePrograms.InMethod("""
            var split = ml.Data.{|#1:TrainTestSplit|}(data);
            var test = ml.Transforms.NormalizeMinMax("Features").{|#0:Fit|}(split.TestSet).Transform(split.TestSet);
            return test;
            """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("'NormalizeMinMax'", "test rows (line 15)"));

        [Fact]
        public Task The_evaluation_where_that_makes_them_test_rows() => Verify.VerifyAnalyzerAsync(
            LeakagePrograms.InMethod("""
            var train = ml.Data.TakeRows(data, 800);
            var test = ml.Data.SkipRows(data, 800);
            var scaler = ml.Transforms.NormalizeMinMax("Features");
            var model = ml.Regression.Trainers.Sdca().Fit(scaler.Fit(train).Transform(train));
            return ml.Regression.{|#1:Evaluate|}(model.Transform(scaler.{|#0:Fit|}(test).Transform(test)));
            """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("'NormalizeMinMax'", "test rows (line 19)"));
    }
}
