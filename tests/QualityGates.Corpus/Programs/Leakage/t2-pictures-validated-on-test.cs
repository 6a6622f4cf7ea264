// corpus: The image trainer stops early by the test pictures, on which it is reported.
// library: ML.NET
// axis: options object, helper methods
using Microsoft.ML;
using Microsoft.ML.Vision;

public class ImageData
{
    public string ImagePath { get; set; } = "";
    public string Label { get; set; } = "";
}

public static class Program
{
    private static readonly MLContext Ml = new(seed: 1);

    public static void Main(string[] args)
    {
        var images = LoadImages(args[0]);
        var data = Ml.Data.ShuffleRows(Ml.Data.LoadFromEnumerable(images));
        var prepared = Ml.Transforms.Conversion.MapValueToKey("LabelAsKey", "Label")
            .Append(Ml.Transforms.LoadRawImageBytes("Image", args[0], "ImagePath"))
            .Fit(data)
            .Transform(data);
        var split = Ml.Data.TrainTestSplit(prepared, testFraction: 0.2);

        var options = new ImageClassificationTrainer.Options
        {
            FeatureColumnName = "Image",
            LabelColumnName = "LabelAsKey",
            Arch = ImageClassificationTrainer.Architecture.MobilenetV2,
            Epoch = 100,
            BatchSize = 10,
            EarlyStoppingCriteria = new ImageClassificationTrainer.EarlyStopping(patience: 10),
            ValidationSet = split.TestSet,
        };
        var model = Ml.MulticlassClassification.Trainers.ImageClassification(options).Fit(split.TrainSet);
        Report(model, split.TestSet, args[1]); // expect: MLQ2005
    }

    private static List<ImageData> LoadImages(string folder) =>
        Directory.GetFiles(folder, "*.jpg", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new ImageData { ImagePath = Path.GetRelativePath(folder, file), Label = Directory.GetParent(file)!.Name })
            .ToList();

    private static void Report(ITransformer model, IDataView test, string file)
    {
        var metrics = Ml.MulticlassClassification.Evaluate(model.Transform(test), labelColumnName: "LabelAsKey");
        File.WriteAllText(file, System.Text.Json.JsonSerializer.Serialize(new { metrics.MicroAccuracy, metrics.MacroAccuracy }));
    }
}
