// corpus: Which columns matter is asked of the rows the model has learned; the test part is evaluated all the same.
// library: ML.NET
// axis: property, helper
using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 18);
var bikes = new Bikes(ml, "bikes.csv");
bikes.Fit();
foreach (var (column, loss) in bikes.Ranking())
{
    File.AppendAllText("importance.txt", FormattableString.Invariant($"{column} {loss:F4}\n"));
}

File.WriteAllText("bikes.txt", bikes.Score());

public sealed class Hire
{
    [LoadColumn(0)]
    public float Temperature { get; set; }

    [LoadColumn(1)]
    public float Wind { get; set; }

    [LoadColumn(2)]
    public float Count { get; set; }
}

public sealed class Bikes
{
    private readonly MLContext ml;
    private readonly DataOperationsCatalog.TrainTestData parts;

    public Bikes(MLContext ml, string path)
    {
        this.ml = ml;
        parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Hire>(path, separatorChar: ','), testFraction: 0.2);
    }

    private ITransformer Model { get; set; } = null!;

    private IDataView Learned => parts.TrainSet;

    public void Fit() => Model = ml.Transforms.Concatenate("Features", nameof(Hire.Temperature), nameof(Hire.Wind))
        .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Hire.Count)))
        .Fit(Learned);

    public IEnumerable<(string Column, double Loss)> Ranking()
    {
        var importance = ml.Regression.PermutationFeatureImportance(Model, Model.Transform(Learned), labelColumnName: nameof(Hire.Count), permutationCount: 10); // expect: MLQ3007
        return importance.OrderBy(pair => pair.Value.RSquared.Mean).Select(pair => (pair.Key, pair.Value.RSquared.Mean));
    }

    public string Score()
    {
        var metrics = ml.Regression.Evaluate(Model.Transform(parts.TestSet), nameof(Hire.Count));
        return FormattableString.Invariant($"{metrics.MeanAbsoluteError:F2} {metrics.RSquared:F3}");
    }
}
