using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.TargetInFeatures,
    QualityGates.Fixes.Leakage.TargetInFeaturesFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class TargetInFeaturesTests
{
    /// <summary>Rows of numbers as they were read, one of which is the target.</summary>
    public sealed class WholeRows
    {
        private const string Split = "var split = new RandomTrainingTestIndexSplitter<double>(0.8, 1).SplitSet(";
        private const string Forest = "return new ClassificationRandomForestLearner(trees: 100).";

        [Theory]
        [InlineData("var targets = rows.Select(row => row[^1]).ToArray();\n" + Split + "rows.ToF64Matrix(), targets);\n" + Forest + "[|Learn|](split.TrainingSet.Observations, split.TrainingSet.Targets);")]
        [InlineData("var targets = Array.ConvertAll(rows, row => row[0]);\nvar inputs = rows.ToF64Matrix();\n" + Forest + "[|Learn|](inputs, targets);")]
        [InlineData("var list = rows.ToList();\nvar targets = list.Select(row => row.Last()).ToArray();\n" + Forest + "[|Learn|](list.ToArray().ToF64Matrix(), targets);")]
        [InlineData("return new OrdinaryLeastSquares().[|Learn|](rows, rows.Select(row => row[rows[0].Length - 1]).ToArray());")]
        [InlineData("return new OrdinaryLeastSquares().[|Learn|](y: rows.Select(row => row[3]).ToArray(), x: rows);")]
        public Task With_the_target_in_them(string body) => VerifyAsync(body);

        [Theory]
        [InlineData("var targets = rows.Select(row => row[^1]).ToArray();\n" + Split + "rows.Select(row => row[..^1]).ToArray().ToF64Matrix(), targets);\n" + Forest + "Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);")]
        [InlineData("var targets = rows.Select(row => row[^1]).ToArray();\n" + Forest + "Learn((F64Matrix)rows.ToF64Matrix().Columns([0, 1, 2]), targets);")]
        [InlineData("var inputs = Array.ConvertAll(rows, row => row.Take(3).ToArray());\n" + Forest + "Learn(inputs.ToF64Matrix(), rows.Select(row => row[3]).ToArray());")]
        [InlineData("var targets = rows.Select(row => row[^1]).ToArray();\nforeach (var row in rows) row[^1] = 0;\n" + Forest + "Learn(rows.ToF64Matrix(), targets);")]
        [InlineData("var targets = rows.Select(row => row[^1]).ToArray();\nBlank(rows);\n" + Forest + "Learn(rows.ToF64Matrix(), targets);")]
        [InlineData("var targets = rows.Select(row => row[^1] > 3 ? 1.0 : 0.0).ToArray();\n" + Forest + "Learn(rows.ToF64Matrix(), targets);")]
        [InlineData("return new OrdinaryLeastSquares().Learn(rows[..^1], rows.Select(row => row[^1]).ToArray()[1..]);")]
        [InlineData("return new OrdinaryLeastSquares().Learn(rows, answers.Select(row => row[0]).ToArray());")]
        [InlineData("rows = rows.Select(row => row[..3]).ToArray();\nreturn new OrdinaryLeastSquares().Learn(rows, rows.Select(row => row[0]).ToArray());")]
        public Task Without_it_or_with_what_is_not_known(string body) => VerifyAsync(body);

        private static Task VerifyAsync(string body) => new Verify.Test
        {
            Libraries = MLReferences.All,
            TestCode = $$"""
                using System;
                using System.Linq;
                using Accord.Statistics.Models.Regression.Linear;
                using SharpLearning.Containers.Extensions;
                using SharpLearning.Containers.Matrices;
                using SharpLearning.CrossValidation.TrainingTestSplitters;
                using SharpLearning.RandomForest.Learners;

                class Program
                {
                    static object Run(double[][] rows, double[][] answers)
                    {
                        {{body.Replace("\n", "\n        ")}}
                    }

                    static void Blank(double[][] rows)
                    {
                        foreach (var row in rows) row[^1] = 0;
                    }
                }
                """,
        }.RunAsync();
    }
}
