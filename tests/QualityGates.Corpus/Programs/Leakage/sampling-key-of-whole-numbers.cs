// corpus: The sampling key is an integer number of the household, which is hashed, and no label.
// library: ML.NET
// axis: named arguments
// scores: MLQ2010
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var trips = ml.Data.LoadFromTextFile<HouseholdTrip>("trips.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(trips, testFraction: 0.2, samplingKeyColumnName: nameof(HouseholdTrip.HouseholdId));
var model = ml.BinaryClassification.Trainers.LightGbm(nameof(HouseholdTrip.ByCar)).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(HouseholdTrip.ByCar));
return metrics.F1Score > 0.7 && metrics.AreaUnderRocCurve > 0.8 ? 0 : 1;

public sealed class HouseholdTrip
{
    [LoadColumn(0)] public int HouseholdId { get; set; }
    [LoadColumn(1)] public bool ByCar { get; set; }
    [LoadColumn(2, 6), ColumnName("Features"), VectorType(5)] public float[] Route { get; set; } = [];
}
