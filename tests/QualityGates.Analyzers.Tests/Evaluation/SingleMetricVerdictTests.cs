using QualityGates.Rules.Evaluation;
using static QualityGates.Analyzers.Tests.Evaluation.TrainingProgram;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.SingleMetricVerdict>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static class SingleMetricVerdictTests
{
    private const string Metrics = "var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\n";
    private const string Reported = "var metrics = ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));\n";

    public sealed class Reports
    {
        [Theory]
        [InlineData(Reported + "if (metrics.Accuracy < 0.9) throw new InvalidOperationException();")]
        [InlineData(Reported + "Console.WriteLine($\"{metrics.Accuracy:P2}\");\nreturn (metrics).Accuracy > 0.9;")]
        [InlineData(Reported + "return metrics is { Accuracy: > 0.9 };")]
        [InlineData("return ml.BinaryClassification.[|Evaluate|](labelColumnName: \"Label\", data: model.Transform(split.TestSet)).Accuracy;")]
        [InlineData(Reported + "Show(metrics);\nstatic void Show(BinaryClassificationMetrics m) => Console.WriteLine(m.Accuracy);")]
        [InlineData("var metrics = await Task.Run(() => ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet)));\nreturn metrics.Accuracy;")]
        [InlineData("var (kept, metrics) = (model, ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet)));\nreturn metrics.Accuracy;")]
        [InlineData("return ml.BinaryClassification.[|CrossValidate|](rows, features.Append(ml.BinaryClassification.Trainers.FastTree())).Average(fold => fold.Metrics.Accuracy);")]
        [InlineData("return ml.BinaryClassification.[|CrossValidate|](rows, features.Append(ml.BinaryClassification.Trainers.FastTree())).Select(fold => fold.Metrics).Select(m => m.Accuracy).ToList();")]
        [InlineData("return ml.MulticlassClassification.[|Evaluate|](model.Transform(split.TestSet)).MicroAccuracy;")]
        [InlineData("return ml.Regression.[|Evaluate|](model.Transform(split.TestSet)).RSquared;")]
        public Task One_metric_that_misleads_alone(string body) => Verify.VerifyAnalyzerAsync(WithModel(body));

        [Fact]
        public Task At_the_call_of_a_method_that_measures_for_others() => Verify.VerifyAnalyzerAsync(WithModel(
            "return Study.[|Measure|](ml, model, split.TestSet).Accuracy;",
            "static class Study { public static BinaryClassificationMetrics Measure(MLContext ml, ITransformer model, IDataView test) => ml.BinaryClassification.Evaluate(model.Transform(test)); }"));

        [Fact]
        public Task A_confusion_matrix_of_which_only_the_accuracy_is_read() => VerifyWithAllLibrariesAsync<SingleMetricVerdict>("""
            using Accord.Statistics.Analysis;

            class Checks
            {
                bool IsGood(int[] expected, int[] decided) => [|new GeneralConfusionMatrix(expected, decided)|].Accuracy > 0.9;
            }
            """);

        [Theory]
        [InlineData("BinaryClassification", "Accuracy", "is high for any model when one class is rare", "F1, the area under the precision-recall curve or the confusion matrix")]
        [InlineData("MulticlassClassification", "MicroAccuracy", "the frequent classes decide", "the macro average or the confusion matrix")]
        [InlineData("Regression", "RSquared", "says nothing about the size of the errors", "the mean absolute or the root mean squared error")]
        public Task And_says_what_to_read(string catalog, string metric, string reason, string other) => Verify.VerifyAnalyzerAsync(
            WithModel($"return ml.{catalog}.{{|#0:Evaluate|}}(model.Transform(split.TestSet)).{metric};"), Verify.Diagnostic().WithLocation(0).WithArguments(metric, reason, other));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData(Metrics + "return metrics.Accuracy + metrics.F1Score;")]
        [InlineData(Metrics + "return metrics.F1Score;")]
        [InlineData(Metrics + "return metrics is { Accuracy: > 0.9, F1Score: > 0.5 };")]
        [InlineData(Metrics + "Console.WriteLine(metrics.Accuracy);\nConsole.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());")]
        [InlineData(Metrics + "Console.WriteLine(metrics.Accuracy);\nFile.WriteAllText(\"m.json\", JsonSerializer.Serialize(metrics));")]
        [InlineData(Metrics + "Console.WriteLine(metrics.Accuracy);\nreturn metrics;")]
        [InlineData(Metrics + "Console.WriteLine(metrics.Accuracy);\nShow(metrics);\nstatic void Show(BinaryClassificationMetrics m) => Console.WriteLine(m.AreaUnderRocCurve);")]
        [InlineData(Metrics + "var train = ml.BinaryClassification.Evaluate(model.Transform(split.TrainSet));\nreturn $\"{metrics.Accuracy} {metrics.F1Score}, train {train.Accuracy}\";")]
        [InlineData("return ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)).MacroAccuracy;")]
        [InlineData("return ml.Regression.Evaluate(model.Transform(split.TestSet)).MeanAbsoluteError;")]
        public Task More_than_one_metric_or_the_metrics_as_a_whole(string body) => Verify.VerifyAnalyzerAsync(WithModel(body));

        [Fact]
        public Task Metrics_in_a_field() => Verify.VerifyAnalyzerAsync(WithModel("", """
            class Study
            {
                public BinaryClassificationMetrics? Metrics;

                public double Run(MLContext ml, ITransformer model, IDataView test)
                {
                    Metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
                    return Metrics.Accuracy;
                }
            }
            """));

        [Fact]
        public Task Types_that_only_share_a_name() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class BinaryClassificationMetrics
            {
                public double Accuracy { get; set; }
            }

            class Program
            {
                BinaryClassificationMetrics Evaluate(IDataView rows) => new();

                bool Run(IDataView rows) => Evaluate(rows).Accuracy > 0.9;
            }
            """);
    }
}
