// corpus: A scorer class hides the engine; the program asks it for every row that it read from a file, and for every element of a query.
// library: ML.NET
// axis: method of a class in a loop, method group
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
using var scorer = new Scorer(ml, "energy.zip");
var view = ml.Data.LoadFromTextFile<Building>("buildings.tsv", hasHeader: true);
var total = 0f;
foreach (var building in ml.Data.CreateEnumerable<Building>(view, reuseRowObject: false))
{
    total += scorer.Score(building);
}
var largest = ml.Data.CreateEnumerable<Building>(view, reuseRowObject: false).Select(scorer.Rounded).Max();
Console.WriteLine($"{total:F0} in all, {largest} at most");

internal sealed class Scorer(MLContext ml, string path) : IDisposable
{
    private readonly PredictionEngine<Building, Energy> _engine = ml.Model.CreatePredictionEngine<Building, Energy>(ml.Model.Load(path, out _));

    public float Score(Building building) => _engine.Predict(building).Score; // expect: MLQ6003

    public int Rounded(Building building)
    {
        var energy = _engine.Predict(building); // expect: MLQ6003
        return (int)MathF.Round(energy.Score);
    }

    public void Dispose() => _engine.Dispose();
}

internal sealed class Building
{
    [LoadColumn(0)]
    public float Area { get; set; }
}

internal sealed class Energy
{
    public float Score { get; set; }
}
