using Microsoft.CodeAnalysis;
using static QualityGates.Analyzers.Tests.Leakage.LeakagePrograms;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit,
    QualityGates.Fixes.Leakage.PreprocessingFittedBeforeSplitFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class PreprocessingFittedBeforeSplitFixTests
{
    public sealed class Fixes
    {
        [Fact]
        public Task In_one_expression() => Verify.VerifyCodeFixAsync(
            InMethod("""
                // Scale to 0..1.
                var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
                var split = ml.Data.TrainTestSplit(scaled, testFraction: 0.2); // one in five
                var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                return ml.Regression.Evaluate(model.Transform(split.TestSet));
                """),
            InMethod("""
                var split = ml.Data.TrainTestSplit(data, testFraction: 0.2); // one in five
                // Scale to 0..1.
                var fitted = ml.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet);
                var model = ml.Regression.Trainers.Sdca().Fit(fitted.Transform(split.TrainSet));
                return ml.Regression.Evaluate(model.Transform(fitted.Transform(split.TestSet)));
                """));

        [Fact]
        public Task With_the_fitted_step_in_a_local() => Verify.VerifyCodeFixAsync(
            InMethod("""
                var fitted = 0;
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                ITransformer scaler = scaling.[|Fit|](input: data);
                var scaled = scaler.Transform(data);
                var split = ml.Data.TrainTestSplit(seed: 1, data: scaled);
                var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                return (fitted, ml.Regression.Evaluate(model.Transform(split.TestSet)));
                """),
            InMethod("""
                var fitted = 0;
                var scaling = ml.Transforms.NormalizeMinMax("Features");
                var split = ml.Data.TrainTestSplit(seed: 1, data: data);
                ITransformer scaler = scaling.Fit(input: split.TrainSet);
                var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(split.TrainSet));
                return (fitted, ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TestSet))));
                """));

        [Fact]
        public Task Under_a_name_that_is_free() => Verify.VerifyCodeFixAsync(
            InMethod("""
                var fitted = 0;
                var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
                var split = ml.Data.TrainTestSplit(scaled);
                var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                return (fitted, Score());
                RegressionMetrics Score() => ml.Regression.Evaluate(model.Transform(split.TestSet));
                """),
            InMethod("""
                var fitted = 0;
                var split = ml.Data.TrainTestSplit(data);
                var fitted2 = ml.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet);
                var model = ml.Regression.Trainers.Sdca().Fit(fitted2.Transform(split.TrainSet));
                return (fitted, Score());
                RegressionMetrics Score() => ml.Regression.Evaluate(model.Transform(fitted2.Transform(split.TestSet)));
                """));

        [Fact]
        public Task In_a_program_of_top_level_statements()
        {
            var test = new Verify.Test
            {
                TestCode = """
                    using Microsoft.ML;

                    var ml = new MLContext(seed: 1);
                    var data = ml.Data.LoadFromTextFile("houses.csv", new Microsoft.ML.Data.TextLoader.Options { HasHeader = true });
                    // Scale to 0..1.
                    var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
                    var split = ml.Data.TrainTestSplit(scaled);
                    System.Console.WriteLine(ml.Regression.Evaluate(Train(split.TrainSet).Transform(split.TestSet)).RSquared);

                    ITransformer Train(IDataView rows)
                    {
                        var fitted = ml.Regression.Trainers.Sdca().Fit(rows);
                        return fitted;
                    }
                    """,
                FixedCode = """
                    using Microsoft.ML;

                    var ml = new MLContext(seed: 1);
                    var data = ml.Data.LoadFromTextFile("houses.csv", new Microsoft.ML.Data.TextLoader.Options { HasHeader = true });
                    var split = ml.Data.TrainTestSplit(data);
                    // Scale to 0..1.
                    var fitted2 = ml.Transforms.NormalizeMinMax("A").Fit(split.TrainSet);
                    System.Console.WriteLine(ml.Regression.Evaluate(Train(fitted2.Transform(split.TrainSet)).Transform(fitted2.Transform(split.TestSet))).RSquared);

                    ITransformer Train(IDataView rows)
                    {
                        var fitted = ml.Regression.Trainers.Sdca().Fit(rows);
                        return fitted;
                    }
                    """,
            };
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
            return test.RunAsync(CancellationToken.None);
        }
    }

    public sealed class Guards
    {
        [Fact]
        public Task Statements_in_between() => Verify.VerifyNoFixAsync(InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            Console.WriteLine("scaled");
            var split = ml.Data.TrainTestSplit(scaled);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.Evaluate(model.Transform(split.TestSet));
            """));

        [Fact]
        public Task The_transformed_rows_are_read_elsewhere() => Verify.VerifyNoFixAsync(InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            Console.WriteLine(scaled.GetRowCount());
            return ml.Regression.Evaluate(model.Transform(split.TestSet));
            """));

        [Fact]
        public Task The_split_is_handed_on() => Verify.VerifyNoFixAsync(InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return (split, ml.Regression.Evaluate(model.Transform(split.TestSet)));
            """));

        [Fact]
        public Task A_sampling_key_may_be_made_by_the_step() => Verify.VerifyNoFixAsync(InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled, samplingKeyColumnName: "User");
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.Evaluate(model.Transform(split.TestSet));
            """));

        [Fact]
        public Task A_cut_by_position() => Verify.VerifyNoFixAsync(InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var train = ml.Data.TakeRows(scaled, 800);
            var test = ml.Data.SkipRows(scaled, 800);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));
    }
}
