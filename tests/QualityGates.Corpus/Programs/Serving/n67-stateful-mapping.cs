// corpus: A mapping counts how often it has seen a shop, in a dictionary of the class; another has no name to be found by when the saved model is read.
// library: ML.NET
// axis: mapping as a method group, local action, trainer class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shops.Forecast;

internal sealed class ShopTraining
{
    private readonly MLContext _ml = new(seed: 19);
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public double Train(string file, string later, string target)
    {
        Action<ShopRow, WeekendRow> weekend = static (row, result) => result.Weekend = row.Weekday >= 5 ? 1 : 0;

        var rows = _ml.Data.LoadFromTextFile<ShopRow>(file, separatorChar: '\t', hasHeader: true);
        var pipeline = _ml.Transforms.CustomMapping<ShopRow, SeenRow>(CountSeen, contractName: "ShopSeen") // expect: MLQ6010
            .Append(_ml.Transforms.CustomMapping(weekend, contractName: null)) // expect: MLQ6010
            .Append(_ml.Transforms.Concatenate("Features", nameof(SeenRow.Seen), nameof(WeekendRow.Weekend), nameof(ShopRow.Weekday)))
            .Append(_ml.Regression.Trainers.FastTree(nameof(ShopRow.Sales)));
        var model = pipeline.Fit(rows);

        using (var stream = File.Create(target))
        {
            _ml.Model.Save(model, rows.Schema, stream);
        }
        var test = _ml.Data.LoadFromTextFile<ShopRow>(later, separatorChar: '\t', hasHeader: true);
        return _ml.Regression.Evaluate(model.Transform(test), nameof(ShopRow.Sales)).MeanAbsoluteError;
    }

    private void CountSeen(ShopRow row, SeenRow result)
    {
        _seen.TryGetValue(row.Shop, out var count);
        _seen[row.Shop] = count + 1;
        result.Seen = count;
    }
}

internal sealed class ShopRow
{
    [LoadColumn(0)] public string Shop { get; set; } = "";
    [LoadColumn(1)] public float Weekday { get; set; }
    [LoadColumn(2)] public float Sales { get; set; }
}

internal sealed class SeenRow
{
    public float Seen { get; set; }
}

internal sealed class WeekendRow
{
    public float Weekend { get; set; }
}
