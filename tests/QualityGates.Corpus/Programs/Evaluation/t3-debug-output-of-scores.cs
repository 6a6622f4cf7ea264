// corpus: Scores go to the debug output only.
// library: ML.NET
// axis: loop over folds
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

public class Battery
{
    [LoadColumn(0, 5), VectorType(6)] public float[] Features { get; set; } = new float[6];
    [LoadColumn(6)] public float Label { get; set; }
}

public sealed class BatteryStudy
{
    public void Run(string file)
    {
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromTextFile<Battery>(file, separatorChar: ',');
        var folds = ml.Regression.CrossValidate(data, ml.Regression.Trainers.FastForest()); // expect: MLQ3008
        foreach (var fold in folds)
        {
            Debug.WriteLine($"fold {fold.Fold}: {fold.Metrics.RSquared:0.00} {fold.Metrics.MeanAbsoluteError:0.00}");
        }
    }
}
