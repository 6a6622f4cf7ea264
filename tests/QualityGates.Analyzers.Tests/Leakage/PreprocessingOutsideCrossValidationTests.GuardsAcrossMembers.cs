using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingOutsideCrossValidation>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingOutsideCrossValidationTests
{
    public sealed class GuardsAcrossMembers
    {
        [Fact]
        public Task Helper_used_for_other_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static IDataView Scaled(MLContext ml, IDataView rows) => ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);

                void Chart(MLContext ml, IDataView data) => Console.WriteLine(Scaled(ml, data).Preview().RowView.Length);

                object Run(MLContext ml, IDataView data) => ml.Regression.CrossValidate(data, ml.Transforms.NormalizeMinMax("A").Append(ml.Regression.Trainers.Sdca()));
            }
            """));

        [Fact]
        public Task Look_alike_types() => Verify.VerifyAnalyzerAsync("""
            namespace Own;

            interface IDataView;
            class Model { public IDataView Transform(IDataView rows) => rows; }
            class Scaler { public Model Fit(IDataView rows) => new(); }
            class Regression { public double CrossValidate(IDataView data, Scaler estimator) => 0; }

            class Study
            {
                double Run(Regression regression, IDataView data) => regression.CrossValidate(new Scaler().Fit(data).Transform(data), new Scaler());
            }
            """);
    }
}
