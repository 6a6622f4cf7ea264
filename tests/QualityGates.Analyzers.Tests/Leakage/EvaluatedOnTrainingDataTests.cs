using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.EvaluatedOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class EvaluatedOnTrainingDataTests
{
    public sealed class Evidence
    {
        [Fact]
        public Task From_the_source_over_the_fit_to_the_evaluation() => Verify.VerifyAnalyzerAsync(
            LeakagePrograms.InMethod("""
            var rows = ml.Data.{|#1:LoadFromTextFile|}(path);
            var model = ml.Regression.Trainers.Sdca().{|#2:Fit|}(rows);
            var scored = model.Transform(rows);
            return ml.Regression.{|#0:Evaluate|}(scored);
            """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithArguments("'Fit', line 16"));

        [Fact]
        public Task Only_the_fit_where_the_source_is_a_parameter() => Verify.VerifyAnalyzerAsync(
            LeakagePrograms.InMethod("""
            var model = ml.Regression.Trainers.Sdca().{|#1:Fit|}(data);
            return ml.Regression.{|#0:Evaluate|}(model.Transform(data));
            """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("'Fit', line 15"));
    }
}
