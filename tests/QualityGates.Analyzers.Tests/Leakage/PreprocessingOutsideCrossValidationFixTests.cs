using static QualityGates.Analyzers.Tests.Leakage.LeakagePrograms;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.PreprocessingOutsideCrossValidation,
    QualityGates.Fixes.Leakage.PreprocessingOutsideCrossValidationFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class PreprocessingOutsideCrossValidationFixTests
{
    public sealed class Fixes
    {
        [Fact]
        public Task The_step_in_one_expression() => Verify.VerifyCodeFixAsync(
            InMethod("""
                return ml.Regression.[|CrossValidate|](ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data), ml.Regression.Trainers.Sdca(), numberOfFolds: 3);
                """),
            InMethod("""
                return ml.Regression.CrossValidate(data, ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca()), numberOfFolds: 3);
                """));

        [Fact]
        public Task The_rows_in_a_local() => Verify.VerifyCodeFixAsync(
            InMethod("""
                // Scale to 0..1.
                var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
                var folds = ml.Regression.[|CrossValidate|](scaled, ml.Regression.Trainers.Sdca()); // five
                return folds;
                """),
            InMethod("""
                // Scale to 0..1.
                var folds = ml.Regression.CrossValidate(data, ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca())); // five
                return folds;
                """));

        [Fact]
        public Task Everything_in_locals() => Verify.VerifyCodeFixAsync(
            InMethod("""
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var trainer = ml.Regression.Trainers.Sdca();
                var scaler = scaling.Fit(data);
                var scaled = scaler.Transform(data);
                return ml.Regression.[|CrossValidate|](estimator: trainer, data: scaled);
                """),
            InMethod("""
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var trainer = ml.Regression.Trainers.Sdca();
                return ml.Regression.CrossValidate(estimator: scaling.Append(trainer), data: data);
                """));

        [Fact]
        public Task Rows_that_are_read_elsewhere_stay() => Verify.VerifyCodeFixAsync(
            InMethod("""
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var scaled = scaling.Fit(data).Transform(data);
                Console.WriteLine(scaled.GetRowCount());
                return ml.Regression.[|CrossValidate|](scaled, ml.Regression.Trainers.Sdca());
                """),
            InMethod("""
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var scaled = scaling.Fit(data).Transform(data);
                Console.WriteLine(scaled.GetRowCount());
                return ml.Regression.CrossValidate(data, scaling.Append(ml.Regression.Trainers.Sdca()));
                """));

        [Fact]
        public Task All_of_them() => Verify.VerifyCodeFixAsync(
            InMethod("""
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var scaled = scaling.Fit(data).Transform(data);
                var linear = ml.Regression.[|CrossValidate|](scaled, ml.Regression.Trainers.Sdca());
                return (linear, ml.Regression.[|CrossValidate|](scaled, ml.Regression.Trainers.FastTree()));
                """),
            InMethod("""
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var scaled = scaling.Fit(data).Transform(data);
                var linear = ml.Regression.CrossValidate(data, scaling.Append(ml.Regression.Trainers.Sdca()));
                return (linear, ml.Regression.CrossValidate(data, scaling.Append(ml.Regression.Trainers.FastTree())));
                """));
    }

    public sealed class Guards
    {
        [Fact]
        public Task Two_steps() => Verify.VerifyNoFixAsync(InMethod("""
            var first = ml.Transforms.NormalizeMinMax("A").Fit(data).Transform(data);
            var second = ml.Transforms.NormalizeMinMax("B").Fit(first).Transform(first);
            return ml.Regression.[|CrossValidate|](second, ml.Regression.Trainers.Sdca());
            """));

        [Fact]
        public Task A_sampling_key_may_be_made_by_the_step() => Verify.VerifyNoFixAsync(InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
            return ml.Regression.[|CrossValidate|](scaled, ml.Regression.Trainers.Sdca(), samplingKeyColumnName: "User");
            """));

        [Fact]
        public Task Other_rows_than_those_fitted_on() => Verify.VerifyNoFixAsync(InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(split.TrainSet);
            return ml.Regression.[|CrossValidate|](scaled, ml.Regression.Trainers.Sdca());
            """));
    }
}
