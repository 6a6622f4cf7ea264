using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.OverlappingSplits>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class OverlappingSplitsTests
{
    public sealed class Reports
    {
        [Fact]
        public Task Parts_of_two_splits() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var first = ml.Data.TrainTestSplit(data, seed: 1);
            var second = ml.Data.TrainTestSplit(data, seed: 2);
            var model = ml.Regression.Trainers.Sdca().Fit(first.TrainSet);
            return ml.Regression.[|Evaluate|](model.Transform(second.TestSet));
            """));

        [Fact]
        public Task Parts_of_two_fractions() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.TrainTestSplit(data, testFraction: 0.2).TrainSet;
            var test = ml.Data.TrainTestSplit(data, testFraction: 0.3).TestSet;
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Parenthesised_named_and_reordered() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = (ml.Data.TrainTestSplit(seed: 1, data: data)).TrainSet;
            var test = ((ml.Data.TrainTestSplit(seed: 2, data: (data))).TestSet);
            return ml.Regression.[|Evaluate|](data: (ml.Regression.Trainers.Sdca().Fit(input: train)).Transform(input: test));
            """));

        [Fact]
        public Task Another_sampling_key() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.TrainTestSplit(data, samplingKeyColumnName: "User").TrainSet;
            var test = ml.Data.TrainTestSplit(data).TestSet;
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Slices_that_overlap() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.TakeRows(data, 800);
            var test = ml.Data.SkipRows(data, 700);
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Slices_with_constants_in_locals() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            const int TrainRows = 800;
            var testFrom = TrainRows - 100;
            var train = ml.Data.TakeRows(data, TrainRows);
            var test = ml.Data.SkipRows(data, testFrom);
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Theory]
        [InlineData("upperBound: 2022", "lowerBound: 2020")]
        [InlineData("upperBound: -1", "lowerBound: -3")]
        [InlineData("lowerBound: 2010, upperBound: 2022", "lowerBound: 2021, upperBound: 2025")]
        public Task Bounds_of_a_column_that_overlap(string first, string second) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod($$"""
            var train = ml.Data.FilterRowsByColumn(data, "Year", {{first}});
            var test = ml.Data.FilterRowsByColumn(data, "Year", {{second}});
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Theory]
        [InlineData("row.Year <= 2021", "row.Year >= 2021")]
        [InlineData("row.Year < 2022", "row.Year >= 2020")]
        public Task Conditions_that_both_hold(string first, string second) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod(Conditions(first, second, "[|Evaluate|]")));

        /// <summary>The guards use it too.</summary>
        internal static string Conditions(string first, string second, string evaluate) => $$"""
            var rows = ml.Data.CreateEnumerable<Row>(data, reuseRowObject: false).ToList();
            var train = rows.Where(row => {{first}}).ToList();
            var test = rows.Where(row => {{second}}).ToList();
            var model = ml.Regression.Trainers.Sdca("Y", "X").Fit(ml.Data.LoadFromEnumerable(train));
            return ml.Regression.{{evaluate}}(model.Transform(ml.Data.LoadFromEnumerable(test)), "Y");
            }

            class Row { public int Year { get; set; } public float X { get; set; } public float Y { get; set; }
            """;

        [Fact]
        public Task Slices_from_the_middle() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.TakeRows(ml.Data.SkipRows(data, 100), 700);
            var test = ml.Data.SkipRows(data, 500);
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task One_literal_file_read_twice() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.LoadFromTextFile("houses.csv");
            var test = ml.Data.LoadFromTextFile("houses.csv");
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task One_path_in_a_variable() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.LoadFromTextFile(path);
            var test = ml.Data.LoadFromTextFile(path);
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task One_file_read_with_two_loaders() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var loader = ml.Data.CreateTextLoader(new TextLoader.Options { HasHeader = true });
            var train = loader.Load("houses.csv");
            var test = loader.Load("houses.csv");
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task First_fold_s_train_part_second_fold_s_test_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var folds = ml.Data.CrossValidationSplit(data, 5);
            var model = ml.Regression.Trainers.Sdca().Fit(folds[0].TrainSet);
            return ml.Regression.[|Evaluate|](model.Transform(folds[1].TestSet));
            """));

        [Fact]
        public Task Scaled_before_one_split_only() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("A").Fit(data).Transform(data);
            var train = ml.Data.TrainTestSplit(scaled, seed: 1).TrainSet;
            var test = ml.Data.TrainTestSplit(scaled, seed: 2).TestSet;
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Bootstrap_without_a_common_seed() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var bag = ml.Data.BootstrapSample(data, seed: 1);
            var rest = ml.Data.BootstrapSample(data, seed: 2, complement: true);
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(bag).Transform(rest));
            """));

        [Fact]
        public Task A_new_split_in_each_turn_of_a_loop() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data, seed: 0);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            for (var seed = 1; seed < 5; seed++)
            {
                var again = ml.Data.TrainTestSplit(data, seed: seed);
                Console.WriteLine(ml.Regression.[|Evaluate|](model.Transform(again.TestSet)).RSquared);
            }

            return null;
            """));

        [Fact]
        public Task Tuple_and_local_function() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var (train, _) = Divide(1);
            var (_, test) = Divide(2);
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            (IDataView, IDataView) Divide(int seed)
            {
                var split = ml.Data.TrainTestSplit(data, seed: seed);
                return (split.TrainSet, split.TestSet);
            }
            """));

        [Fact]
        public Task LINQ_slices() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = File.ReadLines(path).Select(line => new Row { X = line.Length }).ToList();
            var train = ml.Data.LoadFromEnumerable(rows.Take(80));
            var test = ml.Data.LoadFromEnumerable(rows.Skip(60));
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            }
            class Row
            {
                public float X { get; set; }
            """));

        [Fact]
        public Task Array_ranges() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = File.ReadLines(path).Select(line => new Row { X = line.Length }).ToArray();
            var train = ml.Data.LoadFromEnumerable(rows[..80]);
            var test = ml.Data.LoadFromEnumerable(rows[60..]);
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            }
            class Row
            {
                public float X { get; set; }
            """));

        [Fact]
        public Task GetRange() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = File.ReadLines(path).Select(line => new Row { X = line.Length }).ToList();
            var train = ml.Data.LoadFromEnumerable(rows.GetRange(0, 80));
            var test = ml.Data.LoadFromEnumerable(rows.GetRange(60, 40));
            return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            }
            class Row
            {
                public float X { get; set; }
            """));
    }
}
