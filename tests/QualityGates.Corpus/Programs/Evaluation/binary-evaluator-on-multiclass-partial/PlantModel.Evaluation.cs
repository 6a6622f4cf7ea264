// corpus: One part of a partial class trains a multiclass model, the other part evaluates it as a binary one.
// library: ML.NET
// axis: partial, field
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Plants;

internal sealed partial class PlantModel
{
    public static void Main()
    {
        var plants = new PlantModel();
        var rows = plants._ml.Data.LoadFromTextFile<Plant>("plants.csv", ',', true);
        var split = plants._ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        plants.Train(split.TrainSet);
        plants.Check(split.TestSet);
    }

    private void Check(IDataView test)
    {
        var scored = _model!.Transform(test);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(scored); // expect: MLQ3003
        if (metrics.AreaUnderRocCurve < 0.8 || metrics.F1Score < 0.8)
        {
            throw new InvalidOperationException("The model is too weak.");
        }
    }
}

internal sealed class Plant
{
    [LoadColumn(0, 9), VectorType(10), ColumnName("Features")] public float[] Traits { get; set; } = [];
    [LoadColumn(10)] public string Species { get; set; } = "";
}
