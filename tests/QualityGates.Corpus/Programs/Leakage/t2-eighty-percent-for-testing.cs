// corpus: Settings say that eighty percent are for training, and the number goes where the share of the test part is asked for.
// library: ML.NET
// axis: options with a default, method
using Microsoft.ML;
using Microsoft.ML.Data;

public class TrainSettings
{
    public double TrainRatio { get; init; } = 0.8;
    public int Seed { get; init; } = 1;
}

public class Ticket
{
    [LoadColumn(0)] public string Subject { get; set; } = "";
    [LoadColumn(1)] public string Area { get; set; } = "";
}

public class TicketClassifier
{
    private readonly TrainSettings _settings = new();

    public MulticlassClassificationMetrics Train(string path)
    {
        var ml = new MLContext(_settings.Seed);
        var data = ml.Data.LoadFromTextFile<Ticket>(path, hasHeader: true);
        var split = ml.Data.TrainTestSplit(data, testFraction: _settings.TrainRatio); // expect: MLQ2013
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", "Area")
            .Append(ml.Transforms.Text.FeaturizeText("Features", "Subject"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
        return ml.MulticlassClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
    }
}
