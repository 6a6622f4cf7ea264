// corpus: A mapping without a name is part of an experiment whose model is measured and never saved; the month is a constant of the study.
// library: ML.NET
// axis: experiment
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class MembershipExperiment
{
    private const float Reference = 2024 * 12 + 11;

    public (double Auc, double F1) Run(string path)
    {
        var ml = new MLContext(seed: 15);
        var members = ml.Data.LoadFromTextFile<Member>(path, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(members, 0.3, seed: 15);
        var pipeline = ml.Transforms.CustomMapping<Member, Duration>((member, duration) =>
            {
                var months = Reference - member.JoinedMonth;
                duration.Months = Math.Clamp(months, 0f, 600f);
            }, contractName: null)
            .Append(ml.Transforms.Concatenate("Features", "Months", "Visits"))
            .Append(ml.BinaryClassification.Trainers.FastTree("Left"));
        var scored = pipeline.Fit(split.TrainSet).Transform(split.TestSet);
        var metrics = ml.BinaryClassification.Evaluate(scored, "Left");
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}

public sealed class Member
{
    [LoadColumn(0)] public float JoinedMonth { get; set; }

    [LoadColumn(1)] public float Visits { get; set; }

    [LoadColumn(2)] public bool Left { get; set; }
}

public sealed class Duration
{
    public float Months { get; set; }
}
