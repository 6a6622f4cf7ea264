using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingOutsideCrossValidation>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingOutsideCrossValidationTests
{
    public sealed class Reports
    {
        [Fact]
        public Task Scaled_then_cross_validated() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
            return ml.Regression.[|CrossValidate|](scaled, ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Parenthesised_named_and_reordered() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = (ml.Transforms.NormalizeMinMax("Features").Fit(input: data)).Transform((data));
            return (ml.Regression).[|CrossValidate|](numberOfFolds: 3, estimator: (ml.Regression.Trainers.Sdca()), data: (scaled));
            """));

        [Fact]
        public Task One_expression() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            return ml.BinaryClassification.[|CrossValidate|](ml.Transforms.NormalizeMeanVariance("Features").Fit(data).Transform(data), ml.BinaryClassification.Trainers.SdcaLogisticRegression());
            """));

        [Fact]
        public Task Non_calibrated() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
            return ml.BinaryClassification.[|CrossValidateNonCalibrated|](scaled, ml.BinaryClassification.Trainers.LinearSvm());
            """));

        [Fact]
        public Task Multiclass_text() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var words = ml.Transforms.Conversion.MapValueToKey("Label").Append(ml.Transforms.Text.FeaturizeText("Features", "Text")).Fit(data).Transform(data);
            return ml.MulticlassClassification.[|CrossValidate|](words, ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
            """));

        [Fact]
        public Task Ranking() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
            return ml.Ranking.[|CrossValidate|](scaled, ml.Ranking.Trainers.FastTree());
            """));

        [Fact]
        public Task Train_part_with_its_own_scaler() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var train = ml.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet).Transform(split.TrainSet);
            return ml.Regression.[|CrossValidate|](train, ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Scaler_of_all_rows_train_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var train = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(split.TrainSet);
            return ml.Regression.[|CrossValidate|](train, ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Label_aware_selection() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var selected = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features").Fit(data).Transform(data);
            return ml.BinaryClassification.[|CrossValidate|](selected, ml.BinaryClassification.Trainers.FastTree());
            """));

        [Fact]
        public Task Cached_and_shuffled_between() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Data.ShuffleRows(ml.Data.Cache(ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data)), seed: 1);
            return ml.Regression.[|CrossValidate|](scaled, ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Also_in_the_estimator() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaler = ml.Transforms.NormalizeMinMax("Features");
            var scaled = scaler.Fit(data).Transform(data);
            return ml.Regression.[|CrossValidate|](scaled, scaler.Append(ml.Regression.Trainers.Sdca()));
            """));

        [Fact]
        public Task AutoML_folds() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
            return ml.Auto().CreateRegressionExperiment(60).[|Execute|](scaled, 5u, "Label");
            """));

        [Fact]
        public Task Several_trainers_two_places() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
            var linear = ml.Regression.[|CrossValidate|](scaled, ml.Regression.Trainers.Sdca());
            var tree = ml.Regression.[|CrossValidate|](scaled, ml.Regression.Trainers.FastTree());
            return (linear, tree);
            """));

        [Fact]
        public Task In_a_loop_over_trainers() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
            foreach (IEstimator<ITransformer> trainer in new IEstimator<ITransformer>[] { ml.Regression.Trainers.Sdca(), ml.Regression.Trainers.FastTree() })
            {
                Console.WriteLine(ml.Regression.[|CrossValidate|](scaled, trainer).Average(fold => fold.Metrics.RSquared));
            }

            return null;
            """));

        [Fact]
        public Task In_a_branch() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = data;
            if (flag)
            {
                rows = ml.Transforms.NormalizeMinMax("Features").Fit(rows).Transform(rows);
            }

            return ml.Regression.[|CrossValidate|](rows, ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Switch_statement() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            IEstimator<ITransformer> step;
            switch (path)
            {
                case "min":
                    step = ml.Transforms.NormalizeMinMax("Features");
                    break;
                default:
                    step = ml.Transforms.NormalizeMeanVariance("Features");
                    break;
            }

            return ml.Regression.[|CrossValidate|](step.Fit(data).Transform(data), ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Lambda() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            Func<IDataView, IDataView> prepare = rows => ml.Transforms.NormalizeMinMax("Features").Fit(rows).Transform(rows);
            return ml.Regression.[|CrossValidate|](prepare(data), ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Local_function() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            return ml.Regression.[|CrossValidate|](Prepare(data), ml.Regression.Trainers.Sdca());
            IDataView Prepare(IDataView rows) => ml.Transforms.NormalizeMinMax("Features").Fit(rows).Transform(rows);
            """));

        [Fact]
        public Task Tuple() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var (rows, trainer) = (ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data), ml.Regression.Trainers.Sdca());
            return ml.Regression.[|CrossValidate|](rows, trainer);
            """));

        [Fact]
        public Task Components_of_all_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var projected = ml.Transforms.ProjectToPrincipalComponents("Features", rank: 4, seed: 1).Fit(data).Transform(data);
            return ml.Regression.[|CrossValidate|](projected, ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Steps_fitted_one_after_the_other() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = data;
            foreach (var column in new[] { "A", "B" })
            {
                rows = ml.Transforms.NormalizeMinMax(column).Fit(rows).Transform(rows);
            }

            return ml.Regression.[|CrossValidate|](rows, ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Try_finally() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            IDataView? rows = null;
            try
            {
                rows = ml.Transforms.NormalizeMinMax("A").Fit(data).Transform(data);
            }
            finally
            {
                Console.WriteLine("prepared");
            }

            return ml.Regression.[|CrossValidate|](rows, ml.Regression.Trainers.Sdca());
            """));
    }
}
