// corpus: Market bars with their time are divided at random, with the label as the key of the split on top of it in the second method.
// library: ML.NET
// axis: repository interface
// scores: MLQ2010
using Microsoft.ML;
using Microsoft.ML.Data;

public interface IBarRepository
{
    IReadOnlyList<Bar> All();
}

public sealed class Bar
{
    public DateTimeOffset OpenTime { get; set; }
    public float Open { get; set; }
    public float Close { get; set; }
    public bool Up { get; set; }
}

public sealed class BarModel(IBarRepository repository)
{
    private readonly MLContext _ml = new(seed: 77);

    public double AtRandom()
    {
        var bars = _ml.Data.LoadFromEnumerable(repository.All());
        var split = _ml.Data.TrainTestSplit(bars, testFraction: 0.1); // expect: MLQ2009
        return Score(split.TrainSet, split.TestSet);
    }

    public double ByLabel()
    {
        var bars = _ml.Data.LoadFromEnumerable(repository.All().Select(b => new Plain { Open = b.Open, Close = b.Close, Up = b.Up }).ToList());
        var split = _ml.Data.TrainTestSplit(bars, 0.1, samplingKeyColumnName: nameof(Plain.Up)); // expect: MLQ2011
        return Score(split.TrainSet, split.TestSet);
    }

    public double InOrder()
    {
        var bars = repository.All().OrderBy(b => b.OpenTime).ToList();
        var n = bars.Count * 9 / 10;
        return Score(_ml.Data.LoadFromEnumerable(bars.Take(n).ToList()), _ml.Data.LoadFromEnumerable(bars.Skip(n).ToList()));
    }

    private double Score(IDataView train, IDataView test)
    {
        var model = _ml.Transforms.Concatenate("Features", "Open", "Close").Append(_ml.BinaryClassification.Trainers.FastTree("Up")).Fit(train);
        return _ml.BinaryClassification.Evaluate(model.Transform(test), "Up").AreaUnderRocCurve;
    }
}

public sealed class Plain
{
    public float Open { get; set; }
    public float Close { get; set; }
    public bool Up { get; set; }
}
