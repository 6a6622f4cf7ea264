// corpus: Ten folds are trained and measured, then their results are forgotten and the final model is written.
// library: ML.NET
// axis: discard, named arguments
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
IDataView flowers = ml.Data.LoadFromTextFile<Flower>(path: "flowers.txt", hasHeader: false);
var estimator = ml.Transforms.Conversion.MapValueToKey(outputColumnName: "Label", inputColumnName: "Species")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.MulticlassClassification.Trainers.NaiveBayes());
_ = ml.MulticlassClassification.CrossValidate(numberOfFolds: 10, estimator: estimator, data: flowers); // expect: MLQ3002
var model = estimator.Fit(flowers);
ml.Model.Save(model, flowers.Schema, "flowers.zip");

public class Flower
{
    [LoadColumn(0, 3), VectorType(4), ColumnName("Features")] public float[] Sizes { get; set; } = [];
    [LoadColumn(4)] public string Species { get; set; } = "";
}
