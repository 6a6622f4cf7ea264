using Microsoft.ML;

namespace Rent;

internal abstract class TrainerBase<TRow>
    where TRow : class
{
    protected TrainerBase(MLContext? context = null)
    {
        Context = context ?? new MLContext(); // expect: MLQ1001
    }

    protected MLContext Context { get; }

    public double Run(string file)
    {
        var all = Context.Data.LoadFromTextFile<TRow>(file, ',', hasHeader: true, allowQuoting: true);
        var split = Context.Data.TrainTestSplit(all);
        var model = Pipeline().Fit(split.TrainSet);
        return Measure(model.Transform(split.TestSet));
    }

    protected abstract IEstimator<ITransformer> Pipeline();

    protected abstract double Measure(IDataView scored);
}
