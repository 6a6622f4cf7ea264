using static QualityGates.Analyzers.Tests.Leakage.LeakagePrograms;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.RefittedOnTestData,
    QualityGates.Fixes.Leakage.RefittedOnTestDataFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class RefittedOnTestDataFixTests
{
    public sealed class Fixes
    {
        [Fact]
        public Task The_step_fitted_on_the_train_part() => Verify.VerifyCodeFixAsync(
            InMethod("""
                var split = ml.Data.TrainTestSplit(data);
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var scaler = scaling.Fit(split.TrainSet);
                var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(split.TrainSet));
                var test = scaling.[|Fit|](split.TestSet).Transform(split.TestSet); // as before
                return ml.Regression.Evaluate(model.Transform(test));
                """),
            InMethod("""
                var split = ml.Data.TrainTestSplit(data);
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var scaler = scaling.Fit(split.TrainSet);
                var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(split.TrainSet));
                var test = scaler.Transform(split.TestSet); // as before
                return ml.Regression.Evaluate(model.Transform(test));
                """));

        [Fact]
        public Task In_an_argument_and_in_parentheses() => Verify.VerifyCodeFixAsync(
            InMethod("""
                var split = (ml.Data.TrainTestSplit(data));
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var scaler = (scaling).Fit((split.TrainSet));
                var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(split.TrainSet));
                return ml.Regression.Evaluate(model.Transform((scaling).[|Fit|](input: (split.TestSet)).Transform(split.TestSet)));
                """),
            InMethod("""
                var split = (ml.Data.TrainTestSplit(data));
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var scaler = (scaling).Fit((split.TrainSet));
                var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(split.TrainSet));
                return ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TestSet)));
                """));

        [Fact]
        public Task All_of_them() => Verify.VerifyCodeFixAsync(
            InMethod("""
                var split = ml.Data.TrainTestSplit(data);
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var scaler = scaling.Fit(split.TrainSet);
                var first = scaling.[|Fit|](split.TestSet).Transform(split.TestSet);
                var second = scaling.[|Fit|](split.TestSet).Transform(split.TestSet);
                return (scaler, first, second);
                """),
            InMethod("""
                var split = ml.Data.TrainTestSplit(data);
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var scaler = scaling.Fit(split.TrainSet);
                var first = scaler.Transform(split.TestSet);
                var second = scaler.Transform(split.TestSet);
                return (scaler, first, second);
                """));
    }

    public sealed class Guards
    {
        [Fact]
        public Task The_fitted_step_is_not_kept() => Verify.VerifyNoFixAsync(InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaling = ml.Transforms.NormalizeMinMax("Features");
            var train = scaling.Fit(split.TrainSet).Transform(split.TrainSet);
            var test = scaling.[|Fit|](split.TestSet).Transform(split.TestSet);
            return (train, test);
            """));

        [Fact]
        public Task Another_step() => Verify.VerifyNoFixAsync(InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaling = ml.Transforms.NormalizeMinMax("Features");
            var other = ml.Transforms.NormalizeMinMax("Other");
            var scaler = scaling.Fit(split.TrainSet);
            var test = other.[|Fit|](split.TestSet).Transform(split.TestSet);
            return (scaler, test);
            """));

        [Fact]
        public Task Another_split() => Verify.VerifyNoFixAsync(InMethod("""
            var split = ml.Data.TrainTestSplit(data, seed: 1);
            var again = ml.Data.TrainTestSplit(data, seed: 2);
            var scaling = ml.Transforms.NormalizeMinMax("Features");
            var scaler = scaling.Fit(again.TrainSet);
            var test = scaling.[|Fit|](split.TestSet).Transform(split.TestSet);
            return (scaler, test);
            """));

        [Fact]
        public Task The_local_is_written_again() => Verify.VerifyNoFixAsync(InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaling = ml.Transforms.NormalizeMinMax("Features");
            var scaler = scaling.Fit(split.TrainSet);
            scaler = scaling.Fit(data);
            var test = scaling.[|Fit|](split.TestSet).Transform(split.TestSet);
            return (scaler, test);
            """));
    }
}
