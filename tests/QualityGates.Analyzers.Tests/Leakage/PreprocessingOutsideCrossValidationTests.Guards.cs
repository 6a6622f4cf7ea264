using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingOutsideCrossValidation>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingOutsideCrossValidationTests
{
    public sealed class Guards
    {
        [Fact]
        public Task Inside_the_estimator() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var pipeline = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca());
            return ml.Regression.CrossValidate(data, pipeline);
            """));

        [Fact]
        public Task Label_keys_and_shape_only() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = ml.Transforms.Conversion.MapValueToKey("Label", "Species").Append(ml.Transforms.Concatenate("Features", "A", "B")).Fit(data).Transform(data);
            return ml.MulticlassClassification.CrossValidate(rows, ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
            """));

        [Fact]
        public Task Label_keys_with_another_name_of_the_label() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = ml.Transforms.Conversion.MapValueToKey("Key", "Species").Fit(data).Transform(data);
            return ml.MulticlassClassification.CrossValidate(rows, ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Key"), labelColumnName: "Key");
            """));

        [Fact]
        public Task Hashing_learns_nothing() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = ml.Transforms.Categorical.OneHotHashEncoding("City").Fit(data).Transform(data);
            return ml.Regression.CrossValidate(rows, ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Step_of_other_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var other = ml.Data.LoadFromTextFile(path);
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(other).Transform(data);
            return ml.Regression.CrossValidate(scaled, ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Step_of_the_train_part_rows_of_the_test_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet).Transform(split.TestSet);
            return ml.Regression.CrossValidate(scaled, ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task Scaled_for_a_chart() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
            Console.WriteLine(scaled.Preview().RowView.Length);
            return ml.Regression.CrossValidate(data, ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca()));
            """));

        [Fact]
        public Task AutoML_with_a_preFeaturizer() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            return ml.Auto().CreateRegressionExperiment(60).Execute(data, 5u, "Label", preFeaturizer: ml.Transforms.NormalizeMinMax("Features"));
            """));

        [Fact]
        public Task AutoML_with_validation_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaler = ml.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet);
            return ml.Auto().CreateRegressionExperiment(60).Execute(scaler.Transform(split.TrainSet), scaler.Transform(split.TestSet));
            """));

        [Fact]
        public Task Final_fit_after_the_folds() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var pipeline = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca());
            var folds = ml.Regression.CrossValidate(data, pipeline);
            Console.WriteLine(folds.Average(fold => fold.Metrics.RSquared));
            return pipeline.Fit(data).Transform(data);
            """));

        [Fact]
        public Task Incomplete() => LeakagePrograms.VerifyIncompleteAsync<PreprocessingOutsideCrossValidation>(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit().Transform(data;
            return ml.Regression.CrossValidate(scaled, ;
            """));

        [Fact]
        public Task Unknown_step() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = Own.Step().Fit(data).Transform(data);
            return ml.Regression.CrossValidate(scaled, ml.Regression.Trainers.Sdca());
            }
            abstract class Own
            {
                public static extern IEstimator<ITransformer> Step();
            """));
    }
}
