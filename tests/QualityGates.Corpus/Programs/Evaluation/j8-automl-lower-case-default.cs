// corpus: An AutoML search over a pipeline whose trainers learn the column Left is told a metric without a label, so it looks for a column named label.
// library: ML.NET
// axis: AutoML, settings record
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace GymMembers;

public sealed class Member
{
    public float Visits { get; set; }

    public float MonthsPaid { get; set; }

    public float Courses { get; set; }

    public bool Left { get; set; }
}

public sealed record SearchSettings(uint Seconds = 120, int Folds = 5);

public sealed class LeaverSearch(MLContext ml, SearchSettings settings)
{
    public async Task<BinaryClassificationMetrics> RunAsync(IReadOnlyList<Member> members, CancellationToken stop)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(members), testFraction: 0.2);
        var search = Prepare();
        search.SetDataset(parts.TrainSet, fold: settings.Folds);
        search.SetTrainingTimeInSeconds(settings.Seconds);
        var best = await search.RunAsync(stop);
        return ml.BinaryClassification.EvaluateNonCalibrated(best.Model.Transform(parts.TestSet), nameof(Member.Left));
    }

    private AutoMLExperiment Prepare()
    {
        var pipeline = ml.Transforms
            .Concatenate("Features", nameof(Member.Visits), nameof(Member.MonthsPaid), nameof(Member.Courses))
            .Append(ml.Auto().BinaryClassification(labelColumnName: nameof(Member.Left)));
        var search = ml.Auto().CreateExperiment();
        search.SetPipeline(pipeline);
        search.SetBinaryClassificationMetric(BinaryClassificationMetric.AreaUnderPrecisionRecallCurve); // expect: MLQ3004
        return search;
    }
}
