using Microsoft.ML;

namespace Insulation;

public abstract class Experiment<TRow>(MLContext ml, string label)
    where TRow : class
{
    protected MLContext Ml { get; } = ml;

    protected string Label { get; } = label;

    public (double Mae, double Rmse) Run(string path)
    {
        var rows = Ml.Data.LoadFromTextFile<TRow>(path, separatorChar: ',', hasHeader: true);
        var folds = Ml.Regression.CrossValidate(rows, Steps().Append(Trainer()), numberOfFolds: Folds, labelColumnName: Label);
        return (folds.Average(fold => fold.Metrics.MeanAbsoluteError), folds.Average(fold => fold.Metrics.RootMeanSquaredError));
    }

    protected virtual int Folds => 5;

    protected abstract IEstimator<ITransformer> Steps();

    protected virtual IEstimator<ITransformer> Trainer() => Ml.Regression.Trainers.FastTree(Label);
}
