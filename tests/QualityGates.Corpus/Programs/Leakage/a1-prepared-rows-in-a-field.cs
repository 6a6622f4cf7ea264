// corpus: A study of cancellations prepares its rows once, by steps that have seen all of them, and gives them to folds and to a search over folds.
// library: ML.NET, AutoML
// axis: class, field
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Telephony;

public sealed class Subscriber
{
    [LoadColumn(0)]
    public string Plan { get; set; } = "";

    [LoadColumn(1)]
    public float Minutes { get; set; }

    [LoadColumn(2)]
    public float Complaints { get; set; }

    [LoadColumn(3)]
    public bool Cancelled { get; set; }
}

public sealed class CancellationStudy
{
    private readonly MLContext _ml = new(seed: 11);
    private IDataView? _prepared;

    public void Prepare(string path)
    {
        var subscribers = _ml.Data.LoadFromTextFile<Subscriber>(path, separatorChar: ',', hasHeader: true);
        var steps = _ml.Transforms.Categorical.OneHotEncoding("PlanBits", nameof(Subscriber.Plan))
            .Append(_ml.Transforms.ReplaceMissingValues(
                nameof(Subscriber.Minutes),
                replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean))
            .Append(_ml.Transforms.Concatenate("Features", "PlanBits", nameof(Subscriber.Minutes), nameof(Subscriber.Complaints)));
        _prepared = steps.Fit(subscribers).Transform(subscribers);
    }

    public (double Auc, double F1) InFolds()
    {
        var trees = _ml.BinaryClassification.Trainers.FastTree(nameof(Subscriber.Cancelled), numberOfLeaves: 12);
        var folds = _ml.BinaryClassification.CrossValidate(_prepared!, trees, 5, nameof(Subscriber.Cancelled)); // expect: MLQ2002
        return (folds.Average(fold => fold.Metrics.AreaUnderRocCurve), folds.Average(fold => fold.Metrics.F1Score));
    }

    public TrialResult Searched(uint seconds)
    {
        var experiment = _ml.Auto().CreateExperiment(new AutoMLExperiment.AutoMLExperimentSettings { Seed = 11 });
        experiment.SetPipeline(_ml.Auto().BinaryClassification(nameof(Subscriber.Cancelled)));
        experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score, nameof(Subscriber.Cancelled));
        experiment.SetTrainingTimeInSeconds(seconds);
        experiment.SetDataset(_prepared!, fold: 5); // expect: MLQ2002
        return experiment.Run();
    }
}
