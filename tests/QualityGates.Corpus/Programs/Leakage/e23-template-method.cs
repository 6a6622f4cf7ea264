// corpus: A template method prepares, divides, trains and scores; one subclass prepares with learnt categories, the other only joins columns.
// library: ML.NET
// axis: base class
using Microsoft.ML;
using Microsoft.ML.Data;

new LearntPreparation(new MLContext(seed: 3)).Run("houses.csv");
new PlainPreparation(new MLContext(seed: 3)).Run("houses.csv");

public abstract class HouseTraining
{
    protected HouseTraining(MLContext context) => Context = context;

    protected MLContext Context { get; }

    protected abstract IDataView Preprocess(IDataView data);

    public void Run(string file)
    {
        IDataView data = Context.Data.LoadFromTextFile<House>(file, ',', hasHeader: true);
        data = Preprocess(data); // expect: MLQ2001
        var split = Context.Data.TrainTestSplit(data, 0.25);
        var model = Context.Regression.Trainers.FastForest("Price").Fit(split.TrainSet);
        var metrics = Context.Regression.Evaluate(model.Transform(split.TestSet), "Price");
        if (metrics.MeanAbsoluteError > 20_000)
        {
            throw new InvalidOperationException($"Error of {metrics.MeanAbsoluteError}, R² {metrics.RSquared}.");
        }
    }
}

public sealed class LearntPreparation : HouseTraining
{
    public LearntPreparation(MLContext context)
        : base(context)
    {
    }

    protected override IDataView Preprocess(IDataView data)
    {
        var encoder = Context.Transforms.ReplaceMissingValues("Area", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(Context.Transforms.Concatenate("Features", "Area", "Rooms"));
        return encoder.Fit(data).Transform(data);
    }
}

public sealed class PlainPreparation : HouseTraining
{
    public PlainPreparation(MLContext context)
        : base(context)
    {
    }

    protected override IDataView Preprocess(IDataView data) =>
        Context.Transforms.Concatenate("Features", "Area", "Rooms").Fit(data).Transform(data);
}

public sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
