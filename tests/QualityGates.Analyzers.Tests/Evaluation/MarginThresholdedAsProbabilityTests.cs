using QualityGates.Rules.Evaluation;
using static QualityGates.Analyzers.Tests.Evaluation.TrainingProgram;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.MarginThresholdedAsProbability>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static class MarginThresholdedAsProbabilityTests
{
    private const string Predict = "var answer = ml.Model.CreatePredictionEngine<Row, Prediction>(model).Predict(new Row());\n";

    public sealed class Reports
    {
        [Theory]
        [InlineData("return [|answer.Score > 0.5f|];")]
        [InlineData("return ([|(answer.Score) >= 0.5|]) ? 1 : 0;")]
        [InlineData("return [|0.5 < answer.Score|];")]
        [InlineData("const float half = 0.5f;\nif ([|answer.Score <= half|]) return 1;")]
        [InlineData("return answer is { Score: [|> 0.5f|] };")]
        [InlineData("return answer.Score switch { [|> 0.5f|] => 1, _ => 0 };")]
        [InlineData("return answer.Score is not ([|< 0.5f|]);")]
        [InlineData("var score = answer.Score;\nreturn [|score > 0.5f|];")]
        [InlineData("return IsYes(answer);\nstatic bool IsYes(Prediction p) => [|p.Score > 0.5f|];")]
        [InlineData("Func<Prediction, bool> isYes = p => [|p.Score > 0.5f|];\nreturn isYes(answer);")]
        [InlineData("var (first, _) = (answer, 1);\nreturn [|first.Score > 0.5f|];")]
        public Task A_score_compared_with_one_half(string body) => Verify.VerifyAnalyzerAsync(WithModel(Predict + body));

        [Theory]
        [InlineData("return ml.Data.CreateEnumerable<Prediction>(model.Transform(split.TestSet), reuseRowObject: false).Count(p => [|p.Score > 0.5f|]);")]
        [InlineData("return ml.Data.CreateEnumerable<Prediction>(model.Transform(split.TestSet), reuseRowObject: false).Where(p => p.PredictedLabel).Select(p => [|p.Score > 0.5f|]).ToList();")]
        [InlineData("foreach (var p in ml.Data.CreateEnumerable<Prediction>(model.Transform(split.TestSet), reuseRowObject: false).ToList())\n{\n    if ([|p.Score > 0.5f|]) Console.WriteLine(p);\n}")]
        [InlineData("var answers = ml.Data.CreateEnumerable<Prediction>(model.Transform(split.TestSet), reuseRowObject: false).ToArray();\nreturn [|answers[0].Score > 0.5f|];")]
        public Task In_rows_that_were_scored_together(string body) => Verify.VerifyAnalyzerAsync(WithModel(body));

        [Fact]
        public Task Of_a_model_that_was_loaded_when_the_class_has_a_predicted_label() => Verify.VerifyAnalyzerAsync(WithModel(
            "var loaded = ml.Model.Load(\"model.zip\", out _);\nreturn [|ml.Model.CreatePredictionEngine<Row, Prediction>(loaded).Predict(new Row()).Score > 0.5f|];"));

        [Fact]
        public Task Of_a_model_that_was_loaded_when_the_class_has_a_probability() => Verify.VerifyAnalyzerAsync(WithModel(
            "var loaded = ml.Model.Load(\"model.zip\", out _);\nreturn [|ml.Model.CreatePredictionEngine<Row, Chance>(loaded).Predict(new Row()).Score > 0.5f|];",
            "class Chance { public float Score { get; set; } public float Probability { get; set; } }"));

        [Fact]
        public Task Through_an_attribute_and_a_base_class() => Verify.VerifyAnalyzerAsync(WithModel(
            "return [|ml.Model.CreatePredictionEngine<Row, Answer>(model).Predict(new Row()).Margin > 0.5f|];",
            """
            abstract class Scored
            {
                [ColumnName("Score")]
                public float Margin { get; set; }
            }

            class Answer : Scored;
            """));

        [Fact]
        public Task In_a_service_with_an_engine_in_a_field() => Verify.VerifyAnalyzerAsync(WithModel("", """
            class Desk(MLContext ml, ITransformer model)
            {
                private const float Threshold = 0.5f;
                private readonly PredictionEngine<Row, Prediction> _engine = ml.Model.CreatePredictionEngine<Row, Prediction>(model);

                public bool Invite(Row row) => [|Threshold <= _engine.Predict(row).Score|];
            }
            """));

        [Theory]
        [InlineData("ml.BinaryClassification.Trainers.LinearSvm()", "compare it with 0, use the predicted label, or append a calibrator and compare the probability")]
        [InlineData("ml.BinaryClassification.Trainers.LbfgsLogisticRegression()", "compare the probability, or use the predicted label")]
        public Task And_says_what_to_write(string trainer, string advice) => Verify.VerifyAnalyzerAsync(
            WithModel(Predict + "return {|#0:answer.Score > 0.5f|};", trainer: trainer), Verify.Diagnostic().WithLocation(0).WithArguments("Score", advice));

        [Fact]
        public Task Logits_of_a_network() => VerifyWithAllLibrariesAsync<MarginThresholdedAsProbability>("""
            using TorchSharp;
            using TorchSharp.Modules;
            using static TorchSharp.torch;
            using static TorchSharp.torch.nn;

            class Program
            {
                static Tensor Run(Module<Tensor, Tensor> network, Tensor x, Tensor y, Tensor unseen)
                {
                    var loss = BCEWithLogitsLoss();
                    loss.call(network.call(x), y).backward();
                    var output = network.call(unseen);
                    return [|output > 0.5|];
                }
            }
            """);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return answer.Probability > 0.5f;")]
        [InlineData("return answer.Score > 0;")]
        [InlineData("return answer.Score > 0.7f;")]
        [InlineData("return answer.PredictedLabel;")]
        [InlineData("return 1 / (1 + Math.Exp(-answer.Score)) > 0.5;")]
        [InlineData("return args.Length > 0.5;")]
        public Task Other_comparisons(string body) => Verify.VerifyAnalyzerAsync(WithModel(Predict + body));

        [Theory]
        [InlineData("ml.Regression.Trainers.FastTree()")]
        [InlineData("ml.AnomalyDetection.Trainers.RandomizedPca()")]
        public Task Scores_of_other_tasks(string trainer) => Verify.VerifyAnalyzerAsync(WithModel(Predict + "return answer.Score > 0.5f;", trainer: trainer));

        [Fact]
        public Task A_model_of_which_nothing_is_known() => Verify.VerifyAnalyzerAsync(WithModel(
            "return ml.Model.CreatePredictionEngine<Row, Price>(ml.Model.Load(\"model.zip\", out _)).Predict(new Row()).Score > 0.5f;", "class Price { public float Score { get; set; } }"));

        [Fact]
        public Task A_probability_that_is_called_a_score() => Verify.VerifyAnalyzerAsync(WithModel(
            "return ml.Model.CreatePredictionEngine<Row, Answer>(model).Predict(new Row()).Score > 0.5f;",
            "class Answer { [ColumnName(\"Probability\")] public float Score { get; set; } }"));

        [Fact]
        public Task A_network_with_a_loss_of_probabilities_and_a_sigmoid() => VerifyWithAllLibrariesAsync<MarginThresholdedAsProbability>("""
            using TorchSharp;
            using static TorchSharp.torch;
            using static TorchSharp.torch.nn;

            class Program
            {
                static Tensor Run(Module<Tensor, Tensor> network, Module<Tensor, Tensor> other, Tensor x, Tensor y, Tensor unseen)
                {
                    BCELoss().call(network.call(x), y).backward();
                    BCEWithLogitsLoss().call(other.call(x), y).backward();
                    return (network.call(unseen) > 0.5) & (other.call(unseen).sigmoid() > 0.5);
                }
            }
            """);

        [Fact]
        public Task Types_that_only_share_a_name() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Prediction
            {
                public bool PredictedLabel { get; set; }
                public float Score { get; set; }
            }

            class Game
            {
                public Prediction Predict(IDataView rows) => new();

                bool Won(IDataView rows) => Predict(rows).Score > 0.5f;
            }
            """);
    }
}
