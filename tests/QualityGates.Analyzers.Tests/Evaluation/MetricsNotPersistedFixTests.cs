using static QualityGates.Analyzers.Tests.Evaluation.TrainingProgram;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Evaluation.MetricsNotPersisted,
    QualityGates.Fixes.Evaluation.MetricsNotPersistedFix>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static class MetricsNotPersistedFixTests
{
    public sealed class Fixes
    {
        [Theory]
        [InlineData(
            "var metrics = ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet)); // once\nConsole.WriteLine($\"{metrics.F1Score} {metrics.Accuracy}\");",
            "var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)); // once\nFile.WriteAllText(\"metrics.json\", JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score }));\nConsole.WriteLine($\"{metrics.F1Score} {metrics.Accuracy}\");")]
        [InlineData(
            "RegressionMetrics quality = (ml.Regression.[|Evaluate|](model.Transform(split.TestSet)));\nConsole.WriteLine(quality.RSquared);",
            "RegressionMetrics quality = (ml.Regression.Evaluate(model.Transform(split.TestSet)));\nFile.WriteAllText(\"quality.json\", JsonSerializer.Serialize(new { quality.RSquared }));\nConsole.WriteLine(quality.RSquared);")]
        [InlineData(
            "var metrics = ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));\nShow(metrics);\nstatic void Show(BinaryClassificationMetrics m) => Console.WriteLine(m.F1Score);",
            "var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\nFile.WriteAllText(\"metrics.json\", JsonSerializer.Serialize(new { metrics.F1Score }));\nShow(metrics);\nstatic void Show(BinaryClassificationMetrics m) => Console.WriteLine(m.F1Score);")]
        public Task Writes_what_is_printed(string before, string after) => Verify.VerifyCodeFixAsync(WithModel(before), WithModel(after));

        [Fact]
        public Task Qualifies_the_names_where_they_are_not_imported() => Verify.VerifyCodeFixAsync("""
            using System;
            using Microsoft.ML;

            class Training
            {
                void Report(MLContext ml, ITransformer model, IDataView test)
                {
                    var metrics = ml.Regression.[|Evaluate|](model.Transform(test));
                    Console.WriteLine(metrics.MeanAbsoluteError);
                }
            }
            """, """
            using System;
            using Microsoft.ML;

            class Training
            {
                void Report(MLContext ml, ITransformer model, IDataView test)
                {
                    var metrics = ml.Regression.Evaluate(model.Transform(test));
                    System.IO.File.WriteAllText("metrics.json", System.Text.Json.JsonSerializer.Serialize(new { metrics.MeanAbsoluteError }));
                    Console.WriteLine(metrics.MeanAbsoluteError);
                }
            }
            """);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("Console.WriteLine(ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet)).F1Score);")]
        [InlineData("foreach (var name in args)\n{\n    var metrics = ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));\n    Console.WriteLine(metrics.F1Score);\n}")]
        [InlineData("var metrics = ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));\nConsole.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());")]
        [InlineData("var folds = ml.BinaryClassification.[|CrossValidate|](rows, features.Append(ml.BinaryClassification.Trainers.FastTree()));\nConsole.WriteLine(folds[0].Metrics.F1Score);")]
        public Task Where_there_is_no_place_that_runs_once_or_no_number(string body) => Verify.VerifyNoFixAsync(WithModel(body));
    }
}
