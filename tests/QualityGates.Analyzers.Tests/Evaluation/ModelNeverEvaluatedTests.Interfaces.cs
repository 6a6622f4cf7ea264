using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.ModelNeverEvaluated>;

namespace QualityGates.Analyzers.Tests.Evaluation;

/// <content>Models behind an interface or a base class.</content>
public static partial class ModelNeverEvaluatedTests
{
    public sealed class Interfaces
    {
        /// <summary>One evaluation is written for all models behind an interface or a base class, where several may run; another model beside them is none of them.</summary>
        [Theory]
        [InlineData("interface IModel { float[] Estimate(MLContext ml, IDataView rows); }", "public", "forest", "Save")]
        [InlineData("abstract class IModel { internal abstract float[] Estimate(MLContext ml, IDataView rows); }", "internal override", "forest", "Save")]
        [InlineData("interface IModel { float[] Estimate(MLContext ml, IDataView rows); }", "public", "mean", "[|Save|]")]
        public Task Predictions_behind_an_interface(string contract, string modifiers, string measured, string save) => Verify.VerifyAnalyzerAsync($$"""
            using System;
            using System.Linq;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            {{contract}}

            sealed class Mean : IModel
            {
                {{modifiers}} float[] Estimate(MLContext ml, IDataView rows) => new float[10];
            }

            sealed class Zero : IModel
            {
                {{modifiers}} float[] Estimate(MLContext ml, IDataView rows) => new float[20];
            }

            sealed class Forest : {{(measured == "forest" ? "IModel" : "ICloneable")}}
            {
                private ITransformer? _model;

                public object Clone() => this;

                internal void Train(MLContext ml, IDataView rows)
                {
                    _model = ml.Regression.Trainers.FastForest().Fit(rows);
                    ml.Model.{{save}}(_model, rows.Schema, "m.zip");
                }

                {{(measured == "forest" ? modifiers : "internal")}} float[] Estimate(MLContext ml, IDataView rows) => _model!.Transform(rows).GetColumn<float>("Score").ToArray();
            }

            static class Card
            {
                internal static double Error(IModel model, MLContext ml, IDataView rows, float[] labels) =>
                    model.Estimate(ml, rows).Zip(labels, (estimate, label) => Math.Abs((double)(estimate - label))).Average();
            }
            """);
    }
}
