// corpus: One perceptron for each topic goes through the file of the news, and the text is tokenized again each time.
// library: ML.NET
// axis: console, OneVersusAll
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace News.Topics;

public class NewsRow
{
    [LoadColumn(0)]
    public string Topic { get; set; } = "";

    [LoadColumn(1)]
    public string Headline { get; set; } = "";
}

public static class Program
{
    public static void Main(string[] args)
    {
        var context = new MLContext(seed: 1);
        var train = context.Data.LoadFromTextFile<NewsRow>(Path.Combine(args[0], "train.tsv"), separatorChar: '\t', hasHeader: true);
        var test = context.Data.LoadFromTextFile<NewsRow>(Path.Combine(args[0], "test.tsv"), separatorChar: '\t', hasHeader: true);

        var perceptron = context.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 20);
        var trainer = context.MulticlassClassification.Trainers.OneVersusAll(perceptron); // expect: MLQ6008
        var pipeline = context.Transforms.Conversion.MapValueToKey("Label", nameof(NewsRow.Topic))
            .Append(context.Transforms.Text.FeaturizeText("Features", nameof(NewsRow.Headline)))
            .Append(trainer);

        var model = pipeline.Fit(train);
        var metrics = context.MulticlassClassification.Evaluate(model.Transform(test));
        File.WriteAllText(Path.Combine(args[0], "metrics.json"), JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));
    }
}
