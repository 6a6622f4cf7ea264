// corpus: Loan applications are thinned, and the repaid ones drawn down to as many as the defaulted, by the shared generator in two places.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lending;

public sealed class Application
{
    public float Amount { get; set; }

    public float Income { get; set; }

    public float Months { get; set; }

    public bool Defaulted { get; set; }
}

internal static class Selection
{
    public static List<Application> Thin(IEnumerable<Application> history)
    {
        var kept = new List<Application>();
        foreach (var application in history)
        {
            if (application.Defaulted || Random.Shared.Next(10) < 3) // expect: MLQ1002
            {
                kept.Add(application);
            }
        }

        return kept;
    }

    public static List<Application> Balance(IReadOnlyCollection<Application> train)
    {
        var balanced = train.Where(application => application.Defaulted).ToList();
        var repaid = train.Where(application => !application.Defaulted).ToList();
        for (var wanted = balanced.Count; wanted > 0 && repaid.Count > 0; wanted--)
        {
            var place = Random.Shared.Next(repaid.Count); // expect: MLQ1002
            balanced.Add(repaid[place]);
            repaid.RemoveAt(place);
        }

        return balanced;
    }
}

public sealed class DefaultModel(MLContext ml)
{
    public (ITransformer Model, CalibratedBinaryClassificationMetrics Metrics) Train(IEnumerable<Application> history)
    {
        var rows = Selection.Thin(history);
        var cut = rows.Count * 3 / 4;
        var train = Selection.Balance(rows.GetRange(0, cut));
        var test = rows.GetRange(cut, rows.Count - cut);

        var model = ml.Transforms.Concatenate("Features", nameof(Application.Amount), nameof(Application.Income), nameof(Application.Months))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Application.Defaulted)))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var judged = model.Transform(ml.Data.LoadFromEnumerable(test));
        return (model, ml.BinaryClassification.Evaluate(judged, labelColumnName: nameof(Application.Defaulted)));
    }
}
