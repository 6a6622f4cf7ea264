// corpus: Bad cells are counted by who asked, separators are only taken apart, and of reused rows numbers are kept.
// library: ML.NET
// axis: helper
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var bad = 0;
var rows = new List<Cable>();
foreach (var line in File.ReadLines("cables.csv").Skip(1))
{
    var cells = line.Split(',');
    if (Number(cells[0]) is { } length && Number(cells[1]) is { } loss)
    {
        rows.Add(new Cable { Length = length, Loss = loss, Plant = cells[2][(cells[2].LastIndexOf('\\') + 1)..] });
    }
    else
    {
        bad++;
    }
}

Console.WriteLine($"{bad} bad lines");
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
var model = ml.Transforms.Categorical.OneHotEncoding(nameof(Cable.Plant))
    .Append(ml.Transforms.Concatenate("Features", nameof(Cable.Plant), nameof(Cable.Length)))
    .Append(ml.Regression.Trainers.FastTree(nameof(Cable.Loss)))
    .Fit(parts.TrainSet);
var scored = model.Transform(parts.TestSet);
var metrics = ml.Regression.Evaluate(scored, nameof(Cable.Loss));
Console.WriteLine($"{metrics.MeanAbsoluteError:F3} {metrics.RSquared:F3}");
var scores = new Dictionary<float, float>();
var kept = new Dictionary<float, Loss>();
foreach (var row in ml.Data.CreateEnumerable<Loss>(scored, reuseRowObject: true))
{
    scores[row.Length] = row.Score;
    kept[row.Length] = new Loss { Length = row.Length, Score = row.Score };
}

Console.WriteLine($"{scores.Count} {kept.Count} " + "plant" + '\\' + "shift");

static float? Number(string cell)
{
    try
    {
        return float.Parse(cell, CultureInfo.InvariantCulture);
    }
    catch (FormatException)
    {
        return null;
    }
}

internal sealed class Cable
{
    public string Plant { get; set; } = "";
    public float Length { get; set; }
    public float Loss { get; set; }
}

internal sealed class Loss
{
    public float Length { get; set; }
    public float Score { get; set; }
}
