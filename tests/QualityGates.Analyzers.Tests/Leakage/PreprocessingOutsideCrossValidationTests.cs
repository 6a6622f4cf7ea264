using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingOutsideCrossValidation>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingOutsideCrossValidationTests
{
    public sealed class Evidence
    {
        [Fact]
        public Task From_the_fit_to_the_folds() => Verify.VerifyAnalyzerAsync(
            LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").{|#1:Fit|}(data).Transform(data);
            return ml.Regression.{|#0:CrossValidate|}(scaled, ml.Regression.Trainers.Sdca());
            """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("NormalizeMinMax", "line 15", "CrossValidate"));

        [Fact]
        public Task The_fit_nearest_to_the_folds_where_there_are_two() => Verify.VerifyAnalyzerAsync(
            LeakagePrograms.InMethod("""
            var first = ml.Transforms.NormalizeMinMax("A").Fit(data).Transform(data);
            var second = ml.Transforms.NormalizeMeanVariance("B").{|#1:Fit|}(first).Transform(first);
            return ml.BinaryClassification.{|#0:CrossValidateNonCalibrated|}(second, ml.BinaryClassification.Trainers.LinearSvm());
            """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("NormalizeMeanVariance", "line 16", "CrossValidateNonCalibrated"));
    }
}
