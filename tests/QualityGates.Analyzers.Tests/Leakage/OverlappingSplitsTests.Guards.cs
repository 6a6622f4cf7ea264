using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.OverlappingSplits>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class OverlappingSplitsTests
{
    public sealed class Guards
    {
        [Fact]
        public Task Split_of_a_split_mixed_with_the_whole() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var outer = ml.Data.TrainTestSplit(data, seed: 1);
            var inner = ml.Data.TrainTestSplit(outer.TrainSet, seed: 2);
            var model = ml.Regression.Trainers.Sdca().Fit(outer.TrainSet);
            return ml.Regression.Evaluate(model.Transform(inner.TestSet));
            """));

        [Theory]
        [InlineData("upperBound: 2021", "lowerBound: 2021")]
        [InlineData("upperBound: 2020", "lowerBound: 2021")]
        [InlineData("upperBound: path.Length", "lowerBound: 2021")]
        public Task Bounds_of_a_column_that_may_be_apart(string first, string second) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod($$"""
            var train = ml.Data.FilterRowsByColumn(data, "Year", {{first}});
            var test = ml.Data.FilterRowsByColumn(data, "Year", {{second}});
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Bounds_of_two_columns() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.FilterRowsByColumn(data, "Year", upperBound: 2022);
            var test = ml.Data.FilterRowsByColumn(data, "Month", lowerBound: 3);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Theory]
        [InlineData("row.Year < 2021", "row.Year >= 2021")]
        [InlineData("row.Year <= 2020", "row.Year >= 2021")]
        [InlineData("row.Year < 2021", "row.Year > 2020")]
        [InlineData("row.Year < 2022", "row.X >= 2020")]
        public Task Conditions_that_may_be_apart(string first, string second) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod(Reports.Conditions(first, second, "Evaluate")));

        [Fact]
        public Task One_split() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task The_same_split_written_twice() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.TrainTestSplit(data, 0.2, seed: 7).TrainSet;
            var test = ml.Data.TrainTestSplit(data, 0.2, seed: 7).TestSet;
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Nested_split() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var outer = ml.Data.TrainTestSplit(data, seed: 1);
            var inner = ml.Data.TrainTestSplit(outer.TrainSet, seed: 2);
            var model = ml.Regression.Trainers.Sdca().Fit(inner.TrainSet);
            Console.WriteLine(ml.Regression.Evaluate(model.Transform(inner.TestSet)).RSquared);
            return ml.Regression.Evaluate(model.Transform(outer.TestSet));
            """));

        [Fact]
        public Task Three_parts_from_the_test_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var outer = ml.Data.TrainTestSplit(data, 0.4);
            var rest = ml.Data.TrainTestSplit(outer.TestSet, 0.5);
            var model = ml.Regression.Trainers.Sdca().Fit(outer.TrainSet);
            return (ml.Regression.Evaluate(model.Transform(rest.TrainSet)), ml.Regression.Evaluate(model.Transform(rest.TestSet)));
            """));

        [Fact]
        public Task Complementary_slices() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.TakeRows(data, 800);
            var test = ml.Data.SkipRows(data, 800);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Slices_with_a_gap() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.TakeRows(data, 700);
            var test = ml.Data.SkipRows(data, 800);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task One_bound_in_a_variable() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var count = (long)((data.GetRowCount() ?? 1000) * 0.8);
            var train = ml.Data.TakeRows(data, count);
            var test = ml.Data.SkipRows(data, count);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Bounds_that_are_not_known() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.TakeRows(data, long.Parse(path));
            var test = ml.Data.SkipRows(data, Environment.ProcessorCount);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Complementary_filters_of_one_file_read_twice() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.FilterRowsByColumn(ml.Data.LoadFromTextFile("a.csv"), "Year", upperBound: 2020);
            var test = ml.Data.FilterRowsByColumn(ml.Data.LoadFromTextFile("a.csv"), "Year", lowerBound: 2020);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task One_file_read_twice_then_divided_at_one_place() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.TakeRows(ml.Data.LoadFromTextFile("a.csv"), 800);
            var test = ml.Data.SkipRows(ml.Data.LoadFromTextFile("a.csv"), 800);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Two_files() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.LoadFromTextFile("train.csv");
            var test = ml.Data.LoadFromTextFile("test.csv");
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task File_name_from_a_variable_that_changes() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var name = "train.csv";
            var train = ml.Data.LoadFromTextFile(name);
            name = "test.csv";
            var test = ml.Data.LoadFromTextFile(name);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Path_combined_from_different_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.LoadFromTextFile(Path.Combine(path, "train.csv"));
            var test = ml.Data.LoadFromTextFile(Path.Combine(path, "test.csv"));
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Folds_of_a_loop() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            foreach (var fold in ml.Data.CrossValidationSplit(data))
            {
                Console.WriteLine(ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(fold.TrainSet).Transform(fold.TestSet)).RSquared);
            }

            return null;
            """));

        [Fact]
        public Task Folds_by_index() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var folds = ml.Data.CrossValidationSplit(data, 5);
            for (var i = 0; i < folds.Count; i++)
            {
                Console.WriteLine(ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(folds[i].TrainSet).Transform(folds[i].TestSet)).RSquared);
            }

            return null;
            """));

        [Fact]
        public Task Models_of_folds_each_with_the_fold_of_its_own() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var folds = ml.Data.CrossValidationSplit(data, 5);
            var models = folds.Select(fold => ml.Regression.Trainers.Sdca().Fit(fold.TrainSet)).ToList();
            return models.Zip(folds, (model, fold) => ml.Regression.Evaluate(model.Transform(fold.TestSet)).RSquared).Average();
            """));

        [Fact]
        public Task A_new_split_and_a_new_model_each_turn() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            for (var seed = 1; seed < 5; seed++)
            {
                var split = ml.Data.TrainTestSplit(data, seed: seed);
                Console.WriteLine(ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet)).RSquared);
            }

            return null;
            """));

        [Fact]
        public Task The_second_split_is_another_study() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var first = ml.Data.TrainTestSplit(data, seed: 1);
            var second = ml.Data.TrainTestSplit(data, seed: 2);
            var a = ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(first.TrainSet).Transform(first.TestSet));
            var b = ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(second.TrainSet).Transform(second.TestSet));
            return (a, b);
            """));

        [Fact]
        public Task Parts_of_two_splits_never_evaluated_together() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var first = ml.Data.TrainTestSplit(data, seed: 1);
            var second = ml.Data.TrainTestSplit(data, seed: 2);
            var model = ml.Regression.Trainers.Sdca().Fit(first.TrainSet);
            Console.WriteLine(second.TestSet.GetRowCount());
            return ml.Regression.Evaluate(model.Transform(first.TestSet));
            """));

        [Fact]
        public Task Splits_of_two_sources() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var other = ml.Data.LoadFromTextFile(path);
            var train = ml.Data.TrainTestSplit(data, seed: 1).TrainSet;
            var test = ml.Data.TrainTestSplit(other, seed: 2).TestSet;
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Filters_by_different_columns() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.FilterRowsByColumn(data, "Year", upperBound: 2020);
            var test = ml.Data.FilterRowsByColumn(data, "Month", lowerBound: 6);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Either_of_two_splits() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = flag ? ml.Data.TrainTestSplit(data, seed: 1) : ml.Data.TrainTestSplit(data, seed: 2);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Windows_over_a_series() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = File.ReadLines(path).Select(line => new Row { X = line.Length }).ToList();
            for (var at = 0; at + 100 < rows.Count; at += 20)
            {
                var model = ml.Regression.Trainers.Sdca().Fit(ml.Data.LoadFromEnumerable(rows.GetRange(at, 80)));
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(rows.GetRange(at + 80, 20)))).RSquared);
            }

            return null;
            }
            class Row
            {
                public float X { get; set; }
            """));

        [Fact]
        public Task Incomplete() => LeakagePrograms.VerifyIncompleteAsync<OverlappingSplits>(LeakagePrograms.InMethod("""
            var train = ml.Data.TakeRows(data, );
            var test = ml.Data.SkipRows(, 700);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));
    }
}
