// corpus: The evaluation reads the column the label was copied from, one that was converted, or one that a mapping writes; a clustering has a label of its own.
// library: ML.NET, AutoML
// axis: silences of the page
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Seeds;

public sealed class Seed
{
    public float Length { get; set; }
    public float Width { get; set; }
    public float Mass { get; set; }
    public bool Sprouts { get; set; }
}

public sealed class Corrected
{
    public float Target { get; set; }
}

public sealed class SeedModels(MLContext ml)
{
    public double Copied(IDataView train, IDataView test)
    {
        var pipeline = ml.Transforms.CopyColumns("Label", "Mass").Append(ml.Regression.Trainers.FastTree());
        return ml.Regression.Evaluate(pipeline.Fit(train).Transform(test), "Mass").MeanAbsoluteError;
    }

    public double Mapped(List<Seed> seeds)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(seeds));
        var pipeline = ml.Transforms.CustomMapping<Seed, Corrected>((seed, corrected) => corrected.Target = seed.Mass - 0.1f, contractName: null)
            .Append(ml.Transforms.Concatenate("Features", "Length", "Width"))
            .Append(ml.Regression.Trainers.FastForest("Target"));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Mass").MeanAbsoluteError;
    }

    public double Clusters(IDataView seeds, string species)
    {
        var model = ml.Clustering.Trainers.KMeans(numberOfClusters: 3).Fit(seeds);
        return ml.Clustering.Evaluate(model.Transform(seeds), labelColumnName: "Species").NormalizedMutualInformation;
    }

    public async Task<double> Search(IDataView train, IDataView validation)
    {
        var experiment = ml.Auto().CreateExperiment()
            .SetPipeline(ml.Auto().Featurizer(train).Append(ml.Auto().BinaryClassification(labelColumnName: "Sprouts")))
            .SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score, labelColumn: "Sprouts")
            .SetMaxModelToExplore(20)
            .SetDataset(train, validation);
        return (await experiment.RunAsync()).Metric;
    }
}
