// corpus: Only the label is mapped to keys before the split, as image projects do; no feature learns anything, so this is right.
// library: ML.NET
// axis: direct
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var files = Directory.EnumerateFiles("photos", "*.jpg", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
    .Select(file => new Photo { Path = file, Animal = Path.GetFileName(Path.GetDirectoryName(file)!) })
    .ToList();

// Every class must have a key on both sides of the split.
IDataView photos = ml.Data.LoadFromEnumerable(files);
photos = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Photo.Animal))
    .Append(ml.Transforms.LoadRawImageBytes("Image", imageFolder: null, nameof(Photo.Path)))
    .Fit(photos)
    .Transform(photos);

var split = ml.Data.TrainTestSplit(photos, testFraction: 0.2);
var pipeline = ml.MulticlassClassification.Trainers.ImageClassification("Label", "Image")
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
Console.WriteLine($"micro {metrics.MicroAccuracy:P1}, macro {metrics.MacroAccuracy:P1}");
if (metrics.MacroAccuracy > 0.9)
{
    ml.Model.Save(model, photos.Schema, "animals.zip");
}

public sealed class Photo
{
    public string Path { get; set; } = "";
    public string Animal { get; set; } = "";
}
