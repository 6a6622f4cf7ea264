// corpus: Rows that are kept in lists and dictionaries are created without reuse; the reused one gives only the first row.
// library: ML.NET
// axis: generic helper
using Microsoft.ML;

namespace Wines;

public sealed class Wine
{
    public string Vineyard { get; set; } = "";

    public float Acid { get; set; }

    public float Sugar { get; set; }

    public bool Sold { get; set; }
}

public sealed class WineGuess
{
    public string Vineyard { get; set; } = "";

    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public static class ViewRows
{
    public static List<T> ToRows<T>(this IDataView view, MLContext ml, bool reuse = false)
        where T : class, new() => ml.Data.CreateEnumerable<T>(view, reuse, ignoreMissingColumns: true).ToList();

    public static T? FirstRow<T>(this IDataView view, MLContext ml)
        where T : class, new() => ml.Data.CreateEnumerable<T>(view, reuseRowObject: true, ignoreMissingColumns: true).FirstOrDefault();
}

public sealed class CellarStudy(IEnumerable<Wine> wines)
{
    private readonly MLContext _ml = new(seed: 22);

    public ILookup<string, WineGuess> Guesses(out double roc, out double pr)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(wines.ToList()), 0.2);
        var model = _ml.Transforms.Concatenate("Features", "Acid", "Sugar")
            .Append(_ml.BinaryClassification.Trainers.FastTree("Sold"))
            .Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = _ml.BinaryClassification.Evaluate(scored, "Sold");
        (roc, pr) = (metrics.AreaUnderRocCurve, metrics.AreaUnderPrecisionRecallCurve);
        Console.WriteLine(scored.FirstRow<WineGuess>(_ml)?.Vineyard);
        return scored.ToRows<WineGuess>(_ml).ToLookup(guess => guess.Vineyard);
    }
}
