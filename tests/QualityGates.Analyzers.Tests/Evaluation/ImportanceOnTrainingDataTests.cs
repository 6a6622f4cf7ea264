using static QualityGates.Analyzers.Tests.Evaluation.TrainingProgram;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.ImportanceOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static class ImportanceOnTrainingDataTests
{
    private const string Trainer = "ml.Regression.Trainers.FastTree()";

    public sealed class Reports
    {
        [Theory]
        [InlineData("return ml.Regression.[|PermutationFeatureImportance|](model, model.Transform(split.TrainSet));")]
        [InlineData("return ml.Regression.[|PermutationFeatureImportance|](data: (model.Transform(split.TrainSet)), model: model);")]
        [InlineData("return ml.Regression.[|PermutationFeatureImportance|](model, model.Transform(rows));")]
        [InlineData("return ml.Regression.[|PermutationFeatureImportance|](model.LastTransformer, model.Transform(split.TrainSet));")]
        [InlineData("var train = split.TrainSet;\nvar scored = model.Transform(ml.Data.Cache(train));\nreturn ml.Regression.[|PermutationFeatureImportance|](model, scored);")]
        [InlineData("return await Task.Run(() => ml.Regression.[|PermutationFeatureImportance|](model, model.Transform(split.TrainSet)));")]
        [InlineData("return Explain();\nobject Explain() => ml.Regression.[|PermutationFeatureImportance|](model, model.Transform(split.TrainSet));")]
        [InlineData("var (m, x) = (model, split.TrainSet);\nreturn ml.Regression.[|PermutationFeatureImportance|](m, m.Transform(x));")]
        public Task Rows_the_model_has_seen(string body) => Verify.VerifyAnalyzerAsync(WithModel(body, trainer: Trainer));

        [Fact]
        public Task In_another_class_at_its_call_with_the_fit_as_evidence() => Verify.VerifyAnalyzerAsync(
            WithSplit(
                "var model = features.Append(ml.Regression.Trainers.FastTree()).{|#1:Fit|}(split.TrainSet);\nreturn Explanation.{|#0:Of|}(ml, model, split.TrainSet);",
                """
                static class Explanation
                {
                    public static object Of(MLContext ml, ITransformer model, IDataView part) => ml.Regression.{|#2:PermutationFeatureImportance|}(model, model.Transform(part));
                }
                """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithArguments("'Fit', line 17"));

        [Fact]
        public Task In_fields() => Verify.VerifyAnalyzerAsync(WithModel("", """
            class Study(MLContext ml, IDataView rows)
            {
                private readonly DataOperationsCatalog.TrainTestData _split = ml.Data.TrainTestSplit(rows);
                private ITransformer? _model;

                public void Train() => _model = ml.Regression.Trainers.FastTree().Fit(_split.TrainSet);

                public object Explain() => ml.Regression.[|PermutationFeatureImportance|](_model!, _model!.Transform(_split.TrainSet));
            }
            """));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TestSet));")]
        [InlineData("return ml.Regression.PermutationFeatureImportance(model, model.Transform(ml.Data.LoadFromTextFile<Row>(args[0])));")]
        [InlineData("return (ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TrainSet)), ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TestSet)));")]
        [InlineData("var loaded = ml.Model.Load(\"a.zip\", out _);\nreturn ml.Regression.PermutationFeatureImportance(loaded, loaded.Transform(split.TrainSet));")]
        public Task Other_rows(string body) => Verify.VerifyAnalyzerAsync(WithModel(body, trainer: Trainer));

        [Fact]
        public Task Types_that_only_share_a_name() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Study
            {
                object PermutationFeatureImportance(ITransformer model, IDataView rows) => rows;

                object Run(MLContext ml, IDataView rows)
                {
                    var model = ml.Regression.Trainers.FastTree().Fit(rows);
                    return PermutationFeatureImportance(model, model.Transform(rows));
                }
            }
            """);
    }
}
