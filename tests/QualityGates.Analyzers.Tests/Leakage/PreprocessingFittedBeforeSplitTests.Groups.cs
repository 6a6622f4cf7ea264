using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    public sealed class Groups
    {
        private const string Row = "class Row { public string City { get; set; } = \"\"; public float X { get; set; } public float Y { get; set; } }\n";

        [Theory]
        [InlineData("var level = rows.GroupBy(row => row.City).ToDictionary(g => g.Key, g => g.[|Average|](row => row.Y));\nforeach (var row in rows) row.X = level[row.City];")]
        [InlineData("var level = rows.GroupBy(row => row.City).ToDictionary(g => g.Key, g => g.[|Max|](row => row.Y));\nforeach (var row in rows) row.X /= level[row.City];")]
        [InlineData("var level = rows.[|Average|](row => row.Y);\nforeach (var row in rows) row.X = level;")]
        [InlineData("var sums = new Dictionary<string, float>();\nforeach (var row in rows) [|sums[row.City] = sums.GetValueOrDefault(row.City) + row.Y|];\nforeach (var row in rows) row.X = sums.TryGetValue(row.City, out var sum) ? sum : 0;")]
        [InlineData("var sorted = rows.Select(row => row.X).OrderBy(x => x).ToList();\nvar middle = [|sorted[sorted.Count / 2]|];\nforeach (var row in rows) row.X = float.IsNaN(row.X) ? middle : row.X - middle;")]
        public Task Statistics_written_into_all_rows(string rewriting) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile(Row + $$"""
            class Study
            {
                double Run(List<Row> rows)
                {
                    var ml = new MLContext(seed: 1);
                    {{rewriting}}
                    var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca("Y", "X").Fit(split.TrainSet).Transform(split.TestSet), "Y").RSquared;
                }
            }
            """));

        [Fact]
        public Task What_came_before_in_the_same_group_is_right() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile(Row + """
            class Study
            {
                double Run(List<Row> rows)
                {
                    var ml = new MLContext(seed: 1);
                    var sums = new Dictionary<string, float>();
                    foreach (var row in rows)
                    {
                        var sum = sums.GetValueOrDefault(row.City);
                        row.X = sum / 100;
                        sums[row.City] = sum + row.Y;
                    }
                    var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca("Y", "X").Fit(split.TrainSet).Transform(split.TestSet), "Y").RSquared;
                }
            }
            """));

        [Fact]
        public Task Statistics_of_the_groups_of_the_train_part_are_right() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile(Row + """
            class Study
            {
                double Run(List<Row> rows)
                {
                    var ml = new MLContext(seed: 1);
                    var train = rows.Take(80).ToList();
                    var test = rows.Skip(80).ToList();
                    var level = train.GroupBy(row => row.City).ToDictionary(g => g.Key, g => g.Average(row => row.Y));
                    foreach (var row in train) row.X = level[row.City];
                    foreach (var row in test) row.X = level[row.City];
                    var model = ml.Regression.Trainers.Sdca("Y", "X").Fit(ml.Data.LoadFromEnumerable(train));
                    return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Y").RSquared;
                }
            }
            """));

        [Fact]
        public Task One_group_held_out_after_the_other_is_right() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile(Row + """
            class Study
            {
                double Run(List<Row> rows)
                {
                    var ml = new MLContext(seed: 1);
                    var sum = 0.0;
                    foreach (var group in rows.GroupBy(row => row.City).ToList())
                    {
                        var train = ml.Data.LoadFromEnumerable(rows.Where(row => row.City != group.Key).ToList());
                        var model = ml.Transforms.NormalizeMinMax("X").Append(ml.Regression.Trainers.Sdca("Y", "X")).Fit(train);
                        sum += ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(group.ToList())), "Y").RSquared;
                    }

                    return sum;
                }
            }
            """));

        /// <summary>What is written where, in what is called, is not known from here: that once ended the analysis.</summary>
        [Fact]
        public Task Counts_written_into_tables_by_what_is_called() => new Verify.Test { TestCode = """
            using System.Collections.Generic;
            using System.Linq;
            using SharpLearning.Metrics.Classification;

            static class Tables
            {
                public static int[][] Confusion(List<double> values, double[] targets, double[] predictions)
                {
                    var table = values.Select(value => new int[values.Count]).ToArray();
                    for (var i = 0; i < targets.Length; i++)
                    {
                        table[values.IndexOf(targets[i])][values.IndexOf(predictions[i])]++;
                    }

                    return table;
                }

                public static double[][] Shares(List<double> values, int[][] confusion)
                {
                    var table = values.Select(value => new double[values.Count]).ToArray();
                    for (var row = 0; row < values.Count; row++)
                    {
                        for (var column = 0; column < values.Count; column++)
                        {
                            table[row][column] = confusion[row][column] / (double)confusion[row].Sum();
                        }
                    }

                    return table;
                }
            }

            class Report
            {
                public double Error(double[] targets, double[] predictions) => new TotalErrorClassificationMetric<double>().Error(targets, predictions);

                public string Text(double[] targets, double[] predictions)
                {
                    var values = targets.Union(predictions).ToList();
                    return Error(targets, predictions) + " " + Tables.Shares(values, Tables.Confusion(values, targets, predictions)).Length;
                }
            }
            """, Libraries = MLReferences.All }.RunAsync();
    }
}
