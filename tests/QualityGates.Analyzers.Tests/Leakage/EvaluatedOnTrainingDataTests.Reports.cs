using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.EvaluatedOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class EvaluatedOnTrainingDataTests
{
    public sealed class Reports
    {
        [Fact]
        public Task Fitted_and_evaluated_on_all_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var model = ml.Regression.Trainers.Sdca().Fit(data);
            return ml.Regression.[|Evaluate|](model.Transform(data));
            """));

        [Fact]
        public Task Parenthesised_and_named() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var model = (ml.Regression.Trainers.Sdca()).Fit(input: (data));
            return (ml.Regression).[|Evaluate|](labelColumnName: "Label", data: (model.Transform(input: (data))));
            """));

        [Fact]
        public Task One_expression() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(data).Transform(data));
            """));

        [Fact]
        public Task Train_part_given_by_mistake() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.[|Evaluate|](model.Transform(split.TrainSet));
            """));

        [Fact]
        public Task Fitted_on_all_evaluated_on_the_test_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(data);
            return ml.Regression.[|Evaluate|](model.Transform(split.TestSet));
            """));

        [Fact]
        public Task Fitted_on_the_train_part_evaluated_on_all() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.[|Evaluate|](model.Transform(data));
            """));

        [Fact]
        public Task Fitted_on_the_test_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TestSet);
            return ml.Regression.[|Evaluate|](model.Transform(split.TestSet));
            """));

        [Fact]
        public Task Scores_kept_first() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression()).Fit(split.TrainSet);
            var scored = model.Transform(split.TrainSet);
            var cached = ml.Data.Cache(scored);
            return ml.BinaryClassification.[|Evaluate|](cached);
            """));

        [Fact]
        public Task Two_transformers() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var features = ml.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet);
            var train = features.Transform(split.TrainSet);
            var model = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy().Fit(train);
            return ml.MulticlassClassification.[|Evaluate|](model.Transform(train));
            """));

        [Fact]
        public Task Part_of_the_training_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.[|Evaluate|](model.Transform(ml.Data.TakeRows(split.TrainSet, 100)));
            """));

        [Fact]
        public Task Ranking() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var model = ml.Ranking.Trainers.LightGbm().Fit(data);
            return ml.Ranking.[|Evaluate|](model.Transform(data));
            """));

        [Fact]
        public Task Recommendation() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var model = ml.Recommendation().Trainers.MatrixFactorization("Label", "User", "Item").Fit(data);
            return ml.Recommendation().[|Evaluate|](model.Transform(data));
            """));

        [Fact]
        public Task Non_calibrated() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var model = ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(data);
            return ml.BinaryClassification.[|EvaluateNonCalibrated|](model.Transform(data));
            """));

        [Fact]
        public Task Two_models_one_mistake() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var linear = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            var tree = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);
            Console.WriteLine(ml.Regression.Evaluate(linear.Transform(split.TestSet)).RSquared);
            return ml.Regression.[|Evaluate|](tree.Transform(split.TrainSet));
            """));

        [Fact]
        public Task Tuple() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var (train, test) = (split.TrainSet, split.TrainSet);
            var model = ml.Regression.Trainers.Sdca().Fit(train);
            return ml.Regression.[|Evaluate|](model.Transform(test));
            """));

        [Fact]
        public Task Array() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            IDataView[] parts = [split.TrainSet, split.TestSet];
            var model = ml.Regression.Trainers.Sdca().Fit(parts[0]);
            return ml.Regression.[|Evaluate|](model.Transform(parts[0]));
            """));

        [Fact]
        public Task List() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var parts = new List<IDataView>();
            parts.Add(split.TrainSet);
            parts.Add(split.TestSet);
            var model = ml.Regression.Trainers.Sdca().Fit(parts[0]);
            return ml.Regression.[|Evaluate|](model.Transform(parts[0]));
            """));

        [Fact]
        public Task Lambda() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            Func<ITransformer, IDataView, RegressionMetrics> score = (model, rows) => ml.Regression.[|Evaluate|](model.Transform(rows));
            return score(ml.Regression.Trainers.Sdca().Fit(data), data);
            """));

        [Fact]
        public Task Local_function() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            return Score(ml.Regression.Trainers.Sdca().Fit(split.TrainSet));
            RegressionMetrics Score(ITransformer model) => ml.Regression.[|Evaluate|](model.Transform(split.TrainSet));
            """));

        [Fact]
        public Task Either_trainer() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            IEstimator<ITransformer> trainer = flag ? ml.Regression.Trainers.Sdca() : ml.Regression.Trainers.FastTree();
            var model = trainer.Fit(data);
            return ml.Regression.[|Evaluate|](model.Transform(data));
            """));

        [Fact]
        public Task Either_model() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            ITransformer model = flag ? ml.Regression.Trainers.Sdca().Fit(data) : ml.Regression.Trainers.FastTree().Fit(data);
            return ml.Regression.[|Evaluate|](model.Transform(data));
            """));

        [Fact]
        public Task Steps_appended_in_a_loop() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            IEstimator<ITransformer> pipeline = ml.Transforms.CopyColumns("Label", "Y");
            foreach (var column in new[] { "A", "B", "C" })
            {
                pipeline = pipeline.Append(ml.Transforms.NormalizeMinMax(column));
            }

            var model = pipeline.Append(ml.Regression.Trainers.Sdca()).Fit(data);
            return ml.Regression.[|Evaluate|](model.Transform(data));
            """));

        [Fact]
        public Task Every_fold_on_its_own_train_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            foreach (var fold in ml.Data.CrossValidationSplit(data))
            {
                var model = ml.Regression.Trainers.Sdca().Fit(fold.TrainSet);
                Console.WriteLine(ml.Regression.[|Evaluate|](model.Transform(fold.TrainSet)).RSquared);
            }

            return null;
            """));

        [Fact]
        public Task Try_and_catch() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            ITransformer? model = null;
            try
            {
                model = ml.Regression.Trainers.Sdca().Fit(data);
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine(e.Message);
            }

            return ml.Regression.[|Evaluate|](model!.Transform(data));
            """));

        [Fact]
        public Task Model_used_by_its_last_transformer() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var model = ml.Transforms.Concatenate("Features", "A").Append(ml.Regression.Trainers.Sdca()).Fit(data);
            return ml.Regression.[|Evaluate|](model.LastTransformer.Transform(model.Transform(data)));
            """));

        [Fact]
        public Task Rows_from_an_enumerable() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = File.ReadLines(path).Select(line => new Row { X = line.Length }).ToList();
            var view = ml.Data.LoadFromEnumerable(rows);
            var model = ml.Regression.Trainers.Sdca().Fit(view);
            return ml.Regression.[|Evaluate|](model.Transform(ml.Data.LoadFromEnumerable(rows)));
            }
            class Row
            {
                public float X { get; set; }
            """));

        [Theory]
        [InlineData("rows", "foreach (var row in rows)", "engine.[|Predict|](row)")]
        [InlineData("rows.Take(80)", "foreach (var row in rows.Skip(80))", "engine.Predict(row)")]
        [InlineData("rows.Take(80)", "for (var row = rows[80]; ; row = rows[90])", "engine.Predict(row)")]
        public Task Rows_counted_one_by_one(string fitted, string loop, string predicted) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile($$"""
            class Row { public bool Label { get; set; } }

            class Guess { public bool PredictedLabel { get; set; } }

            class Program
            {
                static int Count(MLContext ml, List<Row> rows)
                {
                    var model = ml.BinaryClassification.Trainers.FastTree().Fit(ml.Data.LoadFromEnumerable({{fitted}}));
                    var engine = ml.Model.CreatePredictionEngine<Row, Guess>(model);
                    var right = 0;
                    {{loop}}
                    {
                        if ({{predicted}}.PredictedLabel == row.Label) right++;
                    }

                    return right;
                }
            }
            """));

        [Fact]
        public Task Permutation_of_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var model = ml.Regression.Trainers.Sdca().Fit(data);
            return ml.Regression.[|Evaluate|](model.Transform(ml.Data.ShuffleRows(data, seed: 1)));
            """));

        [Fact]
        public Task Bootstrap_sample_of_the_rows_it_learned_from() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var model = ml.Regression.Trainers.Sdca().Fit(ml.Data.BootstrapSample(data, seed: 1));
            return ml.Regression.[|Evaluate|](model.Transform(data));
            """));
    }
}
