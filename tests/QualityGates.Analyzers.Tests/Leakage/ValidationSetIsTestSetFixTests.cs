using static QualityGates.Analyzers.Tests.Leakage.ValidationSetIsTestSetTests;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.ValidationSetIsTestSet,
    QualityGates.Fixes.Leakage.ValidationSetIsTestSetFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class ValidationSetIsTestSetFixTests
{
    private const string Parts = "var split = ml.Data.TrainTestSplit(rows);\nvar inner = ml.Data.TrainTestSplit(split.TrainSet);\n";

    public sealed class Fixes
    {
        [Theory]
        [InlineData("Fit(inner.TrainSet, split.TestSet)", "Fit(inner.TrainSet, inner.TestSet)")]
        [InlineData("Fit(validationData: split.TestSet /* watched */, trainData: inner.TrainSet)", "Fit(validationData: inner.TestSet /* watched */, trainData: inner.TrainSet)")]
        [InlineData("Fit(inner.TrainSet, test)", "Fit(inner.TrainSet, inner.TestSet)")]
        [InlineData("Fit(train, test)", "Fit(train, inner.TestSet)")]
        public Task Validates_with_the_third_part(string before, string after) => Verify.VerifyCodeFixAsync(
            InMethod(Parts + $"var train = inner.TrainSet;\nvar test = split.TestSet;\nvar model = ml.Regression.Trainers.FastTree().{before};\nreturn ml.Regression.[|Evaluate|](model.Transform(split.TestSet)); // report"),
            InMethod(Parts + $"var train = inner.TrainSet;\nvar test = split.TestSet;\nvar model = ml.Regression.Trainers.FastTree().{after};\nreturn ml.Regression.Evaluate(model.Transform(split.TestSet)); // report"));

        [Fact]
        public Task Validates_every_model() => Verify.VerifyCodeFixAsync(
            InMethod(Parts + "var a = ml.Regression.Trainers.FastTree().Fit(inner.TrainSet, split.TestSet);\nvar b = ml.Auto().CreateRegressionExperiment(60).Execute(inner.TrainSet, split.TestSet, \"Price\");\n"
                + "return (ml.Regression.[|Evaluate|](a.Transform(split.TestSet)), ml.Regression.[|Evaluate|](b.BestRun.Model.Transform(split.TestSet)));"),
            InMethod(Parts + "var a = ml.Regression.Trainers.FastTree().Fit(inner.TrainSet, inner.TestSet);\nvar b = ml.Auto().CreateRegressionExperiment(60).Execute(inner.TrainSet, inner.TestSet, \"Price\");\n"
                + "return (ml.Regression.Evaluate(a.Transform(split.TestSet)), ml.Regression.Evaluate(b.BestRun.Model.Transform(split.TestSet)));"));

        [Theory]
        [InlineData("var model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet, split.TestSet);\nreturn ml.Regression.[|Evaluate|](model.Transform(split.TestSet));")]
        [InlineData("var options = new ImageClassificationTrainer.Options { ValidationSet = split.TestSet };\nvar model = ml.MulticlassClassification.Trainers.ImageClassification(options).Fit(inner.TrainSet);\nreturn ml.MulticlassClassification.[|Evaluate|](model.Transform(split.TestSet));")]
        [InlineData("var model = ml.Regression.Trainers.FastTree().Fit(inner.TrainSet, inner.TestSet);\nreturn ml.Regression.[|Evaluate|](model.Transform(inner.TestSet));")]
        public Task Offers_nothing_where_there_is_no_third_part(string body) => Verify.VerifyNoFixAsync(InMethod(Parts + body));
    }
}
