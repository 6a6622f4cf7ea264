using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.RefittedOnTestData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class RefittedOnTestDataTests
{
    public sealed class GuardsAcrossMembers
    {
        [Fact]
        public Task Baseline_from_the_test_labels() => Verify.VerifyAnalyzerAsync("""
            using System;
            using System.Linq;
            using Microsoft.ML;

            class Row { public float X { get; set; } public float Y { get; set; } }

            class Study
            {
                double Run(Row[] rows)
                {
                    var ml = new MLContext(seed: 1);
                    var train = rows[..80];
                    var test = rows[80..];
                    Console.WriteLine(test.Average(row => row.Y));
                    var model = ml.Regression.Trainers.Sdca("Y", "X").Fit(ml.Data.LoadFromEnumerable(train));
                    return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Y").RSquared;
                }
            }
            """);

        [Fact]
        public Task Look_alike_types() => Verify.VerifyAnalyzerAsync("""
            namespace Own;

            interface IDataView;
            class Split { public IDataView TrainSet = null!; public IDataView TestSet = null!; }
            class Model { public IDataView Transform(IDataView rows) => rows; }
            class NormalizingEstimator { public Model Fit(IDataView rows) => new(); }
            class MLContext { public Split TrainTestSplit(IDataView rows) => new(); }

            class Study
            {
                IDataView Run(MLContext ml, IDataView data)
                {
                    var split = ml.TrainTestSplit(data);
                    return new NormalizingEstimator().Fit(split.TestSet).Transform(split.TestSet);
                }
            }
            """);
    }
}
