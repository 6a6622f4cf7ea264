// corpus: A report class of another file prints the metrics, printing is all that happens to them.
// library: ML.NET
// axis: helper in another file
using Microsoft.ML;
using Microsoft.ML.Data;
using Stars;

var ml = new MLContext(seed: 1);
var stars = ml.Data.LoadFromTextFile<Star>("stars.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(stars, testFraction: 0.2);
var model = ml.Transforms.Conversion.MapValueToKey("Label", "Class")
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
    .Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3008
ConsoleReport.Print("Star classes", metrics);
ml.Model.Save(model, stars.Schema, "stars.zip");

public class Star
{
    [LoadColumn(0, 5), VectorType(6), ColumnName("Features")] public float[] Light { get; set; } = [];
    [LoadColumn(6)] public string Class { get; set; } = "";
}
