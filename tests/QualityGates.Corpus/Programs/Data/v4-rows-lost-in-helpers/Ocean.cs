using Microsoft.ML;

namespace Lost;

public sealed class Ocean
{
    private readonly MLContext _ml = new(seed: 1);

    public double Measure(string train, string test)
    {
        var learned = _ml.Data.LoadFromEnumerable(File.ReadLines(train).Skip(1).Select(Parser.Parse).ToList());
        using var reader = File.OpenText(test);
        var held = _ml.Data.LoadFromEnumerable(Parser.All(reader));
        var model = _ml.Transforms.Concatenate("Features", "Depth", "Salt").Append(_ml.Regression.Trainers.FastTree("Warmth")).Fit(learned);
        return _ml.Regression.Evaluate(model.Transform(held), "Warmth").RSquared;
    }
}
