// corpus: Predictions are renamed behind the trainer, and the evaluation still asks for a column that nothing writes; elsewhere the label has the wrong type.
// library: ML.NET
// axis: score column, type of the label
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Yields;

public sealed class Acre
{
    public float Rain { get; set; }
    public float Nitrogen { get; set; }
    public double Tons { get; set; }
    public float Weight { get; set; }
}

public sealed class YieldModels(MLContext ml)
{
    public double Renamed(List<Acre> known, List<Acre> unseen)
    {
        var pipeline = ml.Transforms.Concatenate("Features", "Rain", "Nitrogen")
            .Append(ml.Regression.Trainers.FastForest("Weight"))
            .Append(ml.Transforms.CopyColumns("Predicted", "Score"));
        var scored = pipeline.Fit(ml.Data.LoadFromEnumerable(known)).Transform(ml.Data.LoadFromEnumerable(unseen));
        return ml.Regression.Evaluate(scored, "Weight", scoreColumnName: "Prediction").MeanAbsoluteError; // expect: MLQ3004
    }

    public double Typed(List<Acre> known, List<Acre> unseen)
    {
        var pipeline = ml.Transforms.Concatenate("Features", "Rain", "Nitrogen")
            .Append(ml.Transforms.Conversion.ConvertType("Label", "Tons", DataKind.Single))
            .Append(ml.Regression.Trainers.FastForest());
        var scored = pipeline.Fit(ml.Data.LoadFromEnumerable(known)).Transform(ml.Data.LoadFromEnumerable(unseen));
        return ml.Regression.Evaluate(scored, labelColumnName: "Tons").MeanAbsoluteError; // expect: MLQ3004
    }
}
