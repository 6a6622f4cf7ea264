using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Evaluation.EvaluatorMismatch,
    QualityGates.Fixes.Evaluation.EvaluatorMismatchFix>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static class EvaluatorMismatchTests
{
    /// <summary>A program whose one method is <paramref name="body"/>; the tests of the fix use it too.</summary>
    internal static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;

        class Claim
        {
            public float Amount { get; set; }
            public float Age { get; set; }
            public bool Label { get; set; }
        }

        class Program
        {
            static readonly MLContext ml = new MLContext(seed: 1);

            static object? Run(IDataView train, IDataView test, string text, bool flag, IEstimator<ITransformer> unknown)
            {
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("var model = ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(train);\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(test));")]
        [InlineData("var model = ml.BinaryClassification.Trainers.LinearSvm().Fit(train);\nreturn (ml.BinaryClassification).[|Evaluate|]((model.Transform((test))));")]
        [InlineData("var model = ml.BinaryClassification.Trainers.LdSvm().Fit(train);\nreturn ml.BinaryClassification.[|Evaluate|](labelColumnName: \"Label\", data: model.Transform(test));")]
        [InlineData("var model = ml.BinaryClassification.Trainers.FastForest().Fit(train);\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(test));")]
        [InlineData("var model = ml.BinaryClassification.Trainers.SgdNonCalibrated(new SgdNonCalibratedTrainer.Options { NumberOfIterations = 3 }).Fit(train);\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(test));")]
        [InlineData("var prepared = ml.Transforms.NormalizeMinMax(\"Features\").Fit(train);\nvar model = ml.BinaryClassification.Trainers.SdcaNonCalibrated().Fit(prepared.Transform(train));\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(prepared.Transform(test)));")]
        [InlineData("return ml.BinaryClassification.[|CrossValidate|](train, ml.Transforms.Concatenate(\"Features\", \"Amount\", \"Age\").Append(ml.BinaryClassification.Trainers.LinearSvm()));")]
        [InlineData("var model = unknown.Append(ml.BinaryClassification.Trainers.LinearSvm()).Fit(train);\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(test));")]
        [InlineData("IEstimator<ITransformer> trainer = flag ? ml.BinaryClassification.Trainers.LinearSvm() : ml.BinaryClassification.Trainers.LdSvm();\nreturn ml.BinaryClassification.[|Evaluate|](trainer.Fit(train).Transform(test));")]
        [InlineData("var model = ml.BinaryClassification.Trainers.LinearSvm().Append(ml.Transforms.CopyColumns(\"Margin\", \"Score\")).Fit(train);\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(test));")]
        [InlineData("var rows = ml.Data.LoadFromEnumerable(new List<Claim>());\nvar model = ml.BinaryClassification.Trainers.LinearSvm().Fit(rows);\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(rows));")]
        [InlineData("var (model, name) = (ml.BinaryClassification.Trainers.LinearSvm().Fit(train), \"svm\");\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(test));")]
        [InlineData("Func<IDataView, IDataView> score = rows => ml.BinaryClassification.Trainers.LinearSvm().Fit(train).Transform(rows);\nreturn ml.BinaryClassification.[|Evaluate|](score(test));")]
        [InlineData("return ml.BinaryClassification.[|Evaluate|](Scored());\nIDataView Scored() => ml.BinaryClassification.Trainers.LinearSvm().Fit(train).Transform(test);")]
        [InlineData("var scored = ml.BinaryClassification.Trainers.LinearSvm().Fit(train).Transform(test);\ntry\n{\n    return ml.BinaryClassification.[|Evaluate|](scored);\n}\ncatch (Exception)\n{\n    return null!;\n}")]
        public Task Probabilities_looked_for_in_scores(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("var model = ml.BinaryClassification.Trainers.FastTree().Fit(train);\nreturn ml.BinaryClassification.[|EvaluateNonCalibrated|](model.Transform(test));")]
        [InlineData("return ml.BinaryClassification.[|CrossValidateNonCalibrated|](train, ml.BinaryClassification.Trainers.LbfgsLogisticRegression());")]
        [InlineData("var model = ml.BinaryClassification.Trainers.LinearSvm().Append(ml.BinaryClassification.Calibrators.Platt()).Fit(train);\nreturn ml.BinaryClassification.[|EvaluateNonCalibrated|](model.Transform(test));")]
        public Task Probabilities_thrown_away(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("var model = ml.Regression.Trainers.Sdca().Fit(train);\nreturn ml.BinaryClassification.[|EvaluateNonCalibrated|](model.Transform(test));")]
        [InlineData("var model = ml.BinaryClassification.Trainers.FastTree().Fit(train);\nreturn ml.Regression.[|Evaluate|](model.Transform(test));")]
        [InlineData("var model = ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.LinearSvm()).Fit(train);\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(test));")]
        [InlineData("var model = ml.BinaryClassification.Trainers.FastTree().Fit(train);\nreturn ml.MulticlassClassification.[|Evaluate|](model.Transform(test));")]
        [InlineData("var model = ml.Clustering.Trainers.KMeans().Fit(train);\nreturn ml.MulticlassClassification.[|Evaluate|](model.Transform(test));")]
        [InlineData("var result = ml.Auto().CreateRegressionExperiment(60).Execute(train);\nreturn ml.MulticlassClassification.[|Evaluate|](result.BestRun.Model.Transform(test));")]
        [InlineData("return ml.Regression.[|CrossValidate|](train, ml.MulticlassClassification.Trainers.NaiveBayes());")]
        public Task An_evaluator_of_another_task(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_the_trainer_and_what_to_call() => Verify.VerifyAnalyzerAsync(
            InMethod("var trainer = ml.BinaryClassification.Trainers.{|#1:LinearSvm|}();\nreturn ml.BinaryClassification.{|#0:Evaluate|}(trainer.Fit(train).Transform(test));"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "LinearSvm", "line 23", "gives scores but no probabilities, and this evaluation throws because it looks for them",
                "call 'EvaluateNonCalibrated', or append a calibrator to the trainer"));

        [Fact]
        public Task Through_a_base_class_a_property_a_field_and_async() => Verify.VerifyAnalyzerAsync("""
            using System.Threading.Tasks;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            abstract class Study
            {
                protected readonly MLContext Context = new(seed: 1);
                private ITransformer? _model;

                protected abstract IEstimator<ITransformer> Trainer { get; }

                public async Task<BinaryClassificationMetrics> Run(IDataView train, IDataView test)
                {
                    _model = await Task.Run(() => Trainer.Fit(train));
                    return Context.BinaryClassification.[|Evaluate|](_model.Transform(test));
                }
            }

            class MarginStudy : Study
            {
                protected override IEstimator<ITransformer> Trainer => this.Context.BinaryClassification.Trainers.LinearSvm();
            }
            """);

        [Fact]
        public Task At_the_call_of_a_helper_in_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using Microsoft.ML;

                    class Program
                    {
                        static double Run(MLContext ml, IDataView train, IDataView test) =>
                            Quality.[|Area|](ml, ml.BinaryClassification.Trainers.LinearSvm().Fit(train).Transform(test));
                    }
                    """,
                    """
                    using Microsoft.ML;

                    static class Quality
                    {
                        public static double Area(MLContext ml, IDataView scored) => ml.BinaryClassification.Evaluate(scored).AreaUnderRocCurve;
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return ml.BinaryClassification.Evaluate(ml.BinaryClassification.Trainers.FastTree().Fit(train).Transform(test));")]
        [InlineData("return ml.BinaryClassification.EvaluateNonCalibrated(ml.BinaryClassification.Trainers.LinearSvm().Fit(train).Transform(test));")]
        [InlineData("var model = ml.BinaryClassification.Trainers.LinearSvm().Append(ml.BinaryClassification.Calibrators.Platt()).Fit(train);\nreturn ml.BinaryClassification.Evaluate(model.Transform(test));")]
        [InlineData("var scored = ml.BinaryClassification.Trainers.LinearSvm().Fit(train).Transform(test);\nvar calibrated = ml.BinaryClassification.Calibrators.Isotonic().Fit(scored).Transform(scored);\nreturn ml.BinaryClassification.Evaluate(calibrated);")]
        [InlineData("var model = ml.BinaryClassification.Trainers.LinearSvm().Append(ml.Transforms.Expression(\"Probability\", \"s => 1 / (1 + exp(-s))\", \"Score\")).Fit(train);\nreturn ml.BinaryClassification.Evaluate(model.Transform(test));")]
        [InlineData("var model = ml.BinaryClassification.Trainers.LinearSvm().Append(ml.Transforms.Expression(\"P\", \"s => 1 / (1 + exp(-s))\", \"Score\")).Fit(train);\nreturn ml.BinaryClassification.Evaluate(model.Transform(test), probabilityColumnName: \"P\");")]
        [InlineData("var model = ml.BinaryClassification.Trainers.LinearSvm().Append(unknown).Fit(train);\nreturn ml.BinaryClassification.Evaluate(model.Transform(test));")]
        [InlineData("IEstimator<ITransformer> trainer = flag ? ml.BinaryClassification.Trainers.LinearSvm() : ml.BinaryClassification.Trainers.FastTree();\nvar scored = trainer.Fit(train).Transform(test);\nreturn flag ? ml.BinaryClassification.EvaluateNonCalibrated(scored) : ml.BinaryClassification.Evaluate(scored);")]
        [InlineData("return ml.Regression.Evaluate(ml.Recommendation().Trainers.MatrixFactorization(\"Label\", \"User\", \"Film\").Fit(train).Transform(test));")]
        [InlineData("return ml.Ranking.Evaluate(ml.Regression.Trainers.FastTree().Fit(train).Transform(test));")]
        [InlineData("return ml.BinaryClassification.EvaluateNonCalibrated(ml.AnomalyDetection.Trainers.RandomizedPca().Fit(train).Transform(test));")]
        [InlineData("var result = ml.Auto().CreateBinaryClassificationExperiment(60).Execute(train);\nreturn ml.BinaryClassification.EvaluateNonCalibrated(result.BestRun.Model.Transform(test));")]
        [InlineData("// The Brier score of the probabilities.\nreturn ml.Regression.Evaluate(ml.BinaryClassification.Trainers.FastTree().Fit(train).Transform(test), \"Target\", \"Probability\").MeanSquaredError;")]
        [InlineData("return ml.BinaryClassification.Evaluate(ml.Model.Load(text, out _).Transform(test));")]
        [InlineData("return ml.MulticlassClassification.Evaluate(ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.LinearSvm()).Fit(train).Transform(test));")]
        [InlineData("var scored = ml.BinaryClassification.Trainers.LinearSvm().Fit(train).Transform(test);\ntry\n{\n    return ml.BinaryClassification.Evaluate(scored);\n}\ncatch (Exception)\n{\n    return ml.BinaryClassification.EvaluateNonCalibrated(scored);\n}")]
        public Task An_evaluator_that_fits_or_cannot_be_judged(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task One_method_that_scores_models_of_both_kinds() => Verify.VerifyAnalyzerAsync(InMethod(
            "Print(ml.BinaryClassification.Trainers.FastTree().Fit(train).Transform(test));\nPrint(ml.BinaryClassification.Trainers.LinearSvm().Fit(train).Transform(test));\nreturn null;",
            "static void Print(IDataView scored) => Console.WriteLine(ml.BinaryClassification.EvaluateNonCalibrated(scored).F1Score);"));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class BinaryClassificationCatalog
            {
                public double Evaluate(IDataView rows) => 0;
            }

            class Program
            {
                static double Run(MLContext ml, IDataView train, IDataView test) =>
                    new BinaryClassificationCatalog().Evaluate(ml.BinaryClassification.Trainers.LinearSvm().Fit(train).Transform(test));
            }
            """);
    }

    public sealed class Fixes
    {
        private const string Svm = "var scored = ml.BinaryClassification.Trainers.LinearSvm().Fit(train).Transform(test);\n";
        private const string Tree = "var scored = ml.BinaryClassification.Trainers.FastTree().Fit(train).Transform(test);\n";

        [Theory]
        [InlineData(Svm + "return ml.BinaryClassification.[|Evaluate|](scored).F1Score;", Svm + "return ml.BinaryClassification.EvaluateNonCalibrated(scored).F1Score;")]
        [InlineData(Tree + "return ml.BinaryClassification.[|EvaluateNonCalibrated|](scored).F1Score;", Tree + "return ml.BinaryClassification.Evaluate(scored).F1Score;")]
        [InlineData(Svm + "return ml.BinaryClassification.[|Evaluate|](scored, \"Label\", \"Score\", \"Probability\", \"PredictedLabel\");", Svm + "return ml.BinaryClassification.EvaluateNonCalibrated(scored, \"Label\", \"Score\", predictedLabelColumnName: \"PredictedLabel\");")]
        [InlineData(Svm + "return ml.BinaryClassification.[|Evaluate|](probabilityColumnName: \"Probability\", data: scored);", Svm + "return ml.BinaryClassification.EvaluateNonCalibrated(data: scored);")]
        [InlineData(Tree + "return ml.BinaryClassification.[|EvaluateNonCalibrated|](scored, \"Label\", \"Score\", \"PredictedLabel\");", Tree + "return ml.BinaryClassification.Evaluate(scored, \"Label\", \"Score\", predictedLabelColumnName: \"PredictedLabel\");")]
        [InlineData("var folds = ml.BinaryClassification\n    .[|CrossValidate|](train, ml.BinaryClassification.Trainers.LinearSvm(), 3) // three are enough\n    .Select(fold => fold.Metrics.F1Score);\nreturn folds.Average();", "var folds = ml.BinaryClassification\n    .CrossValidateNonCalibrated(train, ml.BinaryClassification.Trainers.LinearSvm(), 3) // three are enough\n    .Select(fold => fold.Metrics.F1Score);\nreturn folds.Average();")]
        [InlineData(Svm + "Console.WriteLine(ml.BinaryClassification.[|Evaluate|](scored).Accuracy);\nreturn ml.BinaryClassification.[|Evaluate|](scored, \"Label\");", Svm + "Console.WriteLine(ml.BinaryClassification.EvaluateNonCalibrated(scored).Accuracy);\nreturn ml.BinaryClassification.EvaluateNonCalibrated(scored, \"Label\");")]
        public Task Calls_the_other_evaluation(string body, string fixedBody) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(fixedBody));

        [Theory]
        [InlineData(Svm + "return ml.BinaryClassification.[|Evaluate|](scored).LogLoss;")]
        [InlineData(Svm + "CalibratedBinaryClassificationMetrics metrics = ml.BinaryClassification.[|Evaluate|](scored);\nreturn metrics;")]
        [InlineData(Svm + "return ml.Regression.[|Evaluate|](scored);")]
        public Task None_where_the_program_would_not_compile_or_there_is_a_choice(string body) => Verify.VerifyNoFixAsync(InMethod(body));

        [Fact]
        public Task None_at_the_call_of_a_helper() => Verify.VerifyNoFixAsync(InMethod(
            "return [|Area(ml.BinaryClassification.Trainers.LinearSvm().Fit(train).Transform(test))|];",
            "static double Area(IDataView scored) => ml.BinaryClassification.Evaluate(scored).AreaUnderRocCurve;"));
    }
}
