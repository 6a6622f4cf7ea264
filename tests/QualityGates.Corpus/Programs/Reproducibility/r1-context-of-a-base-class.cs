// corpus: Builders of models share a base class whose context has no seed; one of them only scores, two train.
// library: ML.NET
// axis: base class, several files worth of classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Housing;

public sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Rooms { get; set; }

    [LoadColumn(2)] public float Price { get; set; }
}

public sealed class PricePrediction
{
    [ColumnName("Score")] public float Price { get; set; }
}

public abstract class ModelBuilder
{
    protected readonly MLContext Ml = new(); // expect: MLQ1001

    protected abstract IEstimator<ITransformer> Pipeline();

    public RegressionMetrics Build(string file)
    {
        var data = Ml.Data.LoadFromTextFile<House>(file, separatorChar: ',', hasHeader: true);
        var parts = Ml.Data.TrainTestSplit(data, 0.2);
        var model = Pipeline().Fit(parts.TrainSet);
        return Ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(House.Price));
    }
}

public sealed class LinearBuilder : ModelBuilder
{
    protected override IEstimator<ITransformer> Pipeline() => Ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Rooms))
        .Append(Ml.Transforms.NormalizeMinMax("Features"))
        .Append(Ml.Regression.Trainers.OnlineGradientDescent(nameof(House.Price)));
}

public sealed class PoissonBuilder : ModelBuilder
{
    protected override IEstimator<ITransformer> Pipeline() => Ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Rooms))
        .Append(Ml.Transforms.NormalizeMeanVariance("Features"))
        .Append(Ml.Regression.Trainers.Sdca(nameof(House.Price)));
}

public sealed class Scorer
{
    private readonly MLContext _ml = new();
    private readonly ITransformer _model;

    public Scorer(Stream model) => _model = _ml.Model.Load(model, out _);

    public IEnumerable<float> Prices(IEnumerable<House> houses) => _ml.Data
        .CreateEnumerable<PricePrediction>(_model.Transform(_ml.Data.LoadFromEnumerable(houses)), reuseRowObject: false)
        .Select(prediction => prediction.Price);
}

public static class Program
{
    public static void Main()
    {
        foreach (var builder in new ModelBuilder[] { new LinearBuilder(), new PoissonBuilder() })
        {
            var metrics = builder.Build("houses.csv");
            Console.WriteLine($"{builder.GetType().Name}: {metrics.RSquared:F3} {metrics.MeanAbsoluteError:F1}");
        }
    }
}
