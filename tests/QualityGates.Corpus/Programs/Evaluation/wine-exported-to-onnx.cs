// corpus: A wine classifier goes from Fit straight into an ONNX file.
// library: ML.NET
// axis: using, options object
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 1);
IDataView wines = ml.Data.LoadFromTextFile<Wine>("wines.csv", separatorChar: ',', hasHeader: true);

var options = new LbfgsMaximumEntropyMulticlassTrainer.Options
{
    LabelColumnName = "Grape",
    FeatureColumnName = "Chemistry",
    L2Regularization = 0.1f,
};
var pipeline = ml.Transforms.Conversion.MapValueToKey("Grape", nameof(Wine.Variety))
    .Append(ml.Transforms.NormalizeMeanVariance("Chemistry"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(options));
var model = pipeline.Fit(wines);

using (var file = File.Create("wine.onnx"))
{
    ml.Model.ConvertToOnnx(model, wines, file); // expect: MLQ3001
}

public class Wine
{
    [LoadColumn(0)] public string Variety { get; set; } = "";
    [LoadColumn(1, 13), VectorType(13), ColumnName("Chemistry")] public float[] Measurements { get; set; } = [];
}
