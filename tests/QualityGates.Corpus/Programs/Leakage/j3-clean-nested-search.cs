// corpus: A search is given the two parts of the train part and its winner meets the outer test part; another one only shows its own metrics.
// library: ML.NET
// axis: console, AutoML
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 23);
var members = ml.Data.LoadFromTextFile<Member>(args[0], separatorChar: ';', hasHeader: true);
var search = new MemberSearch(ml);
var report = new { Held = search.Held(members), Table = search.Table(members) };
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "members.json"), JsonSerializer.Serialize(report));

internal sealed record Line(string Trainer, double Curve, double Recall);

internal sealed class MemberSearch(MLContext ml)
{
    public Line Held(IDataView members)
    {
        var outer = ml.Data.TrainTestSplit(members, testFraction: 0.2, seed: 23);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2, seed: 24);
        var pipeline = ml.Auto().Featurizer(outer.TrainSet, new ColumnInformation { LabelColumnName = nameof(Member.Left) })
            .Append(ml.Auto().BinaryClassification(labelColumnName: nameof(Member.Left)));
        var experiment = ml.Auto().CreateExperiment();
        experiment.SetPipeline(pipeline);
        experiment.SetDataset(inner.TrainSet, inner.TestSet);
        experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.AreaUnderPrecisionRecallCurve, labelColumn: nameof(Member.Left));
        experiment.SetTrainingTimeInSeconds(240);

        var trial = experiment.Run();
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(trial.Model.Transform(outer.TestSet), nameof(Member.Left));
        return new Line("winner", metrics.AreaUnderPrecisionRecallCurve, metrics.PositiveRecall);
    }

    public IReadOnlyList<Line> Table(IDataView members)
    {
        var result = ml.Auto().CreateBinaryClassificationExperiment(120).Execute(members, labelColumnName: nameof(Member.Left));
        return result.RunDetails
            .Where(run => run.ValidationMetrics is not null)
            .Select(run => new Line(run.TrainerName, run.ValidationMetrics.AreaUnderPrecisionRecallCurve, run.ValidationMetrics.PositiveRecall))
            .ToList();
    }
}

internal sealed class Member
{
    [LoadColumn(0)] public bool Left { get; set; }

    [LoadColumn(1)] public float Months { get; set; }

    [LoadColumn(2)] public float Visits { get; set; }

    [LoadColumn(3)] public string Tariff { get; set; } = "";
}
