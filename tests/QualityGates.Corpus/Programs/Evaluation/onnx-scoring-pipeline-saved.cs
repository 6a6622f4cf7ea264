// corpus: Fit only wires a pretrained ONNX network into a pipeline; nothing is learned here, so nothing is evaluated here.
// library: ML.NET
// axis: extension wrapper
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var empty = ml.Data.LoadFromEnumerable(new[] { new Photo() });
var detector = ml.PretrainedDetector("models/detector.onnx").Fit(empty);
ml.Model.Save(detector, empty.Schema, "detector.zip");

internal static class DetectorPipelines
{
    public static IEstimator<ITransformer> PretrainedDetector(this MLContext ml, string weights) =>
        ml.Transforms.LoadImages("image", "photos", nameof(Photo.FileName))
            .Append(ml.Transforms.ResizeImages("image", 416, 416))
            .Append(ml.Transforms.ExtractPixels("image"))
            .Append(ml.Transforms.ApplyOnnxModel(outputColumnName: "grid", inputColumnName: "image", modelFile: weights));
}

public class Photo
{
    [LoadColumn(0)] public string FileName { get; set; } = "";
}
