using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    /// <summary>Features and labels are cut at one place, and code of the program's own learns and scores; statistics that are written by hand.</summary>
    public sealed class OwnHoldOuts
    {
        private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

        private static Task VerifySlicesAsync(string scaling, string used = "Learner.Score(x[\"800:\"], y[\"800:\"], Learner.Fit(x[\"0:800\"], y[\"0:800\"]))") => VerifyAsync($$"""
            using NumSharp;

            static class Learner
            {
                public static NDArray Fit(NDArray x, NDArray y)
                {
                    var w = np.zeros(3);
                    for (var step = 0; step < 100; step++)
                    {
                        w = w - 0.1 * np.dot(x.T, np.dot(x, w) - y);
                    }

                    return w;
                }

                public static double Score(NDArray x, NDArray y, NDArray w) => np.sum(np.abs(np.dot(x, w) - y)).GetDouble();
            }

            static class Program
            {
                static double Run(NDArray x, NDArray y)
                {
                    {{scaling}}
                    return {{used}};
                }
            }
            """);

        [Theory]
        [InlineData("x = (x - x.[|mean|](0)) / x.std(0);")]
        [InlineData("x = x / np.[|amax|](x, 0);")]
        [InlineData("var centre = x.[|mean|](0);\nx = x - centre;")]
        public Task Numbers_of_all_rows_that_are_sliced(string scaling) => VerifySlicesAsync(scaling);

        private const string Cut = "Learner.Score(x[$\"{cut}:, :\"], y[$\"{cut}:\"], Learner.Fit(x[$\":{cut}, :\"], y[$\":{cut}\"]))";

        /// <summary>A text that is put together, or counts from behind, cuts rows like any other.</summary>
        [Theory]
        [InlineData("var cut = x.shape[0] * 3 / 4;\nx = x - x.[|mean|](0);", Cut)]
        [InlineData("var cut = x.shape[0] * 3 / 4;\nx = x - x[$\":{cut}\"].mean(0);", Cut)]
        [InlineData("var cut = x.shape[0] * 3 / 4;\nSystem.Console.WriteLine(x.mean(0));", Cut)]
        [InlineData("x = x - x.[|mean|](0);", "Learner.Score(x[\"-200:\"], y[\"-200:\"], Learner.Fit(x[\":-200\"], y[\":-200\"]))")]
        [InlineData("var last = x.shape[0] / 5;\nx = x - x.[|mean|](0);", "Learner.Score(x[$\"-{last}:\"], y[$\"-{last}:\"], Learner.Fit(x[$\":-{last}\"], y[$\":-{last}\"]))")]
        public Task Slices_in_texts_that_are_put_together(string scaling, string used) => VerifySlicesAsync(scaling, used);

        [Theory]
        [InlineData("x = x / 255;")]
        [InlineData("x = (x - x[\"0:800\"].mean(0)) / x[\"0:800\"].std(0);")]
        [InlineData("x = x - np.mean(x, 1, true);")]
        [InlineData("System.Console.WriteLine(x.mean(0));")]
        public Task Numbers_of_the_first_slice_or_of_each_row(string scaling) => VerifySlicesAsync(scaling);

        [Theory]
        [InlineData("Learner.Score(x[\"0:800\"], y[\"0:800\"], Learner.Fit(x[\"0:800\"], y[\"0:800\"]))")]
        [InlineData("np.sum(x[\"0:800\"]).GetDouble() + np.sum(x[\"800:\"]).GetDouble()")]
        [InlineData("Learner.Score(x[\"800:\"], y[\"700:\"], Learner.Fit(x[\"0:800\"], y[\"0:700\"]))")]
        public Task One_slice_or_none_that_labels_are_cut_like(string used) => VerifySlicesAsync("x = x - x.mean(0);", used);

        [Fact]
        public Task A_vector_beside_a_matrix() => VerifyAsync("""
            using System.Linq;
            using MathNet.Numerics.LinearAlgebra;
            using MathNet.Numerics.Statistics;

            static class Program
            {
                static double Run(Matrix<double> table, int cut)
                {
                    var columns = table.SubMatrix(0, table.RowCount, 0, 3).EnumerateColumns().Select(column => column - column.[|Mean|]());
                    var x = Matrix<double>.Build.DenseOfColumnVectors(columns.ToArray());
                    var y = table.Column(3);
                    var rest = x.RowCount - cut;
                    var weights = x.SubMatrix(0, cut, 0, 3).QR().Solve(y.SubVector(0, cut));
                    return (x.SubMatrix(cut, rest, 0, 3) * weights - y.SubVector(cut, rest)).L2Norm();
                }
            }
            """);

        [Theory]
        [InlineData("var axes = x.[|Svd|]().VT.Transpose();")]
        [InlineData("var axes = x.SubMatrix(0, cut, 0, 3).Svd().VT.Transpose();")]
        public Task Axes_of_a_decomposition(string axes) => VerifyAsync($$"""
            using MathNet.Numerics;
            using MathNet.Numerics.LinearAlgebra;

            static class Program
            {
                static double Run(Matrix<double> x, Vector<double> y, int cut)
                {
                    {{axes}}
                    var scores = x * axes;
                    var weights = scores.SubMatrix(0, cut, 0, 3).QR().Solve(y.SubVector(0, cut));
                    return GoodnessOfFit.RSquared(scores.SubMatrix(cut, scores.RowCount - cut, 0, 3) * weights, y.SubVector(cut, y.Count - cut));
                }
            }
            """);

        private static Task VerifyRowsAsync(string filling, string members = "") => VerifyAsync($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;

            class Stay
            {
                public float Age { get; set; }
                public float? Weight { get; set; }
                public bool Label { get; set; }
            }

            static class Program
            {
                static object Run(MLContext ml, List<Stay> stays, float usual)
                {
                    {{filling}}
                    var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(stays));
                    var model = ml.BinaryClassification.Trainers.FastTree(featureColumnName: "Age").Fit(parts.TrainSet);
                    return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
                }

                {{members}}
            }
            """);

        private const string FillGaps = """
            static void Fill<T>(IReadOnlyCollection<T> rows, Func<T, float> read, Action<T, float> write)
                {
                    var mean = rows.Select(read).Where(value => !float.IsNaN(value)).Average();
                    foreach (var row in rows)
                    {
                        if (float.IsNaN(read(row)))
                        {
                            write(row, mean);
                        }
                    }
                }
            """;

        [Theory]
        [InlineData("[|Fill(stays, stay => stay.Age, (stay, value) => stay.Age = value)|];", FillGaps)]
        [InlineData("var mean = stays.Where(stay => !float.IsNaN(stay.Age)).[|Average|](stay => stay.Age);\nforeach (var stay in stays) stay.Age -= mean;")]
        [InlineData("var mean = stays.Where(stay => stay.Weight != null).[|Average|](stay => stay.Age);\nforeach (var stay in stays) stay.Age -= mean;")]
        [InlineData("var sorted = stays.Select(stay => stay.Age).Order().ToArray();\nvar median = [|sorted[sorted.Length / 2]|];\nforeach (var stay in stays) stay.Age -= median;")]
        [InlineData("var ages = stays.Select(stay => stay.Age).ToArray();\nArray.Sort(ages);\nvar high = [|ages[(int)(0.95 * (ages.Length - 1))]|];\nforeach (var stay in stays) stay.Age /= high;")]
        public Task Statistics_by_hand(string filling, string members = "") => VerifyRowsAsync(filling, members);

        [Theory]
        [InlineData("foreach (var stay in stays) Set(stay, usual);", "static void Set(Stay stay, float value) => stay.Age = value;")]
        [InlineData("var young = stays.Where(stay => stay.Age < 30).Average(stay => stay.Age);\nforeach (var stay in stays) stay.Age -= young;")]
        [InlineData("var sorted = stays.Select(stay => stay.Age).Order().ToArray();\nforeach (var stay in stays) stay.Age -= sorted[7];")]
        [InlineData("var ages = stays.Select(stay => stay.Age).ToArray();\nforeach (var stay in stays) stay.Age -= ages[ages.Length / 2];")]
        [InlineData("var sorted = stays.Select(stay => stay.Age).Order().ToArray();\nConsole.WriteLine(sorted[sorted.Length / 2]);")]
        public Task Numbers_that_are_none_of_all_rows(string filling, string members = "") => VerifyRowsAsync(filling, members);
    }
}
