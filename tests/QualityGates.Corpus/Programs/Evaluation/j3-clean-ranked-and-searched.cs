// corpus: A ranking names label and group to trainer and evaluator alike, importance is measured with the name of the label, and a search is told its column.
// library: ML.NET
// axis: generic experiment, constants
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Library;

public sealed class Hit
{
    [LoadColumn(0)] public string Question { get; set; } = "";

    [LoadColumn(1)] public float Words { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3)] public float Loans { get; set; }

    [LoadColumn(4)] public float Grade { get; set; }

    [LoadColumn(5)] public bool Borrowed { get; set; }
}

public abstract class Experiment<TMetrics>(MLContext ml)
{
    protected MLContext Ml { get; } = ml;

    public TMetrics Run(string file)
    {
        var hits = Ml.Data.LoadFromTextFile<Hit>(file, separatorChar: '\t', hasHeader: true);
        var parts = Ml.Data.TrainTestSplit(hits, testFraction: 0.2, samplingKeyColumnName: nameof(Hit.Question), seed: 81);
        return Measure(parts.TrainSet, parts.TestSet);
    }

    protected abstract TMetrics Measure(IDataView train, IDataView test);
}

public sealed class Ranked(MLContext ml) : Experiment<(RankingMetrics Metrics, double Words)>(ml)
{
    private const string Grade = nameof(Hit.Grade);
    private const string Group = "Shelf";

    protected override (RankingMetrics Metrics, double Words) Measure(IDataView train, IDataView test)
    {
        ITransformer model = Ml.Transforms.Conversion.MapValueToKey(Group, nameof(Hit.Question))
            .Append(Ml.Transforms.Concatenate("Features", nameof(Hit.Words), nameof(Hit.Age), nameof(Hit.Loans)))
            .Append(Ml.Ranking.Trainers.FastTree(labelColumnName: Grade, rowGroupColumnName: Group))
            .Fit(train);
        var scored = model.Transform(test);
        var metrics = Ml.Ranking.Evaluate(scored, labelColumnName: Grade, rowGroupColumnName: Group);
        var importance = Ml.Ranking.PermutationFeatureImportance(model, scored, labelColumnName: Grade, rowGroupColumnName: Group);
        return (metrics, importance[nameof(Hit.Words)].NormalizedDiscountedCumulativeGains[0].Mean);
    }
}

public sealed class Searched(MLContext ml) : Experiment<BinaryClassificationMetrics>(ml)
{
    private const string Borrowed = nameof(Hit.Borrowed);

    protected override BinaryClassificationMetrics Measure(IDataView train, IDataView test)
    {
        var pipeline = Ml.Transforms.Concatenate("Features", nameof(Hit.Words), nameof(Hit.Age), nameof(Hit.Loans))
            .Append(Ml.Auto().BinaryClassification(labelColumnName: Borrowed));
        var experiment = Ml.Auto().CreateExperiment();
        experiment.SetPipeline(pipeline);
        experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score, labelColumn: Borrowed);
        experiment.SetDataset(train, fold: 5);
        experiment.SetTrainingTimeInSeconds(180);
        var trial = experiment.Run();
        return Ml.BinaryClassification.EvaluateNonCalibrated(trial.Model.Transform(test), labelColumnName: Borrowed);
    }
}
