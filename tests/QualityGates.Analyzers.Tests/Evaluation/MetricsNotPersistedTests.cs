using static QualityGates.Analyzers.Tests.Evaluation.TrainingProgram;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.MetricsNotPersisted>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static class MetricsNotPersistedTests
{
    private const string Metrics = "var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\nConsole.WriteLine(metrics.F1Score);\n";
    private const string Reported = "var metrics = ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));\n";

    public sealed class Reports
    {
        [Theory]
        [InlineData(Reported + "Console.WriteLine($\"{metrics.F1Score:F2} {(metrics).Accuracy}\");")]
        [InlineData(Reported + "Console.WriteLine(\"F1 \" + metrics.F1Score.ToString(\"F3\") + \" \" + Math.Round(metrics.Accuracy, 2));")]
        [InlineData(Reported + "Console.WriteLine(\"{0} {1}\", metrics.F1Score, metrics.Accuracy);")]
        [InlineData(Reported + "Console.WriteLine(string.Format(\"{0:F2}\", metrics.F1Score));")]
        [InlineData(Reported + "var text = new System.Text.StringBuilder();\ntext.AppendLine($\"F1 {metrics.F1Score:F3}\");\nConsole.WriteLine(text.ToString());")]
        [InlineData(Reported + "for (var i = 0; i < 3; i++)\n{\n    Console.WriteLine($\"{i + 1} {metrics.F1Score:F3}\");\n}")]
        [InlineData(Reported + "await Console.Out.WriteLineAsync($\"{metrics.F1Score}\");")]
        [InlineData(Reported + "System.Diagnostics.Debug.WriteLine(metrics.F1Score);")]
        [InlineData(Reported + "Show(metrics);\nstatic void Show(BinaryClassificationMetrics m)\n{\n    var text = $\"{m.F1Score}\";\n    Console.Error.WriteLine(text);\n}")]
        [InlineData("Console.WriteLine(ml.BinaryClassification.[|Evaluate|](data: model.Transform(split.TestSet)).F1Score);")]
        [InlineData("var folds = ml.BinaryClassification.[|CrossValidate|](rows, features.Append(ml.BinaryClassification.Trainers.FastTree()));\nConsole.WriteLine(folds.Average(fold => fold.Metrics.F1Score));")]
        [InlineData("foreach (var fold in ml.BinaryClassification.[|CrossValidate|](rows, features.Append(ml.BinaryClassification.Trainers.FastTree())))\n{\n    Console.WriteLine(fold.Metrics.F1Score);\n}")]
        public Task Metrics_that_are_only_printed(string body) => Verify.VerifyAnalyzerAsync(WithModel(body));

        [Fact]
        public Task By_a_class_of_its_own() => Verify.VerifyAnalyzerAsync(WithModel(Reported + "new Report().Print(metrics);", """
            abstract class Output
            {
                protected void Line(string text) => Console.WriteLine(text);
            }

            class Report : Output
            {
                public void Print(BinaryClassificationMetrics metrics) => Line($"{metrics.F1Score}");
            }
            """));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData(Metrics + "if (metrics.F1Score < 0.5) throw new InvalidOperationException();")]
        [InlineData(Metrics + "return metrics.F1Score switch { < 0.5 => 1, _ => 0 };")]
        [InlineData(Metrics + "File.WriteAllText(\"f1.txt\", metrics.F1Score.ToString(\"R\"));")]
        [InlineData(Metrics + "File.WriteAllText(\"m.json\", JsonSerializer.Serialize(metrics));")]
        [InlineData(Metrics + "using var file = new StreamWriter(\"f1.txt\");\nfile.WriteLine(metrics.F1Score);")]
        [InlineData(Metrics + "var text = new System.Text.StringBuilder();\ntext.AppendLine($\"F1 {metrics.F1Score:F3}\");\nFile.WriteAllText(\"f1.txt\", text.ToString());")]
        [InlineData(Metrics + "var text = new System.Text.StringBuilder();\ntext.Append(\"F1 \").Append(metrics.F1Score);\nFile.WriteAllText(\"f1.txt\", text.ToString());")]
        [InlineData(Metrics + "return metrics;")]
        [InlineData(Metrics + "return metrics.F1Score;")]
        [InlineData(Metrics + "Keep(metrics);\nstatic void Keep(BinaryClassificationMetrics m) => File.AppendAllText(\"history.csv\", $\"{m.F1Score}\\n\");")]
        [InlineData(Metrics + "var train = ml.BinaryClassification.Evaluate(model.Transform(split.TrainSet));\nConsole.WriteLine(train.F1Score);\nreturn metrics.F1Score;")]
        [InlineData(Metrics + "var all = new List<double> { metrics.F1Score };\nreturn all;")]
        [InlineData("ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));")]
        public Task Metrics_that_are_compared_stored_or_returned(string body) => Verify.VerifyAnalyzerAsync(WithModel(body));

        [Fact]
        public Task Metrics_that_a_tracker_gets() => Verify.VerifyAnalyzerAsync(WithModel("", """
            interface ITracker
            {
                void Log(string name, double value);
            }

            class Study(ITracker tracker)
            {
                public void Run(MLContext ml, ITransformer model, IDataView test)
                {
                    var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
                    Console.WriteLine(metrics.F1Score);
                    tracker.Log("f1", metrics.F1Score);
                }
            }
            """));

        [Fact]
        public Task Types_that_only_share_a_name() => Verify.VerifyAnalyzerAsync("""
            using System;
            using Microsoft.ML;

            class Program
            {
                double Evaluate(IDataView rows) => 1;

                void Run(IDataView rows) => Console.WriteLine(Evaluate(rows));
            }
            """);
    }
}
