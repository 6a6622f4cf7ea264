// corpus: A scoring service fits the feature steps again on the rows of each request, whose statistics have nothing to do with those the model learned.
// library: ML.NET
// axis: primary constructor service, rows of a request
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 10);
var training = new LeadTraining(ml);
if (!training.Train("leads.csv")) return 1;

var service = new LeadScoring(ml, training.Model!);
var answer = service.Score([new Lead { Visits = 4, Minutes = 31 }, new Lead { Visits = 1, Minutes = 2 }]); // expect: MLQ2007
Console.WriteLine(string.Join(", ", answer.Select(s => s.ToString("F2"))));
return 0;

internal sealed class LeadTraining(MLContext ml)
{
    public ITransformer? Model { get; private set; }

    public bool Train(string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Lead>(path, ',', hasHeader: true), testFraction: 0.2);
        var steps = LeadFeatures.Steps(ml).Fit(split.TrainSet);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Lead.Won));
        Model = trainer.Fit(steps.Transform(split.TrainSet));
        var metrics = ml.BinaryClassification.Evaluate(Model.Transform(steps.Transform(split.TestSet)), nameof(Lead.Won));
        return metrics.AreaUnderRocCurve > 0.7 && metrics.F1Score > 0.4;
    }
}

internal static class LeadFeatures
{
    public static IEstimator<ITransformer> Steps(MLContext ml) =>
        ml.Transforms.Concatenate("Features", nameof(Lead.Visits), nameof(Lead.Minutes)).Append(ml.Transforms.NormalizeMeanVariance("Features"));
}

internal sealed class LeadScoring(MLContext ml, ITransformer model)
{
    public IReadOnlyList<float> Score(IEnumerable<Lead> request)
    {
        var rows = ml.Data.LoadFromEnumerable(request);
        var features = LeadFeatures.Steps(ml).Fit(rows).Transform(rows);
        return model.Transform(features).GetColumn<float>("Probability").ToList();
    }
}

internal sealed class Lead
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Minutes { get; set; }
    [LoadColumn(2)] public bool Won { get; set; }
}
