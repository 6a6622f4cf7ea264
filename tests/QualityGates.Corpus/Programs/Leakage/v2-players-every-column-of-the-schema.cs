// corpus: Features are every numeric column of the schema, and the label is a numeric column too; the twin below leaves it out.
// library: ML.NET
// axis: schema, LINQ, method per experiment
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Players;

public sealed class Player
{
    public float Age { get; set; }
    public float Goals { get; set; }
    public float Minutes { get; set; }
    public float MarketValue { get; set; }
}

public sealed class ValueModels(MLContext ml)
{
    private const string Target = nameof(Player.MarketValue);

    public double Everything(List<Player> players)
    {
        var view = ml.Data.LoadFromEnumerable(players);
        var names = view.Schema.Where(column => column.Type == NumberDataViewType.Single).Select(column => column.Name).ToArray();
        var pipeline = ml.Transforms.Concatenate("Features", names).Append(ml.Regression.Trainers.LightGbm(Target)); // expect: MLQ2008
        return Measure(pipeline, view);
    }

    public double WithoutTarget(List<Player> players)
    {
        var view = ml.Data.LoadFromEnumerable(players);
        var names = view.Schema.Select(column => column.Name).Where(name => name != Target).ToArray();
        var pipeline = ml.Transforms.Concatenate("Features", names).Append(ml.Regression.Trainers.LightGbm(Target));
        return Measure(pipeline, view);
    }

    private double Measure(IEstimator<ITransformer> pipeline, IDataView view)
    {
        var split = ml.Data.TrainTestSplit(view, testFraction: 0.2);
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), Target).MeanAbsoluteError;
    }
}
