using static QualityGates.Analyzers.Tests.Evaluation.ModelNeverEvaluatedTests;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Evaluation.ModelNeverEvaluated,
    QualityGates.Fixes.Evaluation.ModelNeverEvaluatedFix>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static class ModelNeverEvaluatedFixTests
{
    public sealed class Fixes
    {
        [Theory]
        [InlineData("Regression", "FastTree()", "Regression.Evaluate(model.Transform(split.TestSet));", "RSquared > 0", "RSquared", "MeanAbsoluteError", "the mean of the labels")]
        [InlineData("Regression", "FastTree(\"Price\")", "Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: \"Price\");", "RSquared > 0", "RSquared", "MeanAbsoluteError", "the mean of the labels")]
        [InlineData("BinaryClassification", "LightGbm()", "BinaryClassification.Evaluate(model.Transform(split.TestSet));", "AreaUnderRocCurve > 0.5", "AreaUnderRocCurve", "F1Score", "a toss of a coin")]
        [InlineData("BinaryClassification", "LinearSvm()", "BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));", "AreaUnderRocCurve > 0.5", "AreaUnderRocCurve", "F1Score", "a toss of a coin")]
        [InlineData("MulticlassClassification", "NaiveBayes()", "MulticlassClassification.Evaluate(model.Transform(split.TestSet));", "LogLossReduction > 0", "LogLossReduction", "MacroAccuracy", "the frequencies of the classes")]
        public Task Evaluates_on_the_test_part(string catalog, string trainer, string evaluation, string condition, string first, string second, string nothing)
        {
            var before = $"var split = ml.Data.TrainTestSplit(rows);\nvar model = ml.{catalog}.Trainers.{trainer}.Fit(split.TrainSet);\n";
            return Verify.VerifyCodeFixAsync(
                InMethod(before + "// Keep it.\nml.Model.[|Save|](model, rows.Schema, \"m.zip\"); // done"),
                InMethod(before + $"var metrics = ml.{evaluation}\nif (!(metrics.{condition}))\n{{\n    throw new InvalidOperationException($\"{first} is {{metrics.{first}}}, {second} is {{metrics.{second}}}: the model is no better than {nothing}.\");\n}}\n\n"
                    + "// Keep it.\nml.Model.Save(model, rows.Schema, \"m.zip\"); // done").Replace("}\n        \n", "}\n\n", StringComparison.Ordinal));
        }

        [Fact]
        public Task Takes_a_free_name_and_keeps_a_blank_line()
        {
            const string Before = "var metrics = 1;\nvar split = ml.Data.TrainTestSplit(rows);\nvar train = split.TrainSet;\nvar model = ml.Regression.Trainers.FastTree().Fit(train);\n";
            return Verify.VerifyCodeFixAsync(
                WithoutBlanks(Before + "\nml.Model.[|Save|](model, rows.Schema, metrics + \".zip\");"),
                WithoutBlanks(Before + "\nvar metrics2 = ml.Regression.Evaluate(model.Transform(split.TestSet));\nif (!(metrics2.RSquared > 0))\n{\n    throw new InvalidOperationException($\"RSquared is {metrics2.RSquared}, MeanAbsoluteError is {metrics2.MeanAbsoluteError}: the model is no better than the mean of the labels.\");\n}\n\n"
                    + "ml.Model.Save(model, rows.Schema, metrics + \".zip\");"));
        }

        [Fact]
        public Task Evaluates_in_top_level_statements() => new Verify.Test
        {
            TestState =
            {
                OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication,
                Sources =
                {
                    """
                    using Microsoft.ML;

                    var ml = new MLContext(seed: 1);
                    var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<float>("a.csv"));
                    var model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);
                    ml.Model.[|Save|](model, null, "m.zip");
                    """,
                },
            },
            FixedCode = """
                using Microsoft.ML;

                var ml = new MLContext(seed: 1);
                var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<float>("a.csv"));
                var model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);
                var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
                if (!(metrics.RSquared > 0))
                {
                    throw new System.InvalidOperationException($"RSquared is {metrics.RSquared}, MeanAbsoluteError is {metrics.MeanAbsoluteError}: the model is no better than the mean of the labels.");
                }

                ml.Model.Save(model, null, "m.zip");
                """,
        }.RunAsync();

        private static string WithoutBlanks(string body) => InMethod(body).Replace("\n        \n", "\n\n", StringComparison.Ordinal);

        [Theory]
        [InlineData("var model = ml.Regression.Trainers.FastTree().Fit(rows);\nml.Model.[|Save|](model, rows.Schema, \"m.zip\");")]
        [InlineData("var split = ml.Data.TrainTestSplit(rows);\nvar model = ml.Ranking.Trainers.FastTree().Fit(split.TrainSet);\nml.Model.[|Save|](model, rows.Schema, \"m.zip\");")]
        [InlineData("var split = ml.Data.TrainTestSplit(rows);\nvar model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);\nif (isRisky) ml.Model.[|Save|](model, rows.Schema, \"m.zip\");")]
        [InlineData("var split = ml.Data.TrainTestSplit(rows);\nvar model = ml.Regression.Trainers.FastTree(list.Count.ToString()).Fit(split.TrainSet);\nml.Model.[|Save|](model, rows.Schema, \"m.zip\");")]
        public Task Offers_nothing_where_something_is_missing(string body) => Verify.VerifyNoFixAsync(InMethod(body));
    }
}
