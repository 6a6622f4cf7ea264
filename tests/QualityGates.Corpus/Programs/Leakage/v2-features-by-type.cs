// corpus: Features are the columns of single precision; the label is a flag and the identifiers are left out by their names.
// library: ML.NET
// axis: schema, silence of the page
// scores: MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Members;

public sealed class Member
{
    [LoadColumn(0)] public float MemberId { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Visits { get; set; }
    [LoadColumn(3)] public bool Quits { get; set; }
}

public sealed class QuitModel(MLContext ml)
{
    public double Run(string path)
    {
        var members = ml.Data.LoadFromTextFile<Member>(path, separatorChar: ';', hasHeader: true);
        var names = members.Schema
            .Where(column => column.Type == NumberDataViewType.Single && !column.Name.EndsWith("Id", StringComparison.Ordinal))
            .Select(column => column.Name)
            .ToArray();
        var split = ml.Data.TrainTestSplit(members, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", names).Append(ml.BinaryClassification.Trainers.LightGbm(nameof(Member.Quits))).Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Member.Quits)).AreaUnderRocCurve;
    }
}
