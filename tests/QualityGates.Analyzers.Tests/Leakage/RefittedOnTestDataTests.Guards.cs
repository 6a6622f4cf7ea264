using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.RefittedOnTestData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class RefittedOnTestDataTests
{
    public sealed class Guards
    {
        [Fact]
        public Task Applied_to_the_test_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaler = ml.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet);
            var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(split.TrainSet));
            return ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TestSet)));
            """));

        [Theory]
        [InlineData("(var train, var test) in new[] { (split.TrainSet, split.TestSet), (split.TestSet, split.TrainSet) }")]
        [InlineData("(var train, var test) in new List<(IDataView, IDataView)> { (split.TrainSet, split.TestSet), (split.TestSet, split.TrainSet) }")]
        public Task A_model_of_each_part_in_turn(string parts) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod($$"""
            var split = ml.Data.TrainTestSplit(data, testFraction: 0.4);
            foreach ({{parts}})
            {
                Console.WriteLine(ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test)).RSquared);
            }

            return null;
            """));

        [Theory]
        [InlineData("var step = ml.Transforms.NormalizeMinMax(\"Features\").Fit(split.TestSet);\nvar model = ml.Regression.Trainers.Sdca().Fit(step.Transform(split.TestSet));", "model.Transform(step.Transform(split.TrainSet))")]
        [InlineData("var (train, test) = (split.TestSet, split.TrainSet);\nvar step = ml.Transforms.NormalizeMinMax(\"Features\").Fit(train);\nvar learned = step.Transform(train);\nvar model = ml.Regression.Trainers.Sdca().Fit(learned);", "model.Transform(step.Transform(test))")]
        [InlineData("var step = ml.Transforms.NormalizeMinMax(\"Features\").Fit(split.TestSet);\nvar second = ml.Transforms.ProjectToPrincipalComponents(\"Features\").Fit(step.Transform(split.TestSet));\nvar model = ml.Regression.Trainers.Sdca().Fit(second.Transform(step.Transform(split.TestSet)));", "model.Transform(second.Transform(step.Transform(split.TrainSet)))")]
        public Task Names_of_the_parts_the_wrong_way_round(string fits, string scored) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod(
            $"var split = ml.Data.TrainTestSplit(data, testFraction: 0.8);\n{fits}\nreturn ml.Regression.Evaluate({scored});"));

        [Fact]
        public Task List_of_parts_the_first() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var parts = new List<IDataView> { split.TrainSet, split.TestSet };
            var scaler = ml.Transforms.NormalizeMinMax("Features").Fit(parts[0]);
            return scaler.Transform(parts[1]);
            """));

        [Fact]
        public Task List_filled_in_a_loop_one_of_them() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var parts = new List<IDataView>();
            foreach (var fold in ml.Data.CrossValidationSplit(data))
            {
                parts.Add(fold.TrainSet);
                parts.Add(fold.TestSet);
            }

            return ml.Transforms.NormalizeMinMax("Features").Fit(parts[0]);
            """));

        [Fact]
        public Task Array_written_by_index() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var parts = new IDataView[2];
            parts[0] = split.TrainSet;
            parts[1] = split.TestSet;
            return ml.Transforms.NormalizeMinMax("Features").Fit(parts[0]).Transform(parts[1]);
            """));

        [Fact]
        public Task Steps_that_learn_nothing() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            return ml.Transforms.Concatenate("Features", "A").Append(ml.Transforms.NormalizeLpNorm("Features")).Fit(split.TestSet).Transform(split.TestSet);
            """));

        [Fact]
        public Task The_test_part_is_divided_again() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var outer = ml.Data.TrainTestSplit(data, testFraction: 0.4);
            var inner = ml.Data.TrainTestSplit(outer.TestSet);
            var scaler = ml.Transforms.NormalizeMinMax("Features").Fit(inner.TrainSet);
            return scaler.Transform(inner.TestSet);
            """));

        [Fact]
        public Task Calibrator_on_the_validation_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.BinaryClassification.Trainers.LinearSvm().Fit(split.TrainSet);
            var calibrator = ml.BinaryClassification.Calibrators.Platt().Fit(model.Transform(split.TestSet));
            return calibrator;
            """));

        [Fact]
        public Task Label_keys_of_the_test_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var keyed = ml.Transforms.Conversion.MapValueToKey("Label").Fit(split.TestSet).Transform(split.TestSet);
            return ml.MulticlassClassification.Evaluate(ml.Model.Load(path, out _).Transform(keyed));
            """));

        [Fact]
        public Task One_model_on_both_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca()).Fit(split.TrainSet);
            return (ml.Regression.Evaluate(model.Transform(split.TrainSet)), ml.Regression.Evaluate(model.Transform(split.TestSet)));
            """));

        [Fact]
        public Task Final_fit_on_everything() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var pipeline = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca());
            Console.WriteLine(ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).RSquared);
            return pipeline.Fit(data);
            """));

        [Fact]
        public Task Each_part_of_two_studies() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            foreach (var rows in new[] { data, ml.Data.LoadFromTextFile(path) })
            {
                var split = ml.Data.TrainTestSplit(rows);
                var scaler = ml.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet);
                Console.WriteLine(scaler.Transform(split.TestSet).GetRowCount());
            }

            return null;
            """));

        [Fact]
        public Task Test_rows_scaled_for_a_drift_report() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var current = ml.Data.LoadFromTextFile(path);
            return ml.Transforms.NormalizeMinMax("Features").Fit(current).Transform(current);
            """));

        [Fact]
        public Task Cross_validation_inside_the_test_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            return ml.Regression.CrossValidate(split.TestSet, ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca()));
            """));

        [Fact]
        public Task A_model_that_learns_from_the_test_part_and_is_judged_on_the_other() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data, testFraction: 0.8);
            var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca()).Fit(split.TestSet);
            return ml.Regression.Evaluate(model.Transform(split.TrainSet));
            """));

        [Fact]
        public Task Default_value_for_missing() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            return ml.Transforms.ReplaceMissingValues("Features").Fit(split.TestSet).Transform(split.TestSet);
            """));

        [Fact]
        public Task Incomplete() => LeakagePrograms.VerifyIncompleteAsync<RefittedOnTestData>(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            return ml.Transforms.NormalizeMinMax("Features").Fit(split.);
            """));
    }
}
