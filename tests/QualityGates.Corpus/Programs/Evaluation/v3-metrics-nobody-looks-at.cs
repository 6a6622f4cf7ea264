// corpus: The evaluation is a statement of its own in one trainer, ends in a local in another and in a private field in a third.
// library: ML.NET
// axis: statement, local, field
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Plants;

public abstract class PlantTrainer
{
    protected MLContext Ml { get; } = new(seed: 6);

    public abstract ITransformer Train(IDataView plants);
}

public sealed class HeightTrainer : PlantTrainer
{
    public override ITransformer Train(IDataView plants)
    {
        var split = Ml.Data.TrainTestSplit(plants);
        var model = Ml.Regression.Trainers.FastTree("Height").Fit(split.TrainSet);
        Ml.Regression.Evaluate(model.Transform(split.TestSet), "Height"); // expect: MLQ3002
        return model;
    }
}

public sealed class SickTrainer : PlantTrainer
{
    public override ITransformer Train(IDataView plants)
    {
        var split = Ml.Data.TrainTestSplit(plants);
        var model = Ml.BinaryClassification.Trainers.FastTree("Sick").Fit(split.TrainSet);
        var metrics = Ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Sick"); // expect: MLQ3002
        return model;
    }
}

public sealed class SpeciesTrainer : PlantTrainer
{
    private MulticlassClassificationMetrics? _metrics;

    public override ITransformer Train(IDataView plants)
    {
        var split = Ml.Data.TrainTestSplit(plants);
        var model = Ml.MulticlassClassification.Trainers.NaiveBayes("Species").Fit(split.TrainSet);
        _metrics = Ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), "Species"); // expect: MLQ3002
        return model;
    }
}
