// corpus: A bootstrap of all rows is split, so a row drawn twice stands on both sides; and a fraction called train is given as the test fraction.
// library: ML.NET
// axis: base class, generic class, const field
using Microsoft.ML;
using Microsoft.ML.Data;

var experiment = new RiverExperiment(new MLContext(seed: 18));
return experiment.Run("rivers.csv") < 0.5 ? 0 : 1;

public abstract class Experiment<TRow>
    where TRow : class
{
    private const double TrainFraction = 0.8;

    protected Experiment(MLContext ml) => Ml = ml;

    protected MLContext Ml { get; }

    protected abstract string Target { get; }

    public double Run(string file)
    {
        var rows = Enlarge(Ml.Data.LoadFromTextFile<TRow>(file, separatorChar: ',', hasHeader: true));
        var split = Ml.Data.TrainTestSplit(rows, TrainFraction); // expect: MLQ2012 MLQ2013
        var model = Pipeline().Fit(split.TrainSet);
        return Ml.Regression.Evaluate(model.Transform(split.TestSet), Target).MeanSquaredError;
    }

    protected abstract IEstimator<ITransformer> Pipeline();

    private IDataView Enlarge(IDataView rows) => Ml.Data.BootstrapSample(rows, seed: 1);
}

public sealed class RiverExperiment(MLContext ml) : Experiment<River>(ml)
{
    protected override string Target => nameof(River.Level);

    protected override IEstimator<ITransformer> Pipeline() => Ml.Transforms.Concatenate("Features", nameof(River.Rain), nameof(River.Flow))
        .Append(Ml.Transforms.NormalizeMinMax("Features"))
        .Append(Ml.Regression.Trainers.LbfgsPoissonRegression(Target));
}

public sealed class River
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Flow { get; set; }
    [LoadColumn(2)] public float Level { get; set; }
}
