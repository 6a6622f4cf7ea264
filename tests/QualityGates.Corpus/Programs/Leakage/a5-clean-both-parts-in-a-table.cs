// corpus: An experiment measures its model on the train part and on the test part and puts both into a table, to show how far it has learned by heart.
// library: ML.NET
// axis: generic base class, loop over parts
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Experiments;

public abstract class Experiment<TRow>(int seed) where TRow : class
{
    protected MLContext Ml { get; } = new(seed);

    public Dictionary<string, RegressionMetrics> Run(IEnumerable<TRow> rows)
    {
        var parts = Ml.Data.TrainTestSplit(Ml.Data.LoadFromEnumerable(rows), testFraction: 0.3);
        var model = Pipeline().Fit(parts.TrainSet);
        var table = new Dictionary<string, RegressionMetrics>();
        foreach (var (name, part) in new[] { ("train", parts.TrainSet), ("test", parts.TestSet) })
        {
            table[name] = Ml.Regression.Evaluate(model.Transform(part), Label);
        }

        return table;
    }

    protected abstract string Label { get; }

    protected abstract IEstimator<ITransformer> Pipeline();
}

public sealed class Beehive
{
    public float Frames { get; set; }

    public float Rain { get; set; }

    public float Honey { get; set; }
}

public sealed class HoneyExperiment() : Experiment<Beehive>(seed: 17)
{
    protected override string Label => nameof(Beehive.Honey);

    protected override IEstimator<ITransformer> Pipeline() =>
        Ml.Transforms.Concatenate("Features", nameof(Beehive.Frames), nameof(Beehive.Rain))
            .Append(Ml.Regression.Trainers.FastTree(Label));
}
